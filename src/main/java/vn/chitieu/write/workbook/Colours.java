package vn.chitieu.write.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Conditional formats that colour cells by what stands in their row or in themselves. */
final class Colours {
    private Colours() {}

    /** Colours the tinted columns by the sign in the first; columns and rows from 0. */
    static void over(Sheet sheet, List<Head> heads, int first, int last) {
        CellRangeAddress[] tinted = tinted(heads, first, last);
        if (tinted.length == 0) {
            return;
        }
        for (Mark mark : Mark.values()) {
            colour(sheet, tinted, "$A" + (first + 1) + "=\"" + mark.sign() + "\"", mark);
        }
    }

    /** Colours cells that a formula holds for, which speaks of the first cell of the first range. */
    static void colour(Sheet sheet, CellRangeAddress[] cells, String formula, Mark mark) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Tint.of(mark.colour()));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        if (mark.bold()) {
            rule.createFontFormatting().setFontStyle(false, true);
        }
        formats.addConditionalFormatting(cells, rule);
    }

    private static CellRangeAddress[] tinted(List<Head> heads, int first, int last) {
        List<CellRangeAddress> ranges = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            if (heads.get(column).tinted()) {
                ranges.add(new CellRangeAddress(first, last, column, column));
            }
        }
        return ranges.toArray(new CellRangeAddress[0]);
    }
}
