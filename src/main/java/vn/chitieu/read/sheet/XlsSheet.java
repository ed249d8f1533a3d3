package vn.chitieu.read.sheet;

import java.util.Optional;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.chitieu.read.format.UnreadableException;

/** Takes the records of one sheet of a binary workbook. Lives for one sheet. */
final class XlsSheet {
    private final SheetContent content;
    private final XlsWorkbook workbook;
    private Optional<FormulaRecord> awaitingText = Optional.empty();
    private boolean textBoxes;
    private boolean inComment;

    XlsSheet(SheetContent content, XlsWorkbook workbook) {
        this.content = content;
        this.workbook = workbook;
    }

    SheetContent content() {
        return content;
    }

    /** Whether something drawn on the sheet holds text. */
    boolean hasTextBoxes() {
        return textBoxes;
    }

    void add(Record each) throws UnreadableException {
        if (each instanceof CellValueRecordInterface cell) {
            cell(cell);
        } else if (each instanceof MulBlankRecord blanks) {
            for (int i = 0; i < blanks.getNumColumns(); i++) {
                rule(blanks.getRow(), blanks.getFirstColumn() + i, blanks.getXFAt(i));
            }
        } else if (each instanceof StringRecord string) {
            formulaText(string.getString());
        } else if (each instanceof RowRecord row && row.getZeroHeight()) {
            content.hideRow(row.getRowNumber() + 1);
        } else if (each instanceof ColumnInfoRecord columns && (columns.getHidden() || columns.getColumnWidth() == 0)) {
            content.hideColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
        } else if (each instanceof MergeCellsRecord merged) {
            merge(merged);
        } else if (each instanceof ObjRecord drawn) {
            inComment = drawn.getSubRecords().stream().anyMatch(XlsSheet::isComment);
        } else if (each instanceof TextObjectRecord drawn) {
            textBoxes |= !inComment && !drawn.getStr().getString().isBlank();
        } else if (each instanceof WindowTwoRecord window && !window.getDisplayZeros()) {
            content.hideZeros();
        }
    }

    private static boolean isComment(SubRecord part) {
        return part instanceof CommonObjectDataSubRecord object
                && object.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT;
    }

    private void merge(MergeCellsRecord merged) throws UnreadableException {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            content.merge(new Region(
                    area.getFirstRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastRow() + 1,
                    area.getLastColumn() + 1));
        }
    }

    private void rule(int row, int column, int format) {
        if (workbook.styles().format(format).ruled()) {
            content.rule(row + 1, column + 1);
        }
    }

    private void cell(CellValueRecordInterface cell) throws UnreadableException {
        rule(cell.getRow(), cell.getColumn(), cell.getXFIndex());
        if (cell instanceof LabelSSTRecord label) {
            text(cell, workbook.sharedText(label.getSSTIndex()));
        } else if (cell instanceof LabelRecord label) {
            text(cell, CellText.cleaned(label.getValue()));
        } else if (cell instanceof NumberRecord number) {
            number(cell, number.getValue());
        } else if (cell instanceof BoolErrRecord fixed) {
            show(cell, Shown.text(fixed.isError() ? error(fixed.getErrorValue()) : logical(fixed.getBooleanValue())));
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        } else if (!(cell instanceof BlankRecord)) {
            throw new IllegalStateException("a cell of an unknown kind: " + cell.getClass());
        }
    }

    private void formula(FormulaRecord formula) throws UnreadableException {
        awaitingText = Optional.empty();
        switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> show(formula, Shown.text(logical(formula.getCachedBooleanValue())));
            case ERROR -> show(formula, Shown.text(error(formula.getCachedErrorValue())));
            case STRING -> awaitingText = Optional.of(formula);
            case NUMERIC -> calculated(formula);
            default -> {
                // The result is an empty text.
            }
        }
    }

    /** A zero that is to be calculated when the file is opened was perhaps never calculated: programs write it so. */
    private void calculated(FormulaRecord formula) throws UnreadableException {
        if (formula.isCalcOnLoad() && formula.getValue() == 0) {
            content.unanswered(formula.getRow() + 1, formula.getColumn() + 1);
        } else {
            number(formula, formula.getValue());
        }
    }

    private void formulaText(String text) throws UnreadableException {
        if (awaitingText.isPresent()) {
            text(awaitingText.get(), CellText.cleaned(text));
        }
        awaitingText = Optional.empty();
    }

    private static String logical(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }

    private void text(CellValueRecordInterface cell, String cleaned) throws UnreadableException {
        CellFormat format = workbook.styles().format(cell.getXFIndex());
        String drawn = format.drawn(cleaned);
        String shown = format.code().show(drawn);
        show(cell, Shown.text(shown.equals(drawn) ? drawn : CellText.cleaned(shown)));
    }

    private void number(CellValueRecordInterface cell, double value) throws UnreadableException {
        FormatCode format = workbook.styles().format(cell.getXFIndex()).code();
        show(
                cell,
                StoredNumber.of(value)
                        .map(number -> format.show(number, workbook.epoch()))
                        .orElse(Shown.NOTHING));
    }

    private void show(CellValueRecordInterface cell, Shown shown) throws UnreadableException {
        content.cell(cell.getRow() + 1, cell.getColumn() + 1, shown);
    }
}
