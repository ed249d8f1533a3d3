package vn.chitieu.recognise.row;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.document.Paragraph;

/**
 * Tells page numbers from figures: a bare number at the edge of a page.
 *
 * <ol>
 *   <li>G1 Where the text has page breaks, a number that counts the pages, first or last on its page; at that end of the
 *       page where more pages have theirs.
 *   <li>G2 Where it has none, a number just before a repeated head that counts the heads, give or take one.
 * </ol>
 */
final class PageNumbers {
    private final List<Paragraph> lines;
    private final List<Integer> printed = new ArrayList<>();
    private final int top;
    private final int bottom;

    PageNumbers(List<Paragraph> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).text().isEmpty()) {
                printed.add(i);
            }
        }
        this.top = count(-1);
        this.bottom = count(1);
    }

    /** Pages whose number stands at one end: -1 top, 1 bottom. */
    private int count(int side) {
        int count = 0;
        for (int k = 0; k < printed.size(); k++) {
            count += countsPage(lines.get(printed.get(k))) && isEdge(k, side) ? 1 : 0;
        }
        return count;
    }

    private static boolean countsPage(Paragraph line) {
        int page = line.place().page();
        return page > 0 && line.text().equals(Integer.toString(page));
    }

    private boolean isEdge(int k, int side) {
        int neighbour = k + side;
        return neighbour < 0
                || neighbour >= printed.size()
                || lines.get(printed.get(neighbour)).place().page()
                        != lines.get(printed.get(k)).place().page();
    }

    /** Rule G1: whether the line is the number of its page. Official layout has it at the top, so that end wins a tie. */
    boolean isNumberOfPage(int index) {
        return countsPage(lines.get(index)) && isEdge(printed.indexOf(index), bottom > top ? 1 : -1);
    }

    /** How many pages bear their number. */
    int proven() {
        return Math.max(top, bottom);
    }

    /** Rule G2: whether the line is a number that counts the heads seen so far. */
    static boolean countsHeads(String text, int heads) {
        boolean number = !text.isEmpty() && text.length() < 4 && text.chars().allMatch(Character::isDigit);
        return number && Math.abs(Integer.parseInt(text) - heads - 1) <= 1;
    }
}
