package vn.chitieu.generated.paper;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A paper as a web page that office programs and browsers print. How it looks is left to chance: paper, letters,
 * borders, headers that repeat.
 */
public final class WebPage {
    private final Random random;
    private final UnaryOperator<String> markup;
    private final PageStyle style;
    private final StringBuilder page = new StringBuilder();
    private final boolean repeatHeader;
    private final boolean ruled;
    private final boolean shaded;

    private WebPage(long seed, UnaryOperator<String> markup, PageStyle style) {
        this.random = new Random(seed * 31 + 7);
        random.nextInt();
        this.markup = markup;
        this.style = style;
        this.repeatHeader = random.nextBoolean();
        this.ruled = random.nextInt(10) > 0;
        this.shaded = random.nextInt(4) == 0;
    }

    /** The page. */
    public static String of(Paper paper, long seed) {
        return of(paper, seed, StringEscapeUtils::escapeHtml4);
    }

    /** The page with texts written in a way of their own: plain text to markup. */
    public static String of(Paper paper, long seed, UnaryOperator<String> markup) {
        return new WebPage(seed, markup, PageStyle.USUAL).print(paper);
    }

    /** The page in other letters and lines. */
    public static String of(Paper paper, long seed, PageStyle style) {
        return new WebPage(seed, StringEscapeUtils::escapeHtml4, style).print(paper);
    }

    private String print(Paper paper) {
        boolean landscape = random.nextInt(3) == 0;
        int letters = 10 + random.nextInt(5);
        page.append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>")
                .append("@page { size: A4 %s; margin: 2cm }".formatted(landscape ? "landscape" : "portrait"))
                .append("body, td, p { font-family: '%s'; font-size: %dpt }".formatted(style.font(), letters))
                .append("table { border-collapse: collapse; width: 100% }")
                .append("table.ruled td, table.ruled th { border: %s }".formatted(style.border()))
                .append("td, th { padding: 2pt 4pt; vertical-align: %s }"
                        .formatted(random.nextBoolean() ? "middle" : "top"))
                .append("p { margin: 3pt 0 }</style></head><body>\n");
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Grid grid) {
                print(grid);
            } else if (block instanceof Paper.Text text) {
                print(text);
            }
        }
        return page.append("</body></html>\n").toString();
    }

    /** The lines of a letterhead stand under each other. */
    private void print(Paper.Text text) {
        String lines = text.lines().stream().map(markup).collect(Collectors.joining("<br>"));
        page.append(text.lines().size() > 1 ? "<p align=\"center\">" : "<p>")
                .append(lines)
                .append("</p>\n");
    }

    private void print(Paper.Grid grid) {
        boolean letterhead = grid.header() == 0;
        boolean lines = ruled && !letterhead;
        page.append("<table%s border=\"%d\" cellspacing=\"0\" width=\"100%%\">\n"
                .formatted(lines ? " class=\"ruled\"" : "", lines ? 1 : 0));
        String widths =
                grid.widths().stream().map("<col width=\"%d%%\">"::formatted).collect(Collectors.joining());
        page.append("<colgroup>").append(widths).append("</colgroup>");
        page.append(repeatHeader && !letterhead ? "<thead>" : "<tbody>");
        for (int i = 0; i < grid.rows().size(); i++) {
            if (i == grid.header() && !letterhead) {
                page.append(repeatHeader ? "</thead><tbody>\n" : "\n");
            }
            print(grid.rows().get(i).cells(), i < grid.header() && shaded);
        }
        page.append("</tbody></table>\n");
    }

    private void print(List<Paper.Cell> cells, boolean colour) {
        page.append(colour ? "<tr bgcolor=\"#dddddd\">" : "<tr>");
        for (Paper.Cell cell : cells) {
            page.append("<td")
                    .append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
                    .append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "")
                    .append(">")
                    .append(style.letters(markup.apply(cell.text()), cells.indexOf(cell)))
                    .append("</td>");
        }
        page.append("</tr>\n");
    }
}
