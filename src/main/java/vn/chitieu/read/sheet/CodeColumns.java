package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chitieu.read.format.DocumentBuilder;

/**
 * Gives codes back that a spreadsheet program took for dates or numbers. Rules:
 *
 * <ol>
 *   <li>R1 A column holds codes if it stands left of the column with most text, and at least three of its cells are
 *       codes or can be, one of them beyond doubt, and most of these ascend: {@code 6}, {@code 6.1}, {@code 6.3},
 *       {@code 7}. Only there anything is changed.
 *   <li>R2 A number {@code 6,1} is the code {@code 6.1}, or {@code 6.10} whose last digit was lost; a date of 6 January
 *       is {@code 6.1} or {@code 1.6}, of 2 January 2003 also {@code 2.1.3} or {@code 1.2.3}.
 *   <li>R3 What it is must be the one possibility that follows the code above step by step and comes before the code
 *       below; else the one that the code below follows; else the one between two codes of the same parent.
 *   <li>R4 A number of which R3 proves nothing is the code that it shows. If that code stands above already, a warning
 *       says so.
 *   <li>R5 A date of which R3 proves nothing stays as shown.
 *   <li>R6 A date turned into a code and a number that got its digit back are named in a warning.
 * </ol>
 */
final class CodeColumns {
    private static final int FEWEST = 3;
    private static final int CENTURY = 100;
    /** Rows of one parent are rarely more; later years are years. */
    private static final int LARGEST_LAST = 31;

    private final String sheet;
    private final DocumentBuilder document;

    CodeColumns(String sheet, DocumentBuilder document) {
        this.sheet = sheet;
        this.document = document;
    }

    /** A cell and the codes that it may be; none if it cannot be one. */
    private record Entry(SheetLine line, int column, SheetCell cell, List<CodeNumber> codes) {
        boolean isSure() {
            return codes.size() == 1 && CodeNumber.of(cell.shown().text()).equals(Optional.of(codes.get(0)));
        }
    }

    /** Rewrites the cells of a table's code columns. */
    void repair(SheetPart table) {
        int label = labelColumn(table);
        for (int column : table.columns().headSet(label)) {
            if (!holdsFigures(table, column)) {
                continue;
            }
            List<Entry> entries = entries(table, column);
            boolean changes = entries.stream().anyMatch(entry -> !entry.codes().isEmpty() && !entry.isSure());
            if (changes && isCodeColumn(entries)) {
                repair(entries);
            }
        }
    }

    private static int labelColumn(SheetPart table) {
        int[] lengths = new int[table.columns().last() + 1];
        for (SheetLine line : table.lines()) {
            line.cells()
                    .forEach((column, cell) ->
                            lengths[column] += cell.shown().text().length());
        }
        int label = 0;
        for (int column = 0; column < lengths.length; column++) {
            label = lengths[column] > lengths[label] ? column : label;
        }
        return label;
    }

    /** Whether a column holds numbers or dates: texts are never changed. */
    private static boolean holdsFigures(SheetPart table, int column) {
        for (SheetLine line : table.lines()) {
            SheetCell cell = line.cells().get(column);
            if (cell != null
                    && (cell.shown().number().isPresent() || cell.shown().date().isPresent())) {
                return true;
            }
        }
        return false;
    }

    private static List<Entry> entries(SheetPart table, int column) {
        List<Entry> entries = new ArrayList<>();
        for (SheetLine line : table.lines()) {
            SheetCell cell = line.cells().get(column);
            if (cell != null) {
                entries.add(new Entry(line, column, cell, codes(cell.shown())));
            }
        }
        return entries;
    }

    /** R2. */
    private static List<CodeNumber> codes(Shown shown) {
        if (shown.date().isPresent()) {
            var date = shown.date().get();
            int day = date.getDayOfMonth();
            int month = date.getMonthValue();
            int year = date.getYear() % CENTURY;
            Stream<CodeNumber> pairs = Stream.of(code(day, month), code(month, day));
            Stream<CodeNumber> triples = year >= 1 && year <= LARGEST_LAST
                    ? Stream.of(code(day, month, year), code(month, day, year))
                    : Stream.empty();
            return Stream.concat(pairs, triples).distinct().toList();
        }
        Optional<CodeNumber> printed = CodeNumber.of(shown.text());
        if (shown.number().isEmpty()
                || (printed.isPresent() && printed.get().parts().size() == 1)) {
            return printed.map(List::of).orElse(List.of());
        }
        return decimals(shown.number().get().stripTrailingZeros().toPlainString());
    }

