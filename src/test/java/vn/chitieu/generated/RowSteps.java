package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Kind;

/** Rows that are missing, doubled, out of order or too many. */
final class RowSteps {
    private RowSteps() {}

    /** Single rows, and now and then a row with all that belongs to it. */
    static List<Draft> drop(List<Draft> rows, Bench bench, double rate) {
        List<Draft> left = new ArrayList<>(rows);
        for (Draft row : rows) {
            if (bench.dice().chance(rate) && (isLeaf(row, rows) || bench.dice().chance(0.3))) {
                left.removeAll(block(row, rows));
            }
        }
        return left.isEmpty() ? rows : left;
    }

    static List<Draft> dropParents(List<Draft> rows, Bench bench, double rate) {
        List<Draft> left = new ArrayList<>(rows);
        left.removeIf(row -> !isLeaf(row, rows) && bench.dice().chance(rate));
        return left;
    }

    static List<Draft> moveBlocks(List<Draft> rows, Bench bench, double rate) {
        List<Draft> moved = new ArrayList<>(rows);
        for (Draft row : rows) {
            if (!isLeaf(row, rows) && bench.dice().chance(rate)) {
                exchangeWithNext(row, moved, Perturbation.BLOCK_MOVED);
            }
        }
        return moved;
    }

    static List<Draft> swap(List<Draft> rows, Bench bench, double rate) {
        List<Draft> swapped = new ArrayList<>(rows);
        for (Draft row : rows) {
            if (isLeaf(row, rows) && bench.dice().chance(rate)) {
                exchangeWithNext(row, swapped, Perturbation.ROWS_SWAPPED);
            }
        }
        return swapped;
    }

    /** The second of two rows with one indicator need not be matched; with another figure neither can be trusted. */
    static List<Draft> doubleRows(List<Draft> rows, Bench bench, double rate) {
        List<Draft> doubled = new ArrayList<>();
        for (Draft row : rows) {
            boolean hit = isLeaf(row, rows)
                    && row.indicator().isPresent()
                    && bench.dice().chance(rate);
            doubled.add(hit ? row.marked(ExpectedRow.FLAG_ALLOWED) : row);
            if (hit) {
                doubled.add(second(row, bench).marked(Perturbation.ROW_DOUBLED));
            }
        }
        return doubled;
    }

    /** Behind the last row of a group, so that no row gets another parent. */
    static List<Draft> insertForeign(List<Draft> rows, Bench bench, double rate) {
        List<Draft> more = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Draft row = rows.get(i);
            more.add(row);
            if (endsGroup(i, rows) && bench.dice().chance(rate * 3)) {
                more.add(foreign(bench).withStt(nextCode(row)));
            }
        }
        return more;
    }

    /** Whether nothing in the report belongs to the row. */
    static boolean isLeaf(Draft row, List<Draft> rows) {
        return block(row, rows).size() == 1;
    }

    private static List<Draft> block(Draft row, List<Draft> rows) {
        return rows.stream()
                .filter(other -> other.equals(row) || other.isBelow(row))
                .toList();
    }

    private static void exchangeWithNext(Draft row, List<Draft> rows, Perturbation perturbation) {
        List<Draft> first = block(row, rows);
        int start = rows.indexOf(row);
        int end = start + first.size();
        if (start < 0 || Collections.indexOfSubList(rows, first) != start || end >= rows.size()) {
            return;
        }
        Draft next = rows.get(end);
        if (next.form().orElseThrow().parent() != row.form().orElseThrow().parent()) {
            return;
        }
        List<Draft> second = block(next, rows);
        int length = first.size() + second.size();
        List<Draft> exchanged = new ArrayList<>(second);
        exchanged.addAll(first);
        for (int i = 0; i < length; i++) {
            rows.set(start + i, exchanged.get(i).marked(perturbation));
        }
    }

    private static Draft second(Draft row, Bench bench) {
        boolean isCount = bench.catalogue()
                        .indicator(row.indicator().orElseThrow())
                        .orElseThrow()
                        .kind()
                == Kind.COUNT;
        if (!isCount || !row.figure().isReported() || bench.dice().chance(0.5)) {
            return row.marked(ExpectedRow.UNDECIDABLE);
        }
        BigDecimal other = row.figure()
                .value()
                .orElseThrow()
                .add(BigDecimal.valueOf(bench.dice().between(1, 9)));
        return row.withFigure(Figure.reported(bench.printer().count(other), other))
                .marked(ExpectedRow.CONTESTED);
    }

    static boolean endsGroup(int index, List<Draft> rows) {
        Draft row = rows.get(index);
        if (row.isForeign() || row.isHeading()) {
            return false;
        }
        Optional<FormPlace> next = index + 1 < rows.size() ? rows.get(index + 1).form() : Optional.empty();
        int parent = row.form().get().parent();
        return next.map(place -> place.hasCode()
                        && !place.ancestors().contains(parent)
                        && !place.isBelow(row.form().get()))
                .orElse(index + 1 == rows.size());
    }

    private static Draft foreign(Bench bench) {
        String[] entry = bench.dice().pick(Lines.FOREIGN_ROWS).split(" \\| ", 2);
        if (bench.dice().chance(bench.recipe().blank())) {
            return Draft.foreign(entry[0], entry[1], Figure.BLANK);
        }
        BigDecimal value = BigDecimal.valueOf(bench.dice().between(0, 100));
        String printed = entry[1].equals("%")
                ? bench.printer().percent(value)
                : bench.printer().count(value);
        return Draft.foreign(entry[0], entry[1], Figure.reported(printed, value));
    }

    /** {@code 4.5.2.} is followed by {@code 4.5.3.}; a row without code by one without. */
    static String nextCode(Draft row) {
        String code = row.stt();
        boolean dot = code.endsWith(".");
        String bare = dot ? code.substring(0, code.length() - 1) : code;
        if (bare.isEmpty()) {
            return "";
        }
        int last = bare.lastIndexOf('.') + 1;
        return bare.substring(0, last) + (Integer.parseInt(bare.substring(last)) + 1) + (dot ? "." : "");
    }
}
