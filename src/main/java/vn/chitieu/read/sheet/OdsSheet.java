package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/** Reads one table of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 9.1). Lives for one sheet. */
final class OdsSheet {
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_ROWS = 1 << 20;
    /** Blank rows that lines part; more of them are decoration. */
    /** More cells than this are a bomb, written as one that is repeated. */
    private static final int MOST_CELLS = 2_000_000;

    private static final int MOST_RULED_ROWS = 200;

    private final SheetContent content;
    private final OdsStyles styles;
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();
    private boolean drawnText;
    private int nextColumnStyle = 1;
    private int row = 1;

    OdsSheet(SheetContent content, OdsStyles styles) {
        this.content = content;
        this.styles = styles;
    }

    /** Cells of a row that repeat each other. */
    private record Run(int first, int count, Shown shown, boolean ruled, int columnSpan, int rowSpan) {}

    /** Whether something drawn on the sheet holds text. */
    boolean hasDrawnText() {
        return drawnText;
    }

    /** Reads the current table up to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-column" -> {
                        columns(xml);
                        depth++;
                    }
                    case "table-row" -> row(xml);
                    case "shapes" -> drawnText |= OdsCell.holdsText(xml);
                    case "forms", "named-expressions", "table-source", "dde-source", "scenario" -> XmlReading.skip(xml);
                    default -> depth++;
                }
            }
        }
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String visibility = XmlReading.attribute(xml, "visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private void columns(XMLStreamReader xml) {
        int count = Math.max(1, XmlReading.number(xml, "number-columns-repeated", 1));
        if (isHidden(xml)) {
            content.hideColumns(nextColumnStyle, Math.min(MOST_COLUMNS, nextColumnStyle + count - 1));
        }
        columnStyles.put(nextColumnStyle, XmlReading.attribute(xml, "default-cell-style-name"));
        nextColumnStyle = Math.min(MOST_COLUMNS + 1, nextColumnStyle + count);
    }

    private void row(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        int count = Math.max(1, XmlReading.number(xml, "number-rows-repeated", 1));
        boolean hidden = isHidden(xml);
        String defaultStyle = XmlReading.attribute(xml, "default-cell-style-name");
        List<Run> runs = new ArrayList<>();
        int column = 1;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("table-cell") || name.equals("covered-table-cell")) {
                    Run run = cells(xml, column, defaultStyle);
                    column = Math.min(MOST_COLUMNS + 1, column + run.count());
                    if (!run.shown().isBlank() || run.ruled() || run.columnSpan() + run.rowSpan() > 2) {
                        runs.add(run);
                    }
                } else {
                    depth++;
                }
            }
        }
        repeat(runs, count, hidden);
    }

    private Run cells(XMLStreamReader xml, int column, String rowStyle) throws XMLStreamException {
        int count = Math.max(1, XmlReading.number(xml, "number-columns-repeated", 1));
        int columnSpan = Math.max(1, XmlReading.number(xml, "number-columns-spanned", 1));
        int rowSpan = Math.max(1, XmlReading.number(xml, "number-rows-spanned", 1));
        String own = XmlReading.attribute(xml, "style-name");
        String style = !own.isEmpty() ? own : !rowStyle.isEmpty() ? rowStyle : columnStyle(column);
        boolean formula = !XmlReading.attribute(xml, "formula").isEmpty()
                && XmlReading.attribute(xml, "value-type").isEmpty();
        OdsCell cell = new OdsCell(styles);
        Shown shown = cell.read(xml, style);
        if (formula && shown.isBlank()) {
            content.unanswered(row, column);
        }
        drawnText |= cell.hasDrawnText();
        return new Run(column, count, shown, styles.isRuledCell(style), columnSpan, rowSpan);
    }

    private String columnStyle(int column) {
        Map.Entry<Integer, String> style = columnStyles.floorEntry(column);
        return style == null ? "" : style.getValue();
    }

    private void repeat(List<Run> runs, int count, boolean hidden) throws UnreadableException {
        boolean filled = runs.stream().anyMatch(run -> !run.shown().isBlank());
        int last = (int) Math.min(MOST_ROWS, (long) row + count - 1);
        int lastKept = filled ? last : Math.min(last, row + MOST_RULED_ROWS);
        long cells = runs.stream()
                .filter(run -> !run.shown().isBlank())
                .mapToLong(Run::count)
                .sum();
        if (cells * (last - row + 1L) > MOST_CELLS) {
            throw Limits.exceeded(MOST_CELLS, "cells");
        }
        for (int each = row; each <= lastKept && !runs.isEmpty(); each++) {
            for (Run run : runs) {
                put(run, each);
            }
        }
        for (int each = row; hidden && each <= last; each++) {
            content.hideRow(each);
        }
        row = Math.min(MOST_ROWS, last) + 1;
    }

    private void put(Run run, int each) throws UnreadableException {
        int last = Math.min(MOST_COLUMNS, run.first() + run.count() - 1);
        for (int column = run.first(); column <= last; column++) {
            if (run.ruled()) {
                content.rule(each, column);
            }
            if (run.columnSpan() > 1 || run.rowSpan() > 1) {
                content.merge(new Region(each, column, each + run.rowSpan() - 1, column + run.columnSpan() - 1));
            }
            content.cell(each, column, run.shown());
            boolean rest = run.shown().isBlank() && column - run.first() > MOST_RULED_ROWS;
            if (rest) {
                break;
            }
        }
    }
}
