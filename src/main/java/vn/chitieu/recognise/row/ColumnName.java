package vn.chitieu.recognise.row;

import java.util.List;
import vn.chitieu.text.Vietnamese;

/**
 * What the header cells above a column call it.
 *
 * @param texts folded texts, the lowest first; what spans above several columns names each of them
 */
record ColumnName(List<String> texts) {
    private static final List<String> CODE =
            List.of("stt", "tt", "so tt", "so thu tu", "thu tu", "ma so", "ma chi tieu", "ma");
    private static final List<String> LABEL = List.of("chi tieu", "noi dung", "tieu chi", "chi so");
    private static final List<String> UNIT = List.of("don vi tinh", "dv tinh", "d vi tinh", "dvi tinh", "don vi do");
    private static final List<String> UNIT_WHOLE = List.of("dvt", "d v t", "don vi", "d vi", "dv");
    private static final List<String> THIS_PERIOD =
            List.of("ky nay", "trong ky", "ky bao cao", "quy nay", "thuc hien ky");
    private static final List<String> OTHER_PERIOD = List.of(
            "ky truoc",
            "cung ky",
            "luy ke",
            "ke hoach",
            "nam truoc",
            "quy truoc",
            "so sanh",
            "ghi chu",
            "co quan",
            "giao");
    private static final List<String> VALUE =
            List.of("so lieu", "ket qua", "gia tri", "so luong", "thuc hien", "so bao cao", "ky bao cao");

    /** What a column holds. */
    enum Role {
        CODE,
        LABEL,
        UNIT,
        VALUE,
        OTHER
    }

    /** Copies the texts. */
    ColumnName {
        texts = List.copyOf(texts);
    }

    /** A name of one cell. */
    static ColumnName of(String printed) {
        return new ColumnName(List.of(Vietnamese.fold(printed)));
    }

    /** What the lowest cell that tells says: a lower header row tells more than the cell that spans above it. */
    Role role() {
        for (String text : texts) {
            Role role = role(text);
            if (role != Role.OTHER) {
                return role;
            }
        }
        return Role.OTHER;
    }

    /** How likely this is the column of this period's figures: 3 if it says so, 1 if nothing speaks against it, 0 if not. */
    int valueRank() {
        boolean other = texts.stream().anyMatch(text -> containsAny(text, OTHER_PERIOD));
        if (role() != Role.VALUE || other) {
            return 0;
        }
        if (texts.stream().anyMatch(text -> containsAny(text, THIS_PERIOD))) {
            return 3;
        }
        return texts.stream().anyMatch(text -> text.contains("so lieu")) ? 2 : 1;
    }

    /** Whether no cell says what the column holds: its figures may be those of this period. */
    boolean isOpen() {
        return role() == Role.OTHER && texts.stream().noneMatch(text -> containsAny(text, OTHER_PERIOD));
    }

    private static Role role(String text) {
        if (CODE.contains(text)) {
            return Role.CODE;
        }
        if (containsAny(text, UNIT) || UNIT_WHOLE.contains(text)) {
            return Role.UNIT;
        }
        if (containsAny(text, LABEL) && text.length() < 120) {
            return Role.LABEL;
        }
        return text.length() < 60 && (containsAny(text, VALUE) || containsAny(text, THIS_PERIOD))
                ? Role.VALUE
                : Role.OTHER;
    }

    private static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
