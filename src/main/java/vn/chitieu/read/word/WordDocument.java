package vn.chitieu.read.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.chitieu.document.Document;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/** Puts a DOCX file together: headers, body, notes, footers. Lives for one file. */
final class WordDocument {
    private final WordPackage parts;
    private final DocumentBuilder document;
    private final Ledger ledger;
    private final String main;
    private final Relations relations;
    private final WordDefinitions definitions;
    private final Set<String> margins = new HashSet<>();

    WordDocument(WordPackage parts, Limits limits) throws IOException, XMLStreamException {
        this.parts = parts;
        this.document = new DocumentBuilder(limits);
        this.ledger = new Ledger(limits);
        this.main = parts.mainPart();
        this.relations = parts.relations(main);
        this.definitions = WordDefinitions.read(parts, relations);
    }

    Document read() throws IOException, XMLStreamException, UnreadableException {
        Optional<XmlPart> body = parts.part(main);
        if (body.isEmpty()) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the file has no document part");
        }
        try (XmlPart xml = body.get()) {
            StoryPass pass = new StoryPass(xml, definitions, ledger, false, Set.of());
            List<Piece> pieces = pass.read();
            Pieces printed = new Pieces(document);
            printed.add(withHeaders(pieces, pass.sections()));
            printed.add(notes("/footnotes", ledger.footnotes));
            printed.add(notes("/endnotes", ledger.endnotes));
            for (SectionHeaders section : pass.sections()) {
                printed.add(margins(section.footers()));
            }
        }
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

    /** The body with each section's headers where the section begins. */
    private List<Piece> withHeaders(List<Piece> body, List<SectionHeaders> sections)
            throws IOException, XMLStreamException, UnreadableException {
        List<Piece> all = new ArrayList<>(body.size());
        int next = 0;
        for (SectionHeaders section : sections) {
            int first = Math.max(next, Math.min(section.firstPiece(), body.size()));
            all.addAll(body.subList(next, first));
            all.addAll(margins(section.headers()));
            next = first;
        }
        all.addAll(body.subList(next, body.size()));
        return all;
    }

    /** Headers or footers, each once, without their blank lines. */
    private List<Piece> margins(List<String> ids) throws IOException, XMLStreamException, UnreadableException {
        List<Piece> all = new ArrayList<>();
        for (String id : ids) {
            Optional<String> name = relations.target(id);
            if (name.isPresent() && margins.add(name.get())) {
                List<Piece> pieces = pieces(name.get(), true, Set.of());
                pieces.removeIf(
                        piece -> piece instanceof Line line && line.text().isBlank());
                boolean onlyLines = pieces.stream().allMatch(Line.class::isInstance);
                if (!onlyLines || margins.add(pieces.toString())) {
                    // Word copies a header into each section that once was linked to the one before.
                    all.addAll(pieces);
                }
            }
        }
        return all;
    }

    private List<Piece> notes(String type, Set<String> wanted)
            throws IOException, XMLStreamException, UnreadableException {
        Optional<String> name = wanted.isEmpty() ? Optional.empty() : relations.ofType(type);
        return name.isPresent() ? pieces(name.get(), false, wanted) : List.of();
    }

    private List<Piece> pieces(String name, boolean isMargin, Set<String> notes)
            throws IOException, XMLStreamException, UnreadableException {
        Optional<XmlPart> part = parts.part(name);
        if (part.isEmpty()) {
            return new ArrayList<>();
        }
        try (XmlPart xml = part.get()) {
            return new StoryPass(xml, definitions, ledger, isMargin, notes).read();
        }
    }
}
