package vn.chitieu.read.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The passages of a document with pages, gathered in any order and written in one: page headers, body, notes, page
 * footers. Headers and footers stand there once, however many sections repeat them, and not where they only frame a page
 * number ({@code - 2 -}).
 */
public final class Story {
    private final Passage body;
    private final Quota quota;
    private final List<Passage> notes = new ArrayList<>();
    private final List<Passage> headers = new ArrayList<>();
    private final List<Passage> footers = new ArrayList<>();

    /** A document of which nothing is read yet. */
    public Story(Quota quota) {
        this.quota = quota;
        this.body = new Passage(quota);
    }

    /** The body. */
    public Passage body() {
        return body;
    }

    /** The text of a footnote or endnote. */
    public Passage note() {
        return added(notes);
    }

    /** The text of a page header. */
    public Passage header() {
        return added(headers);
    }

    /** The text of a page footer. */
    public Passage footer() {
        return added(footers);
    }

    /** Writes everything; warnings are the document's already. */
    public void writeTo(DocumentBuilder document) throws UnreadableException {
        writeMargins(headers, document);
        body.endParagraph();
        body.writeTo(document);
        for (Passage note : notes) {
            note.endParagraph();
            note.writeTo(document);
        }
        writeMargins(footers, document);
    }

    private Passage added(List<Passage> passages) {
        Passage passage = new Passage(quota);
        passages.add(passage);
        return passage;
    }

    private static void writeMargins(List<Passage> margins, DocumentBuilder document) throws UnreadableException {
        Set<List<Passage.Part>> written = new LinkedHashSet<>();
        for (Passage margin : margins) {
            margin.endParagraph();
            margin.keepWords();
            if (written.add(List.copyOf(margin.parts()))) {
                margin.writeTo(document);
            }
        }
    }
}
