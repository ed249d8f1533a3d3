package vn.chitieu.read.page;

import java.util.List;

/**
 * The head of a table that its next page repeats.
 *
 * <ol>
 *   <li>H1 The first row names every column and holds no figure, and stands at the top of both pages with the same texts.
 *   <li>H2 Rows below belong to it as far as its cells reach down, and one row of column numbers; again with the same
 *       texts.
 *   <li>H3 Where a head has blank cells, as where no line is drawn, the rows that follow are of the head too if their
 *       cells name columns under it: two at least, none the first, words without figures.
 * </ol>
 */
final class RepeatedHead {
    private RepeatedHead() {}

    /** Number of rows with which a page repeats the head of the first page; 0 if it does not. */
    static int rows(List<List<PageCell>> first, List<List<PageCell>> next) {
        int same = 0;
        while (same < Math.min(first.size(), next.size()) && areSame(first.get(same), next.get(same))) {
            same++;
        }
        if (same == 0 || !isHead(first.get(0))) {
            return 0;
        }
        int depth = first.get(0).stream().mapToInt(PageCell::rows).max().orElse(1);
        if (same < depth) {
            return 0;
        }
        while (depth < same && isUnder(first.get(depth))) {
            depth++;
        }
        return same > depth && isNumbering(first.get(depth)) ? depth + 1 : depth;
    }

    private static boolean areSame(List<PageCell> a, List<PageCell> b) {
        return a.stream()
                .map(PageCell::text)
                .toList()
                .equals(b.stream().map(PageCell::text).toList());
    }

    private static boolean isHead(List<PageCell> row) {
        List<PageCell> named = named(row);
        return named.size() > 1
                && (named.size() == row.size()
                        || (named.size() > 2 && !row.get(0).text().isEmpty()))
                && areWords(named);
    }

    /** Rule H3. */
    private static boolean isUnder(List<PageCell> row) {
        List<PageCell> named = named(row);
        return named.size() > 1 && row.get(0).text().isEmpty() && areWords(named);
    }

    private static List<PageCell> named(List<PageCell> row) {
        return row.stream().filter(cell -> !cell.text().isEmpty()).toList();
    }

    private static boolean areWords(List<PageCell> cells) {
        return cells.stream()
                .map(PageCell::text)
                .allMatch(text -> text.chars().anyMatch(Character::isLetter) && !Character.isDigit(text.charAt(0)));
    }

    /** {@code 1 2 3}, {@code (1) (2) (3)=(1)+(2)}, {@code A B 1 2}. */
    private static boolean isNumbering(List<PageCell> row) {
        return row.size() > 1
                && row.stream()
                        .allMatch(
                                cell -> cell.text().length() < 4 || cell.text().indexOf('=') > 0)
                && row.stream().noneMatch(cell -> cell.text().isEmpty());
    }
}
