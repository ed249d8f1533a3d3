package vn.chitieu.read.sheet;

import java.util.Map;

/** Number formats that workbooks name by number alone (ECMA-376 18.8.30), dates as a Vietnamese system shows them. */
final class BuiltInFormats {
    /** {@code 06 Tháng 1 2025}. */
    static final String LONG_DATE = "dd mmmm yyyy";

    static final String GENERAL = "General";
    private static final String DATE = "dd/mm/yyyy";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "#,##0\\ \"₫\";-#,##0\\ \"₫\""),
            Map.entry(6, "#,##0\\ \"₫\";[Red]-#,##0\\ \"₫\""),
            Map.entry(7, "#,##0.00\\ \"₫\";-#,##0.00\\ \"₫\""),
            Map.entry(8, "#,##0.00\\ \"₫\";[Red]-#,##0.00\\ \"₫\""),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, DATE),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, DATE + " h:mm"),
            Map.entry(37, "#,##0_);(#,##0)"),
            Map.entry(38, "#,##0_);[Red](#,##0)"),
            Map.entry(39, "#,##0.00_);(#,##0.00)"),
            Map.entry(40, "#,##0.00_);[Red](#,##0.00)"),
            Map.entry(41, "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"),
            Map.entry(42, "_-* #,##0\\ \"₫\"_-;-* #,##0\\ \"₫\"_-;_-* \"-\"\\ \"₫\"_-;_-@_-"),
            Map.entry(43, "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-"),
            Map.entry(44, "_-* #,##0.00\\ \"₫\"_-;-* #,##0.00\\ \"₫\"_-;_-* \"-\"??\\ \"₫\"_-;_-@_-"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    private BuiltInFormats() {}

    /**
     * The code of a format that has this number.
     *
     * @param number number of the format
     * @param codes the codes that the workbook itself gives; a date or a currency that the system sets is not theirs
     */
    static String code(int number, Map<Integer, String> codes) {
        boolean systemDate = number == 14 || number == 22;
        String known = CODES.getOrDefault(number, GENERAL);
        return systemDate ? known : codes.getOrDefault(number, known);
    }
}
