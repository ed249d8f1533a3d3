package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import vn.chitieu.read.format.FontText;

/** The formats and fonts that a binary workbook lists before its sheets ([MS-XLS] 2.4.122, 2.4.126, 2.4.353). */
final class XlsStyles {
    private static final short SUPERSCRIPT = FontRecord.SS_SUPER;
    /** No workbook has a font of this number; those above count on ([MS-XLS] 2.5.129). */
    private static final int MISSING_FONT = 4;

    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, FormatCode> formats = new HashMap<>();
    private final List<ExtendedFormatRecord> cellFormats = new ArrayList<>();
    private final Map<Integer, CellFormat> ready = new HashMap<>();
    private final List<Boolean> raisedFonts = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();

    /** Takes up a record if it is of a format or font. */
    void add(Record each) {
        if (each instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (each instanceof ExtendedFormatRecord format) {
            cellFormats.add(format);
        } else if (each instanceof FontRecord font) {
            raisedFonts.add(font.getSuperSubScript() == SUPERSCRIPT);
            fonts.add(CellFormat.oldFont(Objects.requireNonNullElse(font.getFontName(), "")));
        }
    }

    /** The format that a cell names by its place in the list. */
    CellFormat format(int index) {
        return ready.computeIfAbsent(index & 0xFFFF, this::prepared);
    }

    private CellFormat prepared(int index) {
        if (index >= cellFormats.size()) {
            return CellFormat.PLAIN;
        }
        ExtendedFormatRecord format = cellFormats.get(index);
        FormatCode code = formats.computeIfAbsent(
                format.getFormatIndex() & 0xFFFF, number -> FormatCode.of(BuiltInFormats.code(number, codes)));
        String font = font(format.getFontIndex());
        return new CellFormat(code, font, format.getBorderLeft() != 0 || format.getBorderRight() != 0);
    }

    /** A text without the footnote marks among its runs, cleaned. */
    String text(UnicodeString stored) {
        String all = stored.getString();
        if (stored.getFormatRunCount() == 0) {
            return CellText.cleaned(all);
        }
        RichText text = new RichText();
        int from = 0;
        boolean raised = false;
        String font = "";
        for (int i = 0; i < stored.getFormatRunCount(); i++) {
            FormatRun run = stored.getFormatRun(i);
            int to = Math.max(from, Math.min(all.length(), run.getCharacterPos()));
            text.add(FontText.drawn(font, all.substring(from, to)), raised);
            from = to;
            raised = isRaised(run.getFontIndex());
            font = font(run.getFontIndex());
        }
        text.add(FontText.drawn(font, all.substring(from)), raised);
        return text.cleaned();
    }

    private String font(int font) {
        int index = index(font);
        return index >= 0 && index < fonts.size() ? fonts.get(index) : "";
    }

    private static int index(int font) {
        return font > MISSING_FONT ? font - 1 : font;
    }

    private boolean isRaised(int font) {
        int index = index(font);
        return index >= 0 && index < raisedFonts.size() && raisedFonts.get(index);
    }
}
