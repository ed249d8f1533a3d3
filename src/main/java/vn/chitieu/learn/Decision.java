package vn.chitieu.learn;

import java.util.List;
import java.util.Optional;
import vn.chitieu.text.Vietnamese;

/** What a person decides of a proposal. */
enum Decision {
    /** It becomes part of the mappings. */
    ACCEPT("accept", "x", "yes", "co", "dong y", "chap nhan"),
    /** It does not. */
    REJECT("reject", "no", "khong", "bo", "loai"),
    /** The row becomes part of the form and asks for nothing. */
    HEADING("heading", "tieu de", "de muc");

    private final List<String> words;

    Decision(String... words) {
        this.words = List.of(words);
    }

    /** The decision as proposals write it. */
    String code() {
        return words.get(0);
    }

    /** The decision that a cell states, in English or Vietnamese; empty if it states none. */
    static Optional<Decision> of(String cell) {
        String folded = Vietnamese.fold(cell);
        for (Decision decision : values()) {
            if (decision.words.contains(folded)) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }
}
