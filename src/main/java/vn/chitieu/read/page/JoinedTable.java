package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.document.Place;
import vn.chitieu.read.format.TableBuilder;

/**
 * A table over all its pages.
 *
 * <ol>
 *   <li>T1 A head that a page repeats is printed once.
 *   <li>T2 A row that a page end cuts is one row if nothing is drawn between its halves: the first is open at the bottom or
 *       the second at the top. Two halves that both have something in the first column are two rows all the same.
 *   <li>T3 A row that a page end cuts is one row if the second half has nothing in the first column, and all it has goes
 *       on what stands above it in its column: in lower case, or behind an open bracket, a comma, a word that ends nothing
 *       ({@code của}, {@code và}), a choice that has a next one ({@code Chưa = 0}) or the like.
 *   <li>T4 The halves' texts are joined cell by cell as {@link LineJoin} says. Where halves do not have the same cells
 *       they stay apart.
 * </ol>
 */
final class JoinedTable {
    private static final int FARTHEST = 300;
    private static final Pattern CHOICE_LAST = Pattern.compile("= ?\\d$");
    private static final Pattern CHOICE = Pattern.compile("\\p{L} ?= ?[1-9]\\b");
    private static final Set<String> ENDS_NOTHING = Set.of(
            "của", "và", "các", "với", "theo", "thuộc", "từ", "đến", "tại", "về", "trên", "cho", "do", "hoặc", "những");

    private final PageTable first;
    private PageTable last;
    private List<Float> xs;
    private final List<JoinedRow> rows = new ArrayList<>();

    JoinedTable(PageTable first) {
        this.first = first;
        this.last = first;
        this.xs = first.xs();
        add(first.rows(), first.page());
    }

    List<Float> xs() {
        return xs;
    }

    PageTable last() {
        return last;
    }

    /** Adds the part on the next page. */
    void add(PageTable next) {
        refine(next.xs());
        int[] places = SamePlaces.numbers(next.xs(), xs);
        List<List<PageCell>> mapped =
                next.rows().stream().map(row -> onto(row, places)).toList();
        List<List<PageCell>> added = mapped.subList(headRows(next), mapped.size());
        boolean open = last.openBottom() || next.openTop();
        last = next;
        if (!added.isEmpty() && joins(added.get(0), open)) {
            join(added.get(0));
            added = added.subList(1, added.size());
        }
        add(added, next.page());
    }

    private int headRows(PageTable next) {
        return RepeatedHead.rows(first.rows(), next.rows());
    }

    private void add(List<List<PageCell>> added, int page) {
        for (List<PageCell> cells : added) {
            rows.add(new JoinedRow(page, new ArrayList<>(cells)));
        }
    }

    /** Where the next part has more columns, those so far are numbered anew. */
    private void refine(List<Float> other) {
        List<Float> finer = SamePlaces.finer(xs, other);
        if (finer.size() > xs.size()) {
            int[] places = SamePlaces.numbers(xs, finer);
            rows.replaceAll(row -> new JoinedRow(row.page, new ArrayList<>(onto(row.cells, places))));
            xs = finer;
        }
    }

    private static List<PageCell> onto(List<PageCell> cells, int[] places) {
        return cells.stream()
                .map(cell -> cell.renumbered(places[cell.column()], places[cell.column() + cell.columns()]))
                .toList();
    }

    private boolean joins(List<PageCell> next, boolean open) {
        for (PageCell cell : next) {
            if (above(cell).isEmpty()) {
                return false;
            }
        }
        boolean firstColumnBlank = next.get(0).text().isEmpty()
                || above(next.get(0)).map(this::text).orElse("").isEmpty()
                || isEnd(next.get(0).text());
        return firstColumnBlank && (open || goesOn(next));
    }

    /** Rule T3. */
    private boolean goesOn(List<PageCell> next) {
        boolean any = false;
        for (PageCell cell : next) {
            if (!cell.text().isEmpty()) {
                String before = above(cell).map(this::text).orElse("");
                any |= beginsInside(cell.text()) || ENDS_NOTHING.contains(lastWord(before));
                if (!goesOn(before, cell.text())) {
                    return false;
                }
            }
        }
        return any && (next.get(0).text().isEmpty() || isEnd(next.get(0).text()));
    }

    private static boolean goesOn(String before, String after) {
        if (before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        boolean cut = ("=(,-/+".indexOf(last) >= 0 && before.length() > 1) || ENDS_NOTHING.contains(lastWord(before));
        boolean choices =
                CHOICE_LAST.matcher(before).find() && CHOICE.matcher(after).find();
        return cut || choices || isEnd(after) || (beginsInside(after) && ".;:".indexOf(last) < 0);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Whether a text begins like the middle of one: in lower case, or {@code = 1}. */
    private static boolean beginsInside(String text) {
        return Character.isLowerCase(text.codePointAt(0)) || text.startsWith("= ") || isEnd(text);
    }

    /** The mark at the end of a code or a sentence. */
    private static boolean isEnd(String text) {
        return text.length() == 1 && ".,;:)".indexOf(text.charAt(0)) >= 0;
    }

    private void join(List<PageCell> next) {
        for (PageCell cell : next) {
            above(cell).ifPresent(place -> {
                PageCell before = rows.get(place.row).cells.get(place.index);
                // Its figure, if it has one, stands in the half that is not blank.
                PageCell half = before.text().isEmpty() && !cell.text().isEmpty() ? cell : before;
                String text = LineJoin.join(before.text(), cell.text(), false);
                PageCell joined = new PageCell(
                        half.page(),
                        before.column(),
                        before.columns(),
                        before.rows() + cell.rows() - 1,
                        text,
                        half.box());
                rows.get(place.row).cells.set(place.index, joined);
            });
        }
    }

    private String text(CellPlace place) {
        return rows.get(place.row).cells.get(place.index).text();
    }

    /** The cell of the last row, or reaching into it from above, that has the same columns. */
    private Optional<CellPlace> above(PageCell cell) {
        for (int row = rows.size() - 1; row >= Math.max(0, rows.size() - FARTHEST); row--) {
            List<PageCell> cells = rows.get(row).cells;
            for (int i = 0; i < cells.size(); i++) {
                PageCell other = cells.get(i);
                boolean reaches = row + other.rows() >= rows.size();
                if (reaches && other.column() == cell.column() && other.columns() == cell.columns()) {
                    return Optional.of(new CellPlace(row, i));
                }
            }
        }
        return Optional.empty();
    }

    /** The table for the document. */
    TableBuilder build() {
        TableBuilder builder = new TableBuilder(first.page());
        for (int i = 0; i < rows.size(); i++) {
            builder.row(i + 1, rows.get(i).page);
            for (PageCell cell : rows.get(i).cells) {
                builder.cell(
                        cell.text(), cell.columns(), cell.rows(), new Place(cell.page(), 0, 0, 0).within(cell.box()));
            }
        }
        return builder;
    }

    private record JoinedRow(int page, List<PageCell> cells) {}

    private record CellPlace(int row, int index) {}
}
