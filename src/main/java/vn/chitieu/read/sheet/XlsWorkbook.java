package vn.chitieu.read.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.UnreadableException;

/** Reads binary workbooks (BIFF8, [MS-XLS]) record by record. Lives for one document. */
final class XlsWorkbook {
    private final Budget budget;
    private final DocumentBuilder document;
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final Map<BoundSheetRecord, XlsSheet> sheets = new HashMap<>();
    private final List<String> sharedTexts = new ArrayList<>();
    private List<BoundSheetRecord> inStream = List.of();
    private Optional<XlsSheet> current = Optional.empty();
    private Epoch epoch = Epoch.YEAR_1900;
    private int substreams;
    private int depth;

    XlsWorkbook(Budget budget, DocumentBuilder document) {
        this.budget = budget;
        this.document = document;
    }

    /** Reads the records of a workbook; the number of its sheets that are seen. */
    int read(InputStream workbook) throws UnreadableException {
        RecordFactoryInputStream records = new RecordFactoryInputStream(workbook, false);
        for (Record each = records.nextRecord(); each != null; each = records.nextRecord()) {
            add(each);
        }
        return lay();
    }

    private void add(Record each) throws UnreadableException {
        if (each instanceof BOFRecord begin) {
            depth++;
            if (depth == 1) {
                begin(begin);
            }
        } else if (each instanceof EOFRecord) {
            depth--;
        } else if (depth == 1 && substreams == 1) {
            global(each);
        } else if (depth == 1 && current.isPresent()) {
            current.get().add(each);
        }
    }

    /** The first substream is the workbook's own; those of the sheets follow in the order of their places in the file. */
    private void begin(BOFRecord begin) {
        substreams++;
        if (substreams == 2) {
            inStream = List.of(BoundSheetRecord.orderByBofPosition(bound));
        }
        int index = substreams - 2;
        current = Optional.empty();
        if (index >= 0 && index < inStream.size() && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            BoundSheetRecord sheet = inStream.get(index);
            XlsSheet reading = new XlsSheet(new SheetContent(name(sheet), budget), this);
            sheets.put(sheet, reading);
            current = Optional.of(reading);
        }
    }

    private static String name(BoundSheetRecord sheet) {
        return CellText.joined(CellText.cleaned(sheet.getSheetname()));
    }

    private void global(Record each) throws UnreadableException {
        if (each instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
            if (bound.size() > budget.limits().pages()) {
                throw budget.limits().tooManyPages("sheets");
            }
        } else if (each instanceof SSTRecord texts) {
            for (int i = 0; i < texts.getNumUniqueStrings(); i++) {
                sharedTexts.add(styles.text(texts.getString(i)));
            }
        } else if (each instanceof DateWindow1904Record window) {
            epoch = window.getWindowing() == 1 ? Epoch.YEAR_1904 : Epoch.YEAR_1900;
        } else {
            styles.add(each);
        }
    }

    private int lay() throws UnreadableException {
        int page = 0;
        for (BoundSheetRecord sheet : bound) {
            boolean visible = !sheet.isHidden() && !sheet.isVeryHidden();
            page += visible ? 1 : 0;
            XlsSheet reading = sheets.get(sheet);
            if (reading != null) {
                lay(reading, visible, page);
            }
        }
        return page;
    }

    private void lay(XlsSheet sheet, boolean visible, int page) throws UnreadableException {
        String name = sheet.content().name();
        if (visible) {
            SheetLayout.lay(sheet.content(), page, document);
            if (sheet.hasTextBoxes()) {
                document.warn("sheet " + name + ": text boxes hold text and are left out");
            }
        } else if (!sheet.content().rows().isEmpty()) {
            document.warn("sheet " + name + ": hidden, holds text and is left out");
        }
    }

    Epoch epoch() {
        return epoch;
    }

    XlsStyles styles() {
        return styles;
    }

    /**
     * The text that a cell names by its place in the list.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    String sharedText(int index) {
        return sharedTexts.get(index);
    }
}
