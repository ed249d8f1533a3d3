package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.indicator.Choice;

/** Rows as programs leave them that know nothing of columns: label, unit and figure on wrapped lines. */
final class FlatWriter implements TableWriter {
    private static final List<String> HEADER =
            List.of("STT", "Chỉ tiêu thống kê", "Kết quả thống kê Ghi chú", "Đơn vị tính Số liệu");
    private static final List<String> SHORT_HEADER = List.of("STT Chỉ tiêu thống kê Đơn vị tính Số liệu Ghi chú");

    private final Bench bench;
    private final int width;
    private int page = 1;
    private int onPage;

    FlatWriter(Bench bench) {
        this.bench = bench;
        this.width = bench.dice().between(60, 80);
    }

    @Override
    public void write(List<Draft> rows, Sheet sheet) {
        header(sheet);
        boolean among = false;
        for (Draft row : rows) {
            if (onPage > bench.dice().between(20, 45) && bench.recipe().has(Trait.PAGE_BREAKS)) {
                pageEnd(sheet);
            }
            boolean codeless = row.form().map(place -> !place.hasCode()).orElse(true);
            if (codeless && !among && bench.recipe().has(Trait.AMONG_THEM)) {
                add("Trong đó", sheet);
            }
            among = codeless;
            write(row, sheet);
        }
    }

    private void write(Draft row, Sheet sheet) {
        sheet.begin(row);
        List<String> lines = lines(row);
        int pageEnd = row.is(Perturbation.ROW_CUT) && lines.size() > 1 ? 1 : -1;
        for (int i = 0; i < lines.size(); i++) {
            if (i == pageEnd) {
                pageEnd(sheet);
            }
            add(lines.get(i), sheet);
        }
    }

    private List<String> lines(Draft row) {
        String bullet = row.stt().isEmpty()
                        && bench.recipe().has(Trait.BULLETS)
                        && row.form().map(place -> !place.hasCode()).orElse(true)
                ? "- "
                : "";
        List<String> lines = new ArrayList<>(Wrapping.wrap(bullet + row.label(), width));
        code(row, lines);
        boolean choice = !Choice.parse(row.unit()).isEmpty();
        String figure = join(row.figure().printed(), row.note());
        if (choice) {
            lines.addAll(choices(row.unit()));
            lines.add(figure);
        } else if (bench.recipe().has(Trait.FIGURES_APART) && lines.size() > 1) {
            lines.add(row.unit());
            lines.add(figure);
        } else if (lines.size() > 1) {
            lines.add(join(row.unit(), figure));
        } else {
            lines.set(
                    0,
                    Stream.of(lines.get(0), row.unit(), figure)
                            .filter(part -> !part.isEmpty())
                            .reduce(FlatWriter::join)
                            .orElse(""));
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** A code alone could be taken for a figure unless a dot follows it. */
    private void code(Draft row, List<String> lines) {
        if (row.stt().isEmpty()) {
            return;
        }
        if (lines.size() > 1 && row.stt().endsWith(".") && bench.recipe().has(Trait.CODES_APART)) {
            lines.add(0, row.stt());
        } else {
            lines.set(0, row.stt() + " " + lines.get(0));
        }
    }

    private static List<String> choices(String unit) {
        return List.of(unit.split("(?<== \\d)[;,]? +", -1));
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    private void pageEnd(Sheet sheet) {
        page++;
        if (bench.recipe().has(Trait.FORM_FEEDS)) {
            sheet.add("\f" + page);
        } else {
            sheet.add("");
            sheet.add(Integer.toString(page));
        }
        sheet.add("");
        header(sheet);
    }

    private void header(Sheet sheet) {
        (bench.recipe().has(Trait.SHORT_HEADER) ? SHORT_HEADER : HEADER).forEach(line -> add(line, sheet));
        onPage = 0;
    }

    private void add(String line, Sheet sheet) {
        sheet.add(line);
        onPage++;
        if (bench.recipe().has(Trait.BLANK_LINES)) {
            sheet.add("");
        }
    }
}
