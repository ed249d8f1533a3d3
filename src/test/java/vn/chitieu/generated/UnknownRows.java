package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Rows that no form has and that look as if one had. */
final class UnknownRows {
    /** A row like one of the form that means something else. */
    static final String SIBLING = "sibling";

    /** A row that need not be an observation. */
    static final String REMARK = "remark";

    private static final List<String[]> OTHER_WORDS = List.of(
            new String[] {"mức độ 3", "mức độ 2"},
            new String[] {"mức độ 4", "mức độ 1"},
            new String[] {"cấp xã", "cấp thôn"},
            new String[] {"cấp huyện", "cấp vùng"},
            new String[] {"cấp tỉnh", "cấp bộ"},
            new String[] {"năm 2015", "năm 2019"},
            new String[] {"đúng hạn", "trước hạn"},
            new String[] {"quá hạn", "gia hạn"},
            new String[] {"trễ hạn", "tạm dừng"},
            new String[] {"đã giải quyết xong", "đang giải quyết"},
            new String[] {"đã tiếp nhận", "bị từ chối"},
            new String[] {"đã hoàn thành", "đang thực hiện"},
            new String[] {"đất đai", "giáo dục"},
            new String[] {"xây dựng", "y tế"},
            new String[] {"toàn trình", "nội bộ"},
            new String[] {"HĐND", "Thanh tra"},
            new String[] {"công chức", "người lao động"},
            new String[] {"được giao", "đề nghị bổ sung"},
            new String[] {"sở, ngành", "trường học"},
            new String[] {"bãi bỏ", "tạm dừng"},
            new String[] {"tiếp nhận trực tuyến", "tiếp nhận trực tiếp"});

    /** In a longer label one other word may be a slip. */
    private static final int SHORT = 100;

    private static final List<String> REMARKS = List.of(
            "Ghi chú: số liệu được tổng hợp từ báo cáo của các đơn vị trực thuộc",
            "(Số liệu tính đến hết ngày 14 của tháng cuối kỳ báo cáo)",
            "Đơn vị không thuộc đối tượng thực hiện nội dung này",
            "Chi tiết tại Phụ lục kèm theo báo cáo này");
    private static final List<String> SUBTOTALS = List.of("Cộng", "Tổng cộng", "Tổng số", "Tổng cộng mục này");

    private UnknownRows() {}

    /** Behind the last row of a group, or in place of the row that it is like. */
    static List<Draft> siblings(List<Draft> rows, Bench bench, double rate) {
        List<Draft> more = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Draft row = rows.get(i);
            Draft sibling = bench.dice().chance(rate) ? sibling(row, bench) : row;
            boolean instead = !sibling.equals(row)
                    && RowSteps.isLeaf(row, rows)
                    && bench.dice().chance(0.5);
            if (!instead) {
                more.add(row);
            }
            if (instead) {
                more.add(sibling);
            } else if (!sibling.equals(row) && RowSteps.endsGroup(i, rows)) {
                more.add(sibling.withStt(RowSteps.nextCode(row)));
            }
        }
        return more;
    }

    static List<Draft> remarks(List<Draft> rows, Bench bench, double rate) {
        return behindGroups(
                rows,
                bench,
                rate,
                () -> Draft.foreign(bench.dice().pick(REMARKS), "", Figure.BLANK)
                        .marked(REMARK));
    }

    static List<Draft> subtotals(List<Draft> rows, Bench bench, double rate) {
        return behindGroups(rows, bench, rate, () -> {
            BigDecimal value = BigDecimal.valueOf(bench.dice().between(2, 400));
            return Draft.foreign(
                            bench.dice().pick(SUBTOTALS),
                            "",
                            Figure.reported(bench.printer().count(value), value))
                    .marked(Habit.SUBTOTAL_ROW.mark());
        });
    }

    private static List<Draft> behindGroups(List<Draft> rows, Bench bench, double rate, Supplier<Draft> source) {
        List<Draft> more = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            more.add(rows.get(i));
            if (RowSteps.endsGroup(i, rows) && bench.dice().chance(rate)) {
                more.add(source.get());
            }
        }
        return more;
    }

    private static Draft sibling(Draft row, Bench bench) {
        if (row.indicator().isEmpty() || row.form().isEmpty()) {
            return row;
        }
        List<String> labels = new ArrayList<>();
        for (String[] pair : OTHER_WORDS) {
            if (row.label().length() <= SHORT && occursOnce(pair[0], row.label())) {
                labels.add(row.label().replace(pair[0], pair[1]));
            }
        }
        labels.removeIf(label -> !bench.labels().owners(label).isEmpty());
        if (labels.isEmpty()) {
            return row;
        }
        BigDecimal value = BigDecimal.valueOf(bench.dice().between(0, 100));
        Figure figure =
                !row.figure().isReported() || bench.dice().chance(bench.recipe().blank())
                        ? Figure.BLANK
                        : Figure.reported(bench.printer().count(value), value);
        return Draft.foreign(bench.dice().pick(labels), row.unit(), figure)
                .withStt(row.stt())
                .marked(SIBLING);
    }

    private static boolean occursOnce(String word, String label) {
        int first = label.indexOf(word);
        return first >= 0 && label.indexOf(word, first + 1) < 0;
    }
}
