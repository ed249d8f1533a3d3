package vn.chitieu.generated.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A report of text lines, tabs between the cells of its tables, as a web page that an office program or a browser prints.
 * How it looks is left to chance: paper, size of letters, widths of columns, borders, merged cells, headers that repeat.
 */
final class HtmlReport {
    private final Random random;
    private final StringBuilder page = new StringBuilder();
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean mergeHeadings;
    private final boolean repeatHeader;
    private final boolean columnNumbers;
    private final int lettersSize;

    private HtmlReport(long seed) {
        this.random = new Random(seed * 31 + 7);
        random.nextInt();
        this.mergeHeadings = random.nextInt(3) == 0;
        this.repeatHeader = random.nextBoolean();
        this.columnNumbers = random.nextInt(4) == 0;
        this.lettersSize = 10 + random.nextInt(5);
    }

    /** The page. */
    static String of(String text, long seed) {
        return new HtmlReport(seed).print(text);
    }

    private String print(String text) {
        boolean landscape = random.nextInt(3) == 0;
        String valign = random.nextBoolean() ? "middle" : "top";
        page.append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>")
                .append("@page { size: A4 ")
                .append(landscape ? "landscape" : "portrait")
                .append("; margin: 2cm }")
                .append("body { font-family: 'Liberation Serif'; font-size: ")
                .append(lettersSize)
                .append("pt }")
                .append("table.form { border-collapse: collapse; width: 100% }")
                .append("table.ruled td { border: 1px solid black } table.form td { padding: 2pt 4pt; vertical-align: ")
                .append(valign)
                .append(" }")
                .append("p { margin: 3pt 0 }")
                .append("</style></head><body>\n");
        List<String> lines = text.lines().toList();
        int title = lines.indexOf("BÁO CÁO");
        letterhead(lines.subList(0, title));
        body(lines.subList(title, lines.size()));
        return page.append("</body></html>\n").toString();
    }

    /** Agency and motto side by side, as decree 30/2020 has them. */
    private void letterhead(List<String> lines) {
        page.append("<table width=\"100%\"><tr><td width=\"45%\" align=\"center\">");
        paragraph(lines.get(0));
        paragraph(lines.get(1));
        paragraph(lines.get(2));
        page.append("</td><td align=\"center\">");
        paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        paragraph("Độc lập - Tự do - Hạnh phúc");
        paragraph(lines.get(3));
        page.append("</td></tr></table>\n");
    }

    private void body(List<String> lines) {
        StringBuilder running = new StringBuilder();
        for (String line : lines) {
            boolean row = line.indexOf('\t') >= 0;
            if (row || line.isBlank() || line.startsWith("-") || line.equals("BÁO CÁO")) {
                endParagraph(running);
            }
            if (row) {
                rows.add(List.of(line.split("\t", -1)));
            } else if (!line.isBlank()) {
                endTable();
                running.append(running.isEmpty() ? "" : " ").append(line);
                if (line.equals("BÁO CÁO")) {
                    endParagraph(running);
                }
            }
        }
        endParagraph(running);
        endTable();
    }

    private void endParagraph(StringBuilder running) {
        if (!running.isEmpty()) {
            paragraph(running.toString());
            running.setLength(0);
        }
    }

    private void paragraph(String text) {
        page.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        // Office programs look at the attribute, browsers at the style.
        boolean ruled = random.nextInt(8) > 0;
        page.append("<table class=\"form ")
                .append(ruled ? "ruled" : "")
                .append("\" border=\"")
                .append(ruled ? 1 : 0)
                .append("\" cellspacing=\"0\" width=\"100%\">\n");
        boolean twoRows =
                rows.size() > 1 && rows.get(1).get(0).isEmpty() && rows.get(1).contains("Đơn vị tính");
        page.append(repeatHeader ? "<thead>" : "<tbody>");
        int header = twoRows ? 2 : 1;
        if (twoRows) {
            headerOfTwoRows();
        } else {
            row(rows.get(0), false);
        }
        if (columnNumbers) {
            row(
                    List.of("1", "2", "3", "4", "5")
                            .subList(0, Math.min(5, rows.get(0).size())),
                    false);
        }
        page.append(repeatHeader ? "</thead><tbody>\n" : "\n");
        rows.subList(header, rows.size()).forEach(cells -> row(cells, mergeHeadings));
        page.append("</tbody></table>\n");
        rows.clear();
    }

    private void headerOfTwoRows() {
        List<String> upper = rows.get(0);
        page.append("<tr><td rowspan=\"2\">")
                .append(escaped(upper.get(0)))
                .append("</td><td rowspan=\"2\">")
                .append(escaped(upper.get(1)))
                .append("</td><td colspan=\"2\">")
                .append(escaped(upper.get(2)))
                .append("</td><td rowspan=\"2\">")
                .append(escaped(upper.get(4)))
                .append("</td></tr>\n<tr><td>")
                .append(escaped(rows.get(1).get(2)))
                .append("</td><td>")
                .append(escaped(rows.get(1).get(3)))
                .append("</td></tr>\n");
    }

    /** A heading, which has a label alone, may reach to the right edge. */
    private void row(List<String> cells, boolean merge) {
        page.append("<tr>");
        boolean heading = cells.size() == 5 && cells.subList(2, 5).stream().allMatch(String::isEmpty);
        int written = merge && heading ? 2 : cells.size();
        for (int i = 0; i < written; i++) {
            boolean last = merge && heading && i == 1;
            page.append(last ? "<td colspan=\"4\">" : i == 1 ? "<td width=\"55%\">" : "<td>")
                    .append(escaped(cells.get(i)))
                    .append("</td>");
        }
        page.append("</tr>\n");
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
