package vn.chitieu.recognise.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chitieu.document.Row;
import vn.chitieu.recognise.form.Code;
import vn.chitieu.recognise.row.ColumnName.Role;
import vn.chitieu.text.Vietnamese;

/**
 * Which column of a table holds what, read off its header rows. Column numbers count from 0; {@link #ABSENT} where the
 * table has no such column.
 *
 * <p>Rules for a header cell, folded:
 *
 * <ol>
 *   <li>C1 {@code stt}, {@code tt}, {@code so tt}, {@code so thu tu}, {@code ma}, {@code ma so}: code.
 *   <li>C2 holds {@code chi tieu}, {@code noi dung}, {@code tieu chi}, {@code ten chi so}: label.
 *   <li>C3 holds {@code don vi tinh} or is {@code dvt}, {@code don vi}: unit.
 *   <li>C4 holds {@code so lieu}, {@code ket qua}, {@code gia tri}, {@code so luong}, {@code thuc hien}, or names this
 *       period ({@code ky nay}, {@code trong ky}, {@code ky bao cao}): value. Of several, the one that names this period,
 *       else {@code so lieu}, else the first; the others of the same rank are its rivals.
 *   <li>C5 any other column behind the label is a note; figures of other periods ({@code ky truoc}, {@code cung ky},
 *       {@code luy ke}, {@code ke hoach}) are notes too.
 *   <li>C6 under a cell that spans several columns each bears its name besides its own.
 *   <li>C7 codes before the labels make theirs the column of codes, whatever it is called: short heads are misread.
 *   <li>C8 where no column is the value's by name, those under unknown names in which figures stand are rivals for it.
 * </ol>
 *
 * @param code column of the codes
 * @param label column of the labels
 * @param unit column of the units
 * @param value column of the figures
 * @param rivals columns whose figures may be meant as well; a row whose figures differ there cannot be trusted
 */
record Columns(int code, int label, int unit, int value, List<Integer> rivals) {
    static final int ABSENT = -1;
    private static final int FEWEST_CODES = 3;

    private static final Pattern FIGURE = Pattern.compile("=?\\d[\\d.,/]*\\s?%?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?[0-9A-Za-z]\\)?(?:\\s*=.*)?");

    /** Copies the rivals. */
    Columns {
        rivals = List.copyOf(rivals);
    }

    /** Columns of which one only can hold the figures. */
    Columns(int code, int label, int unit, int value) {
        this(code, label, unit, value, List.of());
    }

    /** Columns of a table with these header rows; empty if they are no header of an indicator table. */
    static Optional<Columns> of(List<Row> header) {
        List<List<String>> texts = new ArrayList<>();
        for (Row row : header) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (column >= texts.size()) {
                    texts.add(new ArrayList<>());
                }
                String text = Vietnamese.fold(row.cells().get(column).text());
                if (!text.isEmpty()) {
                    texts.get(column).add(0, text);
                }
            }
        }
        return assign(texts.stream().map(ColumnName::new).toList());
    }

    private static Optional<Columns> assign(List<ColumnName> names) {
        List<Role> roles = names.stream().map(ColumnName::role).toList();
        int code = roles.indexOf(Role.CODE);
        int unit = roles.indexOf(Role.UNIT);
        int named = roles.indexOf(Role.LABEL);
        // A label column under an unusual name stands between code and unit.
        int label = named == ABSENT && code != ABSENT && unit > code + 1 ? code + 1 : named;
        List<Integer> values = values(names, unit);
        boolean indicators = label != ABSENT && (unit != ABSENT || !values.isEmpty());
        if (!indicators || (unit == ABSENT && code == ABSENT)) {
            return Optional.empty();
        }
        return Optional.of(new Columns(
                code,
                label,
                unit,
                values.isEmpty() ? ABSENT : values.get(0),
                values.isEmpty() ? open(names, Math.max(label, unit)) : values.subList(1, values.size())));
    }

    private static List<Integer> open(List<ColumnName> names, int behind) {
        return IntStream.range(behind + 1, names.size())
                .filter(column -> names.get(column).isOpen())
                .boxed()
                .toList();
    }

    /** Rules C7 and C8: the same columns, with those of codes and figures settled by what stands in them. */
    Columns settled(List<Row> rows) {
        int codes = code == ABSENT && label > 0 && holdsCodes(rows, label - 1) ? label - 1 : code;
        if (value != ABSENT || rivals.isEmpty()) {
            return new Columns(codes, label, unit, value, rivals);
        }
        List<Integer> figures =
                rivals.stream().filter(column -> holdsFigures(rows, column)).toList();
        return figures.isEmpty()
                ? new Columns(codes, label, unit, ABSENT)
                : new Columns(codes, label, unit, figures.get(0), figures.subList(1, figures.size()));
    }

    /** Whether a cell holds a figure and nothing else. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** The same columns with another one of figures. */
    Columns withValue(int column) {
        return new Columns(code, label, unit, column, rivals);
    }

    /** The same columns with one of units. */
    Columns withUnit(int column) {
        return new Columns(code, label, column, value, rivals);
    }

    private static boolean holdsFigures(List<Row> rows, int column) {
        return isMostly(rows, column, Columns::isFigure);
    }

    /** Three at the least, as a figure or two may stand anywhere. */
    private static boolean holdsCodes(List<Row> rows, int column) {
        return rows.stream().filter(row -> !text(row, column).isBlank()).count() >= FEWEST_CODES
                && isMostly(rows, column, text -> Code.of(text).isPresent());
    }

    /** Whether at least half of what is printed in a column is of a kind. */
    static boolean isMostly(List<Row> rows, int column, Predicate<String> kind) {
        int printed = 0;
        int found = 0;
        for (Row row : rows) {
            String text = text(row, column);
            printed += text.isBlank() ? 0 : 1;
            found += kind.test(text) ? 1 : 0;
        }
        return found > 0 && 2 * found >= printed;
    }

    /** What stands in a column of a row; empty if it has no such column. */
    static String text(Row row, int column) {
        return column >= 0 && column < row.cells().size()
                ? row.cells().get(column).text()
                : "";
    }

    /** Rule C4: the columns of the highest rank, left to right. */
    private static List<Integer> values(List<ColumnName> names, int unit) {
        List<Integer> best = new ArrayList<>();
        int bestRank = 1;
        for (int column = 0; column < names.size(); column++) {
            int rank = names.get(column).valueRank();
            if (column == unit || rank < bestRank) {
                continue;
            }
            if (rank > bestRank) {
                best.clear();
            }
            best.add(column);
            bestRank = rank;
        }
        return best;
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
        boolean beside = false;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cells().get(column).text();
            if (text.isBlank()) {
                continue;
            }
            ColumnName name = ColumnName.of(text);
            Role role = name.role();
            beside |= name.isBesideFigures();
            if (role == Role.OTHER && !isColumnNumber(text)) {
                // A long text under no header word is a row of the table.
                continue;
            }
            named += role == Role.OTHER ? 0 : 1;
            roles.add(role);
            // "Đơn vị" is a unit as often as the head of the units' column, but not between two other heads.
            anchor |= role == Role.CODE
                    || (role == Role.UNIT && !Vietnamese.fold(text).equals("don vi"));
        }
        return (anchor && named >= 2)
                || (roles.containsAll(EnumSet.of(Role.LABEL, Role.VALUE)) && (beside || roles.contains(Role.UNIT)));
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

    /** Last column that is not a note. */
    int last() {
        return Math.max(Math.max(code, label), Math.max(unit, value));
    }
}