    private static List<CodeNumber> decimals(String number) {
        int point = number.indexOf('.');
        String decimals = number.substring(point + 1);
        if (point <= 0 || decimals.length() > 2 || decimals.startsWith("0")) {
            return List.of();
        }
        Optional<CodeNumber> plain = CodeNumber.of(number);
        Optional<CodeNumber> longer = decimals.length() == 1 ? CodeNumber.of(number + "0") : Optional.empty();
        return Stream.concat(plain.stream(), longer.stream()).toList();
    }

    private static CodeNumber code(Integer... parts) {
        return new CodeNumber(List.of(parts));
    }

    /** R1. */
    private static boolean isCodeColumn(List<Entry> entries) {
        List<Entry> possible =
                entries.stream().filter(entry -> !entry.codes().isEmpty()).toList();
        int steps = 0;
        for (int i = 1; i < possible.size(); i++) {
            steps += mayAscend(possible.get(i), possible.get(i - 1)) ? 1 : 0;
        }
        return possible.size() >= FEWEST
                && possible.stream().anyMatch(Entry::isSure)
                && 2 * steps > possible.size() - 1;
    }

    private static boolean mayAscend(Entry entry, Entry before) {
        return entry.codes().stream()
                .anyMatch(code -> before.codes().stream().anyMatch(above -> above.compareTo(code) < 0));
    }

    private void repair(List<Entry> entries) {
        List<Optional<CodeNumber>> below = below(entries);
        Set<CodeNumber> seen = new HashSet<>();
        Optional<CodeNumber> above = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Optional<CodeNumber> code = entry.isSure()
                    ? Optional.of(entry.codes().get(0))
                    : repaired(entry, proven(entry.codes(), above, below.get(i)), seen);
            code.ifPresent(seen::add);
            above = code;
        }
    }

    /** For each entry the next code beyond doubt. */
    private static List<Optional<CodeNumber>> below(List<Entry> entries) {
        List<Optional<CodeNumber>> below = new ArrayList<>();
        Optional<CodeNumber> next = Optional.empty();
        for (int i = entries.size() - 1; i >= 0; i--) {
            below.add(next);
            next = entries.get(i).isSure() ? Optional.of(entries.get(i).codes().get(0)) : next;
        }
        Collections.reverse(below);
        return below;
    }

    /** R3. */
    private static Optional<CodeNumber> proven(
            List<CodeNumber> codes, Optional<CodeNumber> above, Optional<CodeNumber> below) {
        List<CodeNumber> ordered = codes.stream()
                .filter(code -> above.map(known -> known.compareTo(code) < 0).orElse(true))
                .filter(code -> below.map(known -> code.compareTo(known) < 0).orElse(true))
                .toList();
        return only(ordered, code -> above.filter(code::follows).isPresent())
                .or(() -> only(
                        ordered,
                        code -> below.filter(known -> known.follows(code)).isPresent()))
                .or(() -> only(
                        ordered,
                        code -> above.filter(code::isSiblingOf).isPresent()
                                && below.filter(code::isSiblingOf).isPresent()));
    }

    private static Optional<CodeNumber> only(List<CodeNumber> codes, Predicate<CodeNumber> rule) {
        List<CodeNumber> fitting = codes.stream().filter(rule).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<CodeNumber> repaired(Entry entry, Optional<CodeNumber> proven, Set<CodeNumber> seen) {
        if (entry.codes().isEmpty()) {
            return Optional.empty();
        }
        String shown = entry.cell().shown().text();
        boolean date = entry.cell().shown().date().isPresent();
        if (date && proven.isEmpty()) {
            return Optional.empty(); // R5
        }
        CodeNumber plain = entry.codes().get(0);
        CodeNumber code = proven.orElse(plain);
        String where = "sheet " + sheet + ", " + entry.cell().reference() + ": ";
        if (date) {
            document.warn(where + "the date " + shown + " is read as the code " + code.text()); // R6
        } else if (!code.equals(plain)) {
            document.warn(where + "the number " + shown + " is read as the code " + code.text()); // R6
        } else if (proven.isEmpty() && seen.contains(plain)) {
            document.warn(where + "the number " + shown + " is read as the code " + code.text() + " once more"); // R4
        }
        SheetCell cell = entry.cell();
        entry.line().cells().put(entry.column(), new SheetCell(cell.row(), cell.column(), Shown.text(code.text())));
        return Optional.of(code);
    }
}
