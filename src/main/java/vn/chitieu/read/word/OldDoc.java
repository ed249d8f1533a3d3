package vn.chitieu.read.word;

import java.io.IOException;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.chitieu.document.Document;
import vn.chitieu.document.Place;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/** Reads files of Word 6 and 95 as lines; cells of a row are parted by tabs, but for the last blank ones. */
final class OldDoc {
    private OldDoc() {}

    static Document read(POIFSFileSystem container, Limits limits) throws IOException, UnreadableException {
        DocumentBuilder document = new DocumentBuilder(limits);
        try (HWPFOldDocument file = new HWPFOldDocument(container)) {
            String text = file.getRange().text().replace("\u0007\u0007", "\r").replace('\u0007', '\t');
            for (String line : text.split("[\r\u000B\f]", -1)) {
                document.paragraph(Pieces.paragraph(line), new Place(0, 0, 0, 0));
            }
        }
        if (document.isBlank()) {
            throw new UnreadableException(DocumentStatus.EMPTY, "the file holds only blanks");
        }
        document.warn("written by Word 95 or older: tables and automatic numbers were not read");
        return document.build(0);
    }
}
