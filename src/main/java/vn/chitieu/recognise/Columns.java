package vn.chitieu.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.document.Row;
import vn.chitieu.text.Vietnamese;

/**
 * Which column of a table holds what, read off its header rows. Column numbers count from 0; {@link #ABSENT} where the
 * table has no such column.
 *
 * <p>Rules for a header cell, folded:
 *
 * <ol>
 *   <li>C1 {@code stt}, {@code tt}, {@code so tt}, {@code so thu tu}, {@code ma so}: code.
 *   <li>C2 holds {@code chi tieu}, {@code noi dung}, {@code tieu chi}, {@code ten chi so}: label.
 *   <li>C3 holds {@code don vi tinh} or is {@code dvt}, {@code don vi}: unit.
 *   <li>C4 holds {@code so lieu}, {@code ket qua}, {@code gia tri}, {@code so luong}, {@code thuc hien}, or names this
 *       period ({@code ky nay}, {@code trong ky}, {@code ky bao cao}): value. Of several, the one that names this period,
 *       else {@code so lieu}, else the first.
 *   <li>C5 any other column behind the label is a note; figures of other periods ({@code ky truoc}, {@code cung ky},
 *       {@code luy ke}, {@code ke hoach}) are notes too.
 * </ol>
 */
record Columns(int code, int label, int unit, int value) {
    static final int ABSENT = -1;
    private static final List<String> CODE = List.of("stt", "tt", "so tt", "so thu tu", "ma so", "ma chi tieu");
    private static final List<String> LABEL = List.of("chi tieu", "noi dung", "tieu chi", "chi so");
    private static final List<String> UNIT = List.of("don vi tinh", "dv tinh");
    private static final List<String> UNIT_WHOLE = List.of("dvt", "don vi", "dvi tinh");
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

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?[0-9A-Za-z]\\)?(?:\\s*=.*)?");

    /** What the words of one header cell say of its column. */
    private enum Role {
        CODE,
        LABEL,
        UNIT,
        VALUE,
        OTHER
    }

    /** Columns of a table with these header rows; empty if they are no header of an indicator table. */
    static Optional<Columns> of(List<Row> header) {
        List<String> texts = new ArrayList<>();
        for (Row row : header) {
            for (int column = 0; column < row.cells().size(); column++) {
                String text = Vietnamese.fold(row.cells().get(column).text());
                if (column >= texts.size()) {
                    texts.add(text);
                } else if (!text.isEmpty()) {
                    // A lower header row tells more than the cell that spans above it.
                    texts.set(column, text);
                }
            }
        }
        return assign(texts);
    }

    private static Optional<Columns> assign(List<String> texts) {
        int code = first(texts, Role.CODE);
        int unit = first(texts, Role.UNIT);
        int named = first(texts, Role.LABEL);
        // A label column under an unusual name stands between code and unit.
        int label = named == ABSENT && code != ABSENT && unit > code + 1 ? code + 1 : named;
        int value = value(texts, unit);
        boolean indicators = label != ABSENT && (unit != ABSENT || value != ABSENT);
        return indicators && (unit != ABSENT || code != ABSENT)
                ? Optional.of(new Columns(code, label, unit, value))
                : Optional.empty();
    }

    /** Whether the cells of a row are those of a header. */
    static boolean isHeader(Row row) {
        boolean couldBe = row.cells().stream().anyMatch(cell -> couldAnchor(cell.text()));
        return couldBe && namesColumns(row);
    }

    /** A cheap look before texts are folded: codes' and units' columns bear short names with few first letters. */
    private static boolean couldAnchor(String text) {
        return !text.isEmpty() && text.length() < 25 && "STMDĐstmdđ".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean namesColumns(Row row) {
        int named = 0;
        boolean anchor = false;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cells().get(column).text();
            if (text.isBlank()) {
                continue;
            }
            Role role = role(Vietnamese.fold(text));
            if (role == Role.OTHER && !isColumnNumber(text)) {
                // A long text under no header word is a row of the table.
                continue;
            }
            named += role == Role.OTHER ? 0 : 1;
            // "Đơn vị" alone is a unit as often as the head of the units' column.
            anchor |= role == Role.CODE
                    || (role == Role.UNIT && !Vietnamese.fold(text).equals("don vi"));
        }
        return anchor && named >= 2;
    }

    /** Whether a row only numbers the columns: {@code 1 2 3 4}, {@code (1) (2) (3)}, {@code A B 1 2}. */
    static boolean isNumbering(Row row) {
        int numbers = 0;
        for (var cell : row.cells()) {
            if (!cell.text().isBlank() && !isColumnNumber(cell.text())) {
                return false;
            }
            numbers += cell.text().isBlank() ? 0 : 1;
        }
        return numbers >= 3;
    }

    private static boolean isColumnNumber(String text) {
        return COLUMN_NUMBER.matcher(text.strip()).matches();
    }

    private static int first(List<String> texts, Role wanted) {
        for (int column = 0; column < texts.size(); column++) {
            if (role(texts.get(column)) == wanted) {
                return column;
            }
        }
        return ABSENT;
    }

    private static int value(List<String> texts, int after) {
        int best = ABSENT;
        int bestRank = 0;
        for (int column = 0; column < texts.size(); column++) {
            int rank = valueRank(texts.get(column));
            if (column != after && rank > bestRank) {
                best = column;
                bestRank = rank;
            }
        }
        return best;
    }

    private static int valueRank(String text) {
        if (role(text) != Role.VALUE || containsAny(text, OTHER_PERIOD)) {
            return 0;
        }
        if (containsAny(text, THIS_PERIOD)) {
            return 3;
        }
        return text.contains("so lieu") ? 2 : 1;
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

    /** Last column that is not a note. */
    int last() {
        return Math.max(Math.max(code, label), Math.max(unit, value));
    }
}
