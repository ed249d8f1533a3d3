package vn.chitieu.generated;

import java.util.List;
import java.util.stream.Collectors;

/** Rows with tabs or pipes between the cells. */
final class GridWriter implements TableWriter {
    private static final List<String> HEADER = List.of("STT", "Chỉ tiêu thống kê", "Kết quả thống kê", "", "Ghi chú");
    private static final List<String> SECOND_HEADER = List.of("", "", "Đơn vị tính", "Số liệu", "");
    private static final List<String> SHORT_HEADER =
            List.of("STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú");

    private final Bench bench;
    private final boolean pipes;
    private final String strong;
    private int onPage;

    GridWriter(Bench bench) {
        this.bench = bench;
        this.pipes = bench.recipe().shape() == Shape.PIPES;
        this.strong = bench.recipe().has(Trait.MARKUP) ? bench.dice().pick(List.of("<b>", "<i>", "**")) : "";
    }

    @Override
    public void write(List<Draft> rows, Sheet sheet) {
        header(sheet);
        for (Draft row : rows) {
            boolean full = onPage > bench.dice().between(8, 30);
            if (full && bench.recipe().has(Trait.PAGE_BREAKS)) {
                pageEnd(sheet);
            }
            write(row, sheet);
            onPage++;
        }
    }

    private void write(Draft row, Sheet sheet) {
        sheet.begin(row);
        boolean bullet = row.stt().isEmpty()
                && !row.isHeading()
                && isCodeless(row)
                && bench.recipe().has(Trait.BULLETS);
        String label = (bullet ? "- " : "") + row.label();
        int cut = row.is(Perturbation.ROW_CUT) ? Wrapping.cutAt(label) : -1;
        int noteCut = row.is(Perturbation.ROW_CUT) ? Wrapping.cutAt(row.note()) : -1;
        String first = cut < 0 ? label : label.substring(0, cut);
        String note = noteCut < 0 ? row.note() : row.note().substring(0, noteCut);
        sheet.add(line(List.of(
                row.stt(), strong(first, row), row.unit(), strong(row.figure().printed(), row), note)));
        if (cut >= 0 || noteCut >= 0) {
            pageEnd(sheet);
            String rest = cut < 0 ? "" : label.substring(cut + 1);
            String restOfNote = noteCut < 0 ? "" : row.note().substring(noteCut + 1);
            sheet.add(line(List.of("", strong(rest, row), "", "", restOfNote)));
        }
    }

    private static boolean isCodeless(Draft row) {
        return row.form().map(place -> !place.hasCode()).orElse(true);
    }

    private void pageEnd(Sheet sheet) {
        sheet.add("");
        if (bench.recipe().has(Trait.FOOTNOTES) && bench.dice().chance(0.3)) {
            sheet.add("<sup>" + bench.dice().between(1, 9) + "</sup> "
                    + bench.dice().pick(Lines.NARRATIVE));
            sheet.add("");
        }
        header(sheet);
        onPage = 0;
    }

    private void header(Sheet sheet) {
        boolean brief = bench.recipe().has(Trait.SHORT_HEADER);
        sheet.add(line(brief ? SHORT_HEADER : HEADER));
        if (pipes) {
            sheet.add("|---|---|---|---|---|");
        }
        if (!brief) {
            sheet.add(line(SECOND_HEADER));
        }
    }

    private String line(List<String> cells) {
        return pipes ? cells.stream().collect(Collectors.joining(" | ", "| ", " |")) : String.join("\t", cells);
    }

    private String strong(String text, Draft row) {
        boolean marked = !strong.isEmpty()
                && !text.isEmpty()
                && (row.isHeading() || bench.dice().chance(0.3));
        return marked ? strong + text + strong.replace("<", "</") : text;
    }
}
