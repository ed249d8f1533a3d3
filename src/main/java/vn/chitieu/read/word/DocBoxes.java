package vn.chitieu.read.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.chitieu.read.format.UnreadableException;

/** The text boxes of a DOC file by the shapes that show them ([MS-DOC] 2.8.32, PlcftxbxTxt). */
final class DocBoxes {
    /** Where the file's head tells place and length of the list of text boxes. */
    private static final int HEAD_ENTRY = 0x25A;

    private static final int ENTRY_SIZE = 22;
    private static final int SHAPE_IN_ENTRY = 14;
    private static final char ANCHOR = 0x08;

    private final HWPFDocument file;
    private final Map<Integer, List<Piece>> byShape = new HashMap<>();

    DocBoxes(HWPFDocument file) {
        this.file = file;
    }

    /** Reads all text boxes. */
    void read(DocLists lists, Ledger ledger) throws UnreadableException {
        Range all = file.getMainTextboxRange();
        if (all.getEndOffset() <= all.getStartOffset()) {
            return;
        }
        for (Box box : boxes()) {
            int start = Math.min(all.getStartOffset() + box.start(), all.getEndOffset());
            int end = Math.min(all.getStartOffset() + box.end(), all.getEndOffset());
            if (end > start) {
                DocPass pass = new DocPass(file, lists, ledger, Optional.empty(), false);
                List<Piece> pieces = new ArrayList<>(pass.read(new Range(start, end, file)));
                pieces.removeIf(
                        piece -> piece instanceof Line line && line.text().isBlank());
                byShape.computeIfAbsent(box.shape(), shape -> new ArrayList<>()).addAll(pieces);
            }
        }
    }

    /** The boxes that a paragraph anchors, each once. */
    List<List<Piece>> anchoredIn(Paragraph paragraph) {
        if (byShape.isEmpty()) {
            return List.of();
        }
        List<List<Piece>> found = new ArrayList<>();
        String text = paragraph.text();
        for (int i = text.indexOf(ANCHOR); i >= 0; i = text.indexOf(ANCHOR, i + 1)) {
            OfficeDrawing drawing = file.getOfficeDrawingsMain().getOfficeDrawingAt(paragraph.getStartOffset() + i);
            Optional.ofNullable(drawing)
                    .map(shape -> byShape.remove(shape.getShapeId()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Boxes whose anchor was not found. */
    List<Piece> rest() {
        List<Piece> rest = new ArrayList<>();
        byShape.keySet().stream().sorted().forEach(shape -> rest.addAll(byShape.getOrDefault(shape, List.of())));
        return rest;
    }

    /** A text box in the story of all: its first and last position, its shape. */
    private record Box(int start, int end, int shape) {}

    private List<Box> boxes() {
        ByteBuffer head = ByteBuffer.wrap(file.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer table = ByteBuffer.wrap(file.getTableStream()).order(ByteOrder.LITTLE_ENDIAN);
        int offset = head.getInt(HEAD_ENTRY);
        int length = head.getInt(HEAD_ENTRY + Integer.BYTES);
        int count = (length - Integer.BYTES) / (Integer.BYTES + ENTRY_SIZE);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = table.getInt(offset + i * Integer.BYTES);
            int end = table.getInt(offset + (i + 1) * Integer.BYTES);
            int entry = offset + (count + 1) * Integer.BYTES + i * ENTRY_SIZE;
            boxes.add(new Box(start, end, table.getInt(entry + SHAPE_IN_ENTRY)));
        }
        return boxes;
    }
}
