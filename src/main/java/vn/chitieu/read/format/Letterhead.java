package vn.chitieu.read.format;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.text.Vietnamese;

/**
 * Offices lay the head and the foot of a letter out with a small table (decree 30/2020/NĐ-CP, annex I: agency left and
 * motto right; places of receipt left and signature right). On the paper it is no table but lines, so it becomes lines:
 * what stands side by side is parted by a tab.
 */
final class Letterhead {
    private static final int MOST_ROWS = 8;
    private static final int MOST_COLUMNS = 5;
    private static final List<String> MOTTO = List.of("cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc");
    private static final String RECEIPT = "noi nhan";

    private Letterhead() {}

    /** Whether a small table has a line that begins with the motto or is the heading of the places of receipt. */
    static boolean is(List<List<TableDraft.DraftCell>> rows) {
        return rows.size() <= MOST_ROWS
                && rows.stream().allMatch(row -> row.size() <= MOST_COLUMNS)
                && rows.stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.content().lines().stream())
                        .map(Vietnamese::fold)
                        .anyMatch(line -> line.equals(RECEIPT) || MOTTO.stream().anyMatch(line::startsWith));
    }

    /** Line by line what stands side by side; nested tables follow. */
    static List<Passage.Part> lines(List<List<TableDraft.DraftCell>> rows) {
        List<Passage.Part> parts = new ArrayList<>();
        for (List<TableDraft.DraftCell> row : rows) {
            List<List<String>> columns =
                    row.stream().map(cell -> cell.content().lines()).toList();
            int lines = columns.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < lines; i++) {
                int line = i;
                parts.add(new Passage.Line(String.join(
                        "\t",
                        columns.stream()
                                .filter(column -> line < column.size())
                                .map(column -> column.get(line))
                                .toList())));
            }
        }
        rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.content().parts().stream())
                .filter(TableDraft.class::isInstance)
                .forEach(parts::add);
        return parts;
    }
}
