package vn.chitieu.write.workbook;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.write.SourceLinks;
import vn.chitieu.write.result.CodeList;
import vn.chitieu.write.result.Description;
import vn.chitieu.write.result.Descriptions;

/**
 * What the columns hold that the results do not have: signs, links, and Vietnamese words for codes.
 *
 * @param descriptions words for codes
 * @param catalogue names of indicators
 * @param links the way to the documents
 */
record Fillings(Descriptions descriptions, Catalogue catalogue, SourceLinks links) {
    private static final String WORDS = "_vi";
    private static final String NAME = "_name";
    /** The code that says what to do about a row of a sheet. */
    private static final Map<SheetName, String> ADVISING = Map.of(
            SheetName.BLANKS, "kind",
            SheetName.CHECKS, "rule",
            SheetName.UNMATCHED, "reason",
            SheetName.DOCUMENTS, "status");

    /** The filling of a column that is not one of the result. */
    Filling of(SheetName sheet, String column) {
        if (column.equals("mark")) {
            return (row, place, cells) ->
                    Marks.of(sheet, row).ifPresent(mark -> cells.text(place, mark.sign(), Style.CENTRED));
        }
        if (column.equals("source")) {
            return this::link;
        }
        if (column.equals("advice")) {
            return advice(sheet);
        }
        return column.endsWith(NAME) ? name(column) : words(sheet, column);
    }

    private void link(RowView row, int place, CellWriter cells) {
        int page = row.count("page");
        links.of(row.text("document"), page)
                .ifPresent(target -> cells.link(place, target, page == 0 ? "mở" : "tr. " + page));
    }

    private Filling advice(SheetName sheet) {
        String coded = Optional.ofNullable(ADVISING.get(sheet)).orElseThrow();
        CodeList list = CodeList.of(sheet.result(), coded).orElseThrow();
        return (row, place, cells) -> descriptions
                .find(list, row.text(coded))
                .ifPresent(code -> cells.text(place, code.advice(), Style.WRAPPED));
    }

    private Filling words(SheetName sheet, String column) {
        String coded = column.substring(0, column.length() - WORDS.length());
        CodeList list = CodeList.of(sheet.result(), coded).orElseThrow();
        return (row, place, cells) -> cells.text(place, words(list, row.text(coded)), Style.WRAPPED);
    }

    private String words(CodeList list, String codes) {
        return Arrays.stream(codes.split(";"))
                .map(code ->
                        descriptions.find(list, code).map(Description::title).orElse(code))
                .collect(Collectors.joining("; "));
    }

    private Filling name(String column) {
        String id = column.substring(0, column.length() - NAME.length());
        return (row, place, cells) -> catalogue
                .indicator(row.text(id))
                .map(Indicator::nameVi)
                .ifPresent(name -> cells.text(place, name, Style.WRAPPED));
    }
}
