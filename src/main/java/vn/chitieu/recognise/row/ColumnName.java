package vn.chitieu.recognise.row;

import java.util.List;
import vn.chitieu.text.Vietnamese;

/**
 * What the header cells above a column call it.
 *
 * @param texts folded texts without blanks, the lowest first; what spans above several columns names each of them
 */
record ColumnName(List<String> texts) {
    // Without blanks: narrow columns and scans lose them.
    private static final List<String> CODE =
            List.of("stt", "tt", "sott", "sothutu", "thutu", "maso", "machitieu", "ma");
    private static final List<String> LABEL = List.of("chitieu", "noidung", "tieuchi", "chiso");
    private static final List<String> UNIT = List.of("donvitinh", "dvtinh", "dvitinh", "donvido");
    private static final List<String> UNIT_WHOLE = List.of("dvt", "donvi", "dvi", "dv");
    private static final List<String> THIS_PERIOD = List.of("kynay", "trongky", "kybaocao", "quynay", "thuchienky");
    private static final List<String> OTHER_PERIOD = List.of(
            "kytruoc", "cungky", "luyke", "kehoach", "namtruoc", "quytruoc", "sosanh", "ghichu", "coquan", "giao");
    private static final List<String> VALUE =
            List.of("solieu", "ketqua", "giatri", "soluong", "thuchien", "sobaocao", "kybaocao");

    /** What a column holds. */
    enum Role {
        CODE,
        LABEL,
        UNIT,
        VALUE,
        OTHER
    }

    /** Copies the texts, without their blanks. */
    ColumnName {
        texts = texts.stream().map(text -> text.replace(" ", "")).toList();
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
        if (role() != Role.VALUE || isBesideFigures()) {
            return 0;
        }
        if (texts.stream().anyMatch(text -> containsAny(text, THIS_PERIOD))) {
            return 3;
        }
        return texts.stream().anyMatch(text -> text.contains("solieu")) ? 2 : 1;
    }

    /** Whether no cell says what the column holds: its figures may be those of this period. */
    boolean isOpen() {
        return role() == Role.OTHER && !isBesideFigures();
    }

    /** Whether it is what only stands beside figures: other periods, remarks. */
    boolean isBesideFigures() {
        return texts.stream().anyMatch(text -> containsAny(text, OTHER_PERIOD));
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
