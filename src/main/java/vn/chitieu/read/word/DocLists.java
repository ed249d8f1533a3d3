package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.chitieu.read.format.NumberFormat;
import vn.chitieu.read.format.NumberLevel;
import vn.chitieu.read.format.NumberedList;
import vn.chitieu.read.format.Numbering;
import vn.chitieu.read.format.SymbolFonts;

/** The lists of a DOC file ([MS-DOC] 2.4.6.3) and the counters of their paragraphs. */
final class DocLists {
    /** Values of {@code ilfo} beyond name no list: [MS-DOC] 2.6.2, sprmPIlfo. */
    private static final int LAST_LIST = 0x7FE;

    private static final int FONT = 0x4F;
    private static final int HIDDEN = 0x3C;
    private static final int NO_RESTART = 0x08;

    private final Optional<ListTables> tables;
    private final FontTable fonts;
    private final Numbering numbering = new Numbering();
    private final Map<Integer, NumberedList> lists = new HashMap<>();

    DocLists(HWPFDocument file) {
        this.tables = Optional.ofNullable(file.getListTables());
        this.fonts = file.getFontTable();
    }

    /** Counts a paragraph; what is printed before it. */
    String number(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (tables.isEmpty() || list < 1 || list > LAST_LIST) {
            return "";
        }
        NumberedList known = lists.computeIfAbsent(list, number -> list(tables.get(), number));
        return numbering.next(known, paragraph.getIlvl());
    }

    private NumberedList list(ListTables defined, int number) {
        try {
            LFO override = defined.getLfo(number);
            ListData data = defined.getListData(override.getLsid());
            if (data == null) {
                return new NumberedList("none", List.of());
            }
            List<NumberLevel> levels = new ArrayList<>();
            for (ListLevel level : data.getLevels()) {
                levels.add(level(level));
            }
            Map<Integer, Integer> starts = overrides(defined, number, levels);
            return new NumberedList(Integer.toString(override.getLsid()), Integer.toString(number), levels, starts);
        } catch (NoSuchElementException undefined) {
            return new NumberedList("none", List.of());
        }
    }

    private Map<Integer, Integer> overrides(ListTables defined, int number, List<NumberLevel> levels) {
        Map<Integer, Integer> starts = new HashMap<>();
        for (ListFormatOverrideLevel override : defined.getLfoData(number).getRgLfoLvl()) {
            int index = override.getLevelNum();
            if (override.isFormatting() && override.getLevel() != null && index < levels.size()) {
                levels.set(index, level(override.getLevel()));
                if (override.isStartAt()) {
                    starts.put(index, override.getLevel().getStartAt());
                }
            } else if (override.isStartAt()) {
                starts.put(index, override.getIStartAt());
            }
        }
        return starts;
    }

    private NumberLevel level(ListLevel level) {
        NumberFormat format = format(level.getNumberFormat());
        String font = "";
        boolean hidden = false;
        SprmIterator properties = new SprmIterator(level.getGrpprlChpx(), 0);
        while (properties.hasNext()) {
            SprmOperation property = properties.next();
            if (property.getOperation() == FONT) {
                font = Optional.ofNullable(fonts.getMainFont(property.getOperand()))
                        .orElse("");
            } else if (property.getOperation() == HIDDEN) {
                hidden = property.getOperand() != 0;
            }
        }
        String stored = Optional.ofNullable(level.getNumberText()).orElse("");
        boolean bullet = level.getNumberFormat() == 23;
        String text = hidden ? "" : bullet ? SymbolFonts.bullet(font, stored) : stored;
        String gap = level.getTypeOfCharFollowingTheNumber() == 2 ? "" : " ";
        // The level's byte behind start and format holds its switches.
        boolean limited = (level.toByteArray()[5] & NO_RESTART) != 0;
        OptionalInt restartedBy = limited ? OptionalInt.of(level.getRestart() - 1) : OptionalInt.empty();
        return new NumberLevel(level.getStartAt(), format, text, gap, level.isLegalNumbering(), restartedBy);
    }

    /** Number formats of [MS-OSHARED] 2.2.1.3. */
    private static NumberFormat format(int code) {
        return switch (code) {
            case 1 -> NumberFormat.UPPER_ROMAN;
            case 2 -> NumberFormat.LOWER_ROMAN;
            case 3 -> NumberFormat.UPPER_LETTER;
            case 4 -> NumberFormat.LOWER_LETTER;
            case 5 -> NumberFormat.ORDINAL;
            case 22 -> NumberFormat.DECIMAL_ZERO;
            case 23, 255 -> NumberFormat.NONE;
            case 27 -> NumberFormat.ENCLOSED;
            case 57 -> NumberFormat.DASHED;
            default -> NumberFormat.DECIMAL;
        };
    }
}
