package vn.chitieu.learn;

import java.util.List;
import java.util.Optional;
import vn.chitieu.text.Vietnamese;

/** What a person decides of a proposal. */
enum Decision {
    /** It becomes part of the mappings. */
    ACCEPT("accept|x|yes|co|dong y|chap nhan"),
    /** It does not. */
    REJECT("reject|no|khong|bo|loai"),
    /** The row becomes part of the form and asks for nothing. */
    HEADING("heading|tieu de|de muc");

    /** Folded words, {@code |} between them; the first is the one that proposals write. */
    private final String words;

    Decision(String words) {
        this.words = words;
    }

    /** The decision as proposals write it. */
    String code() {
        return words.substring(0, words.indexOf('|'));
    }

    /** The decision that a cell states, in English or Vietnamese; empty if it states none. */
    static Optional<Decision> of(String cell) {
        String folded = Vietnamese.fold(cell);
        for (Decision decision : values()) {
            if (List.of(decision.words.split("\\|", -1)).contains(folded)) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }
}
