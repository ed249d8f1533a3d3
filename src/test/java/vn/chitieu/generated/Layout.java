package vn.chitieu.generated;

import java.util.List;

/**
 * How a table of indicators is set up.
 *
 * @param columns which there are, from left to right
 * @param heads their names
 * @param twoRows whether unit and figure stand below a common head
 * @param mergedHeadings whether headings reach to the right edge
 * @param columnNumbers whether a row numbers the columns below their names
 * @param romans whether sections have roman numbers and what is below them plain ones and letters
 */
record Layout(
        List<Column> columns,
        List<String> heads,
        boolean twoRows,
        boolean mergedHeadings,
        boolean columnNumbers,
        boolean romans) {

    /** What stands in a column. */
    enum Column {
        STT(8, "STT", "TT", "Số TT", "Stt", "Mã"),
        LABEL(44, "Chỉ tiêu thống kê", "Nội dung", "Chỉ tiêu", "Nội dung chỉ tiêu", "Tên chỉ tiêu", "Nội dung báo cáo"),
        UNIT(12, "Đơn vị tính", "ĐVT", "Đơn vị", "Đ.vị tính"),
        FIGURE(12, "Số liệu", "Kết quả", "Kết quả thực hiện", "Số liệu báo cáo", "Số lượng", "Giá trị"),
        /** The figure of the time before, beside one of this time. */
        BEFORE(12, "Số liệu kỳ trước", "Kỳ trước", "Cùng kỳ năm trước", "Kết quả kỳ trước"),
        NOW(12, "Số liệu kỳ này", "Kỳ này", "Kỳ báo cáo", "Kết quả kỳ báo cáo"),
        WITHIN(12, "Trong kỳ", "Số liệu trong kỳ", "Kết quả trong kỳ"),
        /** From the year's beginning. */
        CUMULATED(12, "Lũy kế", "Lũy kế từ đầu năm", "Lũy kế đến thời điểm báo cáo"),
        /** Figure and unit in one cell. */
        FIGURE_WITH_UNIT(16, "Kết quả", "Số liệu", "Kết quả đạt được"),
        NOTE(16, "Ghi chú", "Diễn giải", "Giải trình", "Ghi chú (nếu có)"),
        DOCUMENTS(16, "Văn bản", "Văn bản triển khai", "Số, ký hiệu văn bản"),
        COMPARED(12, "So sánh (%)", "Tăng/giảm", "So với cùng kỳ");

        private final int width;
        private final String names;

        Column(int width, String... names) {
            this.width = width;
            this.names = String.join("|", names);
        }

        /** The names that offices give it, the ministry's first. */
        List<String> names() {
            return List.of(names.split("\\|", -1));
        }

        int width() {
            return width;
        }
    }

    private static final List<List<Column>> STANDARD =
            List.of(List.of(Column.STT, Column.LABEL, Column.UNIT, Column.FIGURE, Column.NOTE));
    private static final List<List<Column>> OTHERS = List.of(
            List.of(Column.STT, Column.LABEL, Column.UNIT, Column.FIGURE),
            List.of(Column.STT, Column.LABEL, Column.FIGURE, Column.UNIT, Column.NOTE),
            List.of(Column.LABEL, Column.UNIT, Column.FIGURE, Column.NOTE),
            List.of(Column.LABEL, Column.UNIT, Column.FIGURE),
            List.of(Column.STT, Column.LABEL, Column.UNIT, Column.BEFORE, Column.NOW, Column.NOTE),
            List.of(Column.STT, Column.LABEL, Column.UNIT, Column.NOW, Column.BEFORE),
            List.of(Column.STT, Column.LABEL, Column.UNIT, Column.WITHIN, Column.CUMULATED, Column.NOTE),
            List.of(Column.STT, Column.LABEL, Column.UNIT, Column.BEFORE, Column.NOW, Column.COMPARED, Column.NOTE),
            List.of(Column.STT, Column.LABEL, Column.FIGURE_WITH_UNIT, Column.NOTE),
            List.of(Column.STT, Column.LABEL, Column.UNIT, Column.FIGURE, Column.DOCUMENTS, Column.NOTE),
            List.of(Column.STT, Column.LABEL, Column.DOCUMENTS, Column.UNIT, Column.FIGURE));

    /** Any layout; half of them are the ministry's. */
    static Layout random(Dice dice) {
        List<Column> columns = dice.pick(dice.chance(0.5) ? STANDARD : OTHERS);
        boolean plain = columns.equals(STANDARD.get(0)) && dice.chance(0.7);
        List<String> heads = columns.stream()
                .map(column -> plain ? column.names().get(0) : dice.pick(column.names()))
                .toList();
        boolean pair = columns.size() > 3 && columns.get(2) == Column.UNIT && columns.get(3) == Column.FIGURE;
        return new Layout(
                columns, heads, pair && dice.chance(0.6), dice.chance(0.3), dice.chance(0.2), dice.chance(0.1));
    }

    /** The ministry's. */
    static Layout standard() {
        List<Column> columns = STANDARD.get(0);
        return new Layout(
                columns, columns.stream().map(column -> column.names().get(0)).toList(), true, false, false, false);
    }

    boolean has(Column column) {
        return columns.contains(column);
    }
}
