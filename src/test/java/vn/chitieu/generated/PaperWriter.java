package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.generated.paper.Paper;
import vn.chitieu.generated.paper.Paper.Cell;
import vn.chitieu.generated.paper.Paper.Line;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;

/** Lays rows out as a table. */
final class PaperWriter {
    private static final int FULL = 100;

    private final Bench bench;
    private final Layout layout;
    private final boolean pages;
    private final List<Line> lines = new ArrayList<>();
    private final List<TrustRow> rows = new ArrayList<>();
    private final int first;
    private int onPage;

    /**
     * Begins a table.
     *
     * @param pages whether page ends cut it, as in text that was extracted from pages
     * @param first ordinal of the next row, from 1
     */
    PaperWriter(Bench bench, Layout layout, boolean pages, int first) {
        this.bench = bench;
        this.layout = layout;
        this.pages = pages && bench.recipe().has(Trait.PAGE_BREAKS);
        this.first = first;
    }

    /** The table. */
    Paper.Grid write(List<Draft> drafts) {
        int header = header();
        for (Draft draft : drafts) {
            write(draft);
        }
        return new Paper.Grid(widths(), header, lines);
    }

    /** The rows of the table that are observations. */
    List<TrustRow> rows() {
        return rows;
    }

    private int header() {
        if (layout.twoRows()) {
            List<Cell> upper = new ArrayList<>();
            for (int i = 0; i < layout.columns().size(); i++) {
                if (i == 2) {
                    upper.add(new Cell(bench.dice().pick(List.of("Kết quả thống kê", "Kết quả", "Thống kê")), 2, 1));
                    i++;
                } else {
                    upper.add(new Cell(layout.heads().get(i), 1, 2));
                }
            }
            lines.add(new Line(upper, false));
            lines.add(new Line(
                    List.of(
                            new Cell(layout.heads().get(2)),
                            new Cell(layout.heads().get(3))),
                    false));
        } else {
            lines.add(new Line(layout.heads().stream().map(Cell::new).toList(), false));
        }
        if (layout.columnNumbers()) {
            List<Cell> numbers = new ArrayList<>();
            for (int i = 1; i <= layout.columns().size(); i++) {
                numbers.add(new Cell(Integer.toString(i)));
            }
            lines.add(new Line(numbers, false));
        }
        return lines.size();
    }

    private List<Integer> widths() {
        int all = layout.columns().stream().mapToInt(Layout.Column::width).sum();
        return layout.columns().stream()
                .map(column -> FULL * column.width() / all)
                .toList();
    }

    private void write(Draft draft) {
        boolean remark = draft.is(UnknownRows.REMARK);
        if (draft.isObservation()) {
            ExpectedRow expected = draft.expectedAt(first + rows.size());
            rows.add(new TrustRow(
                    expected, draft.stt(), label(draft), draft.figure().printed(), remark));
        }
        boolean full = pages && ++onPage > bench.dice().between(8, 30);
        onPage = full ? 0 : onPage;
        boolean alone = remark || (draft.isHeading() && !draft.isObservation());
        if (alone && layout.mergedHeadings() && draft.note().isEmpty()) {
            lines.add(new Line(merged(draft), full));
            return;
        }
        String bullet = bullet(draft);
        int cut = pages && draft.is(Perturbation.ROW_CUT) ? Wrapping.cutAt(label(draft)) : -1;
        if (cut < 0) {
            lines.add(new Line(cells(draft, bullet + label(draft)), full));
            return;
        }
        lines.add(new Line(cells(draft, bullet + label(draft).substring(0, cut)), full));
        String rest = label(draft).substring(cut + 1);
        lines.add(new Line(
                layout.columns().stream()
                        .map(column -> new Cell(column == Layout.Column.LABEL ? rest : ""))
                        .toList(),
                true));
        onPage = 0;
    }

    private List<Cell> merged(Draft draft) {
        List<Cell> cells = new ArrayList<>();
        int label = layout.columns().indexOf(Layout.Column.LABEL);
        if (label > 0) {
            cells.add(new Cell(draft.stt()));
        }
        cells.add(new Cell(label(draft), layout.columns().size() - label, 1));
        return cells;
    }

    private List<Cell> cells(Draft draft, String label) {
        return layout.columns().stream()
                .map(column -> new Cell(text(column, draft, label)))
                .toList();
    }

    private String text(Layout.Column column, Draft draft, String label) {
        return switch (column) {
            case STT -> draft.stt();
            case LABEL -> label;
            case UNIT -> draft.unit();
            case FIGURE, NOW, WITHIN -> draft.figure().printed();
            case FIGURE_WITH_UNIT -> withUnit(draft);
            case NOTE -> draft.note();
            case BEFORE, CUMULATED -> other(draft);
            case DOCUMENTS -> bench.dice().chance(0.1) ? bench.dice().between(2, 900) + "/QĐ-UBND" : "";
            case COMPARED ->
                draft.isObservation() && bench.dice().chance(0.6)
                        ? bench.dice().pick(List.of("Tăng 5%", "Giảm 2", "+12", "105,2%", "-3", "0"))
                        : "";
        };
    }

    /** Without columns for code and unit both stand with the label. */
    private String label(Draft draft) {
        String code = layout.has(Layout.Column.STT) || draft.stt().isEmpty() ? "" : draft.stt() + " ";
        boolean choice =
                !layout.has(Layout.Column.UNIT) && !Choice.parse(draft.unit()).isEmpty();
        return code + draft.label() + (choice ? " (" + draft.unit() + ")" : "");
    }

    private String bullet(Draft draft) {
        boolean codeless = draft.form().map(place -> !place.hasCode()).orElse(true);
        boolean wanted = draft.stt().isEmpty() && !draft.isHeading() && codeless;
        return wanted && bench.recipe().has(Trait.BULLETS) ? "- " : "";
    }

    /** Samples: {@code 95,84%}, {@code 12 Thủ tục}. */
    private static String withUnit(Draft draft) {
        String figure = draft.figure().printed();
        boolean bare = !draft.figure().isReported()
                || draft.unit().isEmpty()
                || figure.endsWith(draft.unit())
                || !Choice.parse(draft.unit()).isEmpty();
        return bare ? figure : figure + (draft.unit().equals("%") ? "%" : " " + draft.unit());
    }

    /** The figure of another time; of a choice the same one. */
    private String other(Draft draft) {
        Optional<Kind> kind =
                draft.indicator().flatMap(bench.catalogue()::indicator).map(Indicator::kind);
        if (kind.isEmpty() || bench.dice().chance(0.3)) {
            return "";
        }
        BigDecimal value = BigDecimal.valueOf(bench.dice().between(0, 99));
        return switch (kind.get()) {
            case CHOICE -> draft.figure().isReported() ? draft.figure().printed() : "";
            case PERCENT -> bench.printer().percent(value);
            case COUNT, MONEY -> bench.printer().count(value);
        };
    }
}
