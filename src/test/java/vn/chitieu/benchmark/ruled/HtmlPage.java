package vn.chitieu.benchmark.ruled;

import java.util.Locale;

/** A sheet as HTML. */
final class HtmlPage {
    private final Sheet sheet;
    private final StringBuilder html = new StringBuilder();

    private HtmlPage(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The whole page. */
    static String of(Sheet sheet) {
        return new HtmlPage(sheet).page();
    }

    private String page() {
        html.append("<!DOCTYPE html><html lang=vi><meta charset=utf-8>").append(style());
        if (sheet.layout().narrative()) {
            letterhead();
            paragraph(Sheet.NARRATIVE.repeat(3));
        }
        html.append("<h4>").append(sheet.escaped(Sheet.TITLE)).append("</h4>\n");
        table();
        if (sheet.layout().narrative()) {
            paragraph(Sheet.SIGNATURE);
        }
        return html.toString();
    }

    private String style() {
        Layout.GridLook grid = sheet.layout().grid();
        StringBuilder columns = new StringBuilder();
        for (int column = 0; column < Sheet.HEADER.size(); column++) {
            columns.append(String.format(
                    Locale.ROOT,
                    ".g col:nth-child(%d){width:%.1fmm}",
                    column + 1,
                    sheet.layout().width(column)));
        }
        return String.format(
                Locale.ROOT,
                """
                <style>@page{size:A4 %s;margin:20mm}body{margin:0;font:%.1fpt '%s'}h4{text-align:center}
                .g{border-collapse:collapse;table-layout:fixed;width:%.1fmm}.g td,.g th{border:%.2fpt solid #000;\
                padding:%.1fpt;vertical-align:%s}.g td:nth-child(1),.g .c{text-align:center}thead{display:%s}%s
                .l{width:100%%;text-align:center}</style>
                """,
                sheet.layout().page().landscape() ? "landscape" : "portrait",
                sheet.layout().page().size(),
                sheet.layout().page().font(),
                (double) sheet.layout().page().width(),
                grid.line(),
                grid.padding(),
                grid.middle() ? "middle" : "top",
                grid.repeated() ? "table-header-group" : "table-row-group",
                columns);
    }

    private void letterhead() {
        html.append("<table class=l>");
        Sheet.LETTERHEAD.forEach(line -> {
            html.append("<tr>");
            line.forEach(
                    part -> html.append("<td><b>").append(sheet.escaped(part)).append("</b></td>"));
            html.append("</tr>");
        });
        html.append("</table>\n");
    }

    private void paragraph(String text) {
        html.append("<p>").append(sheet.escaped(text)).append("</p>\n");
    }

    private void table() {
        html.append("<table class=g><colgroup><col><col><col><col><col></colgroup><thead>");
        header();
        html.append("</thead><tbody>\n");
        sheet.rows().forEach(this::row);
        html.append("</tbody></table>\n");
    }

    private void header() {
        boolean doubled = sheet.layout().grid().doubleHeader();
        String tall = doubled ? " rowspan=2" : "";
        html.append("<tr>").append(head(0, tall)).append(head(1, tall));
        if (doubled) {
            html.append("<th colspan=2>").append(sheet.escaped(Sheet.RESULT)).append("</th>");
            html.append(head(4, tall)).append("</tr><tr>").append(head(2, "")).append(head(3, ""));
        } else {
            html.append(head(2, "")).append(head(3, "")).append(head(4, ""));
        }
        html.append("</tr>");
    }

    private String head(int column, String attributes) {
        return "<th" + attributes + ">" + sheet.escaped(Sheet.HEADER.get(column)) + "</th>";
    }

    private void row(RuledRow row) {
        String tag = Sheet.isBold(row) ? "<td style='font-weight:bold'>" : "<td>";
        html.append("<tr>").append(tag).append(sheet.escaped(row.stt())).append("</td>");
        if (sheet.merges(row)) {
            html.append("<td colspan=4><b>").append(sheet.escaped(row.label())).append("</b></td></tr>\n");
            return;
        }
        html.append(tag).append(sheet.escaped(row.label())).append("</td>");
        html.append("<td class=c>").append(sheet.escaped(row.unit())).append("</td>");
        html.append("<td class=c>").append(sheet.escaped(row.value())).append("</td>");
        html.append("<td>").append(sheet.escaped(row.note())).append("</td></tr>\n");
    }
}
