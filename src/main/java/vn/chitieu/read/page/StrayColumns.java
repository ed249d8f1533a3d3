package vn.chitieu.read.page;

import java.util.List;
import java.util.Optional;

/**
 * Lines of a page that stand in columns and ended in no table: a table of which nothing is drawn may be among them, cut
 * into lines, its rows incomplete or missing. Of two columns are letterheads and signatures too, which are short.
 */
final class StrayColumns {
    private static final int MOST_OF_TWO = 8;
    private static final int MOST_OF_THREE = 2;

    private StrayColumns() {}

    /**
     * What a person should know of a page.
     *
     * @param lines lines outside its tables
     */
    static Optional<String> warning(List<PageLine> lines) {
        long two = lines.stream().filter(line -> gaps(line) > 0).count();
        long three = lines.stream().filter(line -> gaps(line) > 1).count();
        return two > MOST_OF_TWO || three > MOST_OF_THREE
                ? Optional.of(
                        "page " + lines.get(0).page() + ": lines in columns belong to no table; rows may be missing")
                : Optional.empty();
    }

    private static long gaps(PageLine line) {
        return line.text().chars().filter(character -> character == '\t').count();
    }
}
