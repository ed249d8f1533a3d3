package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.chitieu.generated.paper.Paper;
import vn.chitieu.generated.paper.Paper.Cell;
import vn.chitieu.generated.paper.Paper.Grid;
import vn.chitieu.generated.paper.Paper.Line;
import vn.chitieu.generated.paper.Paper.Text;

/** Puts a report together: letterhead, running text, tables of other things, and the table of indicators. */
final class Writing {
    private static final List<List<List<String>>> TABLES = List.of(
            List.of(
                    List.of("STT", "Tên văn bản", "Số, ký hiệu", "Ngày ban hành"),
                    List.of("1", "Kế hoạch cải cách hành chính năm", "12/KH-UBND", "15/01"),
                    List.of("2", "Quyết định công bố danh mục thủ tục hành chính", "267/QĐ-UBND", "08/02"),
                    List.of("3", "Công văn chấn chỉnh kỷ luật, kỷ cương", "1043/UBND-NC", "21/3")),
            List.of(
                    List.of("TT", "Lĩnh vực", "Số hồ sơ tiếp nhận", "Đã giải quyết", "Đang giải quyết"),
                    List.of("1", "Hộ tịch", "312", "310", "2"),
                    List.of("2", "Chứng thực", "1.204", "1.204", "0"),
                    List.of("3", "Đất đai", "87", "79", "8"),
                    List.of("", "Tổng cộng", "1.603", "1.593", "10")),
            List.of(
                    List.of("STT", "Tên đơn vị", "Biên chế giao", "Có mặt"),
                    List.of("1", "Văn phòng", "12", "11"),
                    List.of("2", "Thanh tra", "5", "5")),
            List.of(
                    List.of("STT", "Nội dung kiến nghị", "Cơ quan xử lý", "Thời hạn"),
                    List.of("1", "Bố trí kinh phí nâng cấp phần mềm một cửa", "Sở Tài chính", "Quý IV"),
                    List.of("2", "Tổ chức tập huấn nghiệp vụ cho công chức", "Sở Nội vụ", "Quý III")));

    private final Bench bench;
    private final Layout layout;
    private final TrustGenerator.Look look;
    private final Letterhead letterhead;
    private final List<String> told;
    private final List<Paper.Block> blocks = new ArrayList<>();
    private final List<TrustRow> rows = new ArrayList<>();
    private final Sheet sheet = new Sheet();

    /** @param told sentences about the rows of the table */
    Writing(Bench bench, Layout layout, TrustGenerator.Look look, Letterhead letterhead, List<String> told) {
        this.bench = bench;
        this.layout = layout;
        this.look = look;
        this.letterhead = letterhead;
        this.told = told;
    }

    void write(List<Draft> drafts) {
        before();
        if (look == TrustGenerator.Look.FLAT) {
            flatten(drafts);
        } else {
            PaperWriter writer = new PaperWriter(bench, layout, look == TrustGenerator.Look.TEXT, 1);
            blocks.add(writer.write(drafts));
            rows.addAll(writer.rows());
        }
        after();
    }

    Paper paper() {
        return new Paper(look == TrustGenerator.Look.FLAT ? List.of() : blocks);
    }

    String flat() {
        return look == TrustGenerator.Look.FLAT ? sheet.text() : "";
    }

    List<TrustRow> rows() {
        return rows;
    }

    private void flatten(List<Draft> drafts) {
        FlatWriter writer = new FlatWriter(bench);
        print(blocks);
        blocks.clear();
        writer.write(drafts, sheet);
        List<Draft> observations = drafts.stream().filter(Draft::isObservation).toList();
        for (Draft draft : observations) {
            rows.add(new TrustRow(
                    draft.expectedAt(rows.size() + 1),
                    draft.stt(),
                    draft.label(),
                    draft.figure().printed(),
                    false));
        }
    }

    /** Running text as it is extracted: lines, cells with blanks between them. */
    private void print(List<Paper.Block> pieces) {
        for (Paper.Block piece : pieces) {
            if (piece instanceof Text text) {
                text.lines().forEach(line -> sheet.addAll(Wrapping.wrap(line, 75)));
            } else if (piece instanceof Grid grid) {
                for (Line line : grid.rows()) {
                    sheet.add(String.join(
                            " ", line.cells().stream().map(Cell::text).toList()));
                }
            }
            sheet.add("");
        }
    }

    private void before() {
        List<String> right = new ArrayList<>(Letterhead.MOTTO);
        right.add(letterhead.date());
        if (bench.dice().chance(0.7) && look != TrustGenerator.Look.FLAT) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < right.size(); i++) {
                lines.add(new Line(List.of(new Cell(letterhead.upper().get(i)), new Cell(right.get(i))), false));
            }
            blocks.add(new Grid(List.of(45, 55), 0, lines));
        } else {
            blocks.add(new Text(letterhead.upper()));
            blocks.add(new Text(right));
        }
        blocks.add(new Text(letterhead.title()));
        narrative();
        told.forEach(sentence -> blocks.add(new Text(sentence)));
        if (bench.recipe().has(Trait.FOREIGN_TABLE)) {
            table();
        }
        blocks.add(new Text(bench.dice()
                .pick(List.of(
                        "BIỂU MẪU THỐNG KÊ SỐ LIỆU",
                        "Phụ lục. THỐNG KÊ SỐ LIỆU CẢI CÁCH HÀNH CHÍNH",
                        "PHỤ LỤC SỐ LIỆU"))));
    }

    private void after() {
        if (bench.recipe().has(Trait.FOREIGN_TABLE) && bench.dice().chance(0.5)) {
            table();
        }
        blocks.add(new Text("Nơi nhận:"));
        blocks.add(new Text("- Như trên;"));
        narrative();
        if (look == TrustGenerator.Look.FLAT) {
            print(blocks);
        }
    }

    private void narrative() {
        if (bench.recipe().has(Trait.NARRATIVE)) {
            for (int i = bench.dice().between(2, 6); i > 0; i--) {
                blocks.add(new Text(bench.dice().pick(Lines.NARRATIVE)));
            }
        }
    }

    private void table() {
        List<Line> lines = bench.dice().pick(TABLES).stream()
                .map(cells -> new Line(cells.stream().map(Cell::new).toList(), false))
                .toList();
        int columns = lines.get(0).cells().size();
        blocks.add(new Grid(Collections.nCopies(columns, 100 / columns), 1, lines));
        blocks.add(new Text("(Tổng hợp theo báo cáo của các đơn vị)"));
    }
}
