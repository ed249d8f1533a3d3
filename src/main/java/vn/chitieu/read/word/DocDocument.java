package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import vn.chitieu.document.Document;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/** Puts a DOC file together: headers, body with its text boxes, notes, footers. Lives for one file. */
final class DocDocument {
    private final HWPFDocument file;
    private final DocumentBuilder document;
    private final Ledger ledger;
    private final DocLists lists;

    DocDocument(HWPFDocument file, Limits limits) {
        this.file = file;
        this.document = new DocumentBuilder(limits);
        this.ledger = new Ledger(limits);
        this.lists = new DocLists(file);
    }

    Document read() throws UnreadableException {
        Pieces printed = new Pieces(document);
        HeaderStories margins = new HeaderStories(file);
        boolean ownTitlePage = hasTitlePage();
        if (ownTitlePage) {
            printed.add(margin(margins.getFirstHeaderSubrange()));
        }
        printed.add(margin(margins.getOddHeaderSubrange()));
        DocBoxes boxes = new DocBoxes(file);
        List<Piece> body = body(boxes);
        printed.add(body);
        printed.add(boxes.rest());
        printed.add(story(file.getFootnoteRange(), false));
        printed.add(story(file.getEndnoteRange(), false));
        if (ownTitlePage) {
            printed.add(margin(margins.getFirstFooterSubrange()));
        }
        printed.add(margin(margins.getOddFooterSubrange()));
        return document();
    }

    private Document document() throws UnreadableException {
        if (document.isBlank()) {
            throw ledger.hasPictures()
                    ? new UnreadableException(DocumentStatus.NEEDS_OCR, "the file holds only pictures")
                    : new UnreadableException(DocumentStatus.EMPTY, "the file holds only blanks");
        }
        ledger.warnings().forEach(document::warn);
        return document.build(0);
    }

    private boolean hasTitlePage() {
        var sections = file.getSectionTable().getSections();
        return !sections.isEmpty() && sections.get(0).getSectionProperties().getFTitlePage();
    }

    /** The body is read behind its text boxes, which it takes up; their lists count first. */
    private List<Piece> body(DocBoxes boxes) throws UnreadableException {
        boxes.read(lists, ledger);
        return new DocPass(file, lists, ledger, Optional.of(boxes), false).read(file.getRange());
    }

    private List<Piece> story(Range range, boolean isMargin) throws UnreadableException {
        if (range.getEndOffset() <= range.getStartOffset()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>(new DocPass(file, lists, ledger, Optional.empty(), isMargin).read(range));
        pieces.removeIf(piece -> piece instanceof Line line && line.text().isBlank());
        return pieces;
    }

    private List<Piece> margin(@Nullable Range range) throws UnreadableException {
        return range == null ? List.of() : story(range, true);
    }
}
