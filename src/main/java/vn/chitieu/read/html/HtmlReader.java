package vn.chitieu.read.html;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.Charsets;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.Passage;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/** Reads web pages; {@link HtmlWalk} has the rules. */
public final class HtmlReader implements DocumentReader {
    private static final String XHTML = "application/xhtml+xml";
    private static final Set<String> TYPES = Set.of("text/html", XHTML);
    /** The tree of a page needs up to a hundred times its bytes; pages of reports have some hundred thousand. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_TAGS = 2_000_000;

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Document read(Source source, ReadOptions options) throws UnreadableException {
        byte[] bytes = source.content().bytes();
        return read(bytes, HtmlCharset.declared(bytes), options);
    }

    private static Document read(byte[] bytes, Optional<Charset> charset, ReadOptions options)
            throws UnreadableException {
        checkSize(bytes);
        DocumentBuilder document = new DocumentBuilder(options.limits());
        try {
            Element page = parse(Charsets.decode(bytes, charset));
            HtmlWalk walk = new HtmlWalk(new Quota(options.limits()), document);
            Passage body = walk.walk(page);
            body.writeTo(document);
            if (document.isBlank()) {
                throw walk.hasPictures()
                        ? new UnreadableException(DocumentStatus.NEEDS_OCR, "there are only pictures in it")
                        : new UnreadableException(DocumentStatus.EMPTY, "there is no text in it");
            }
        } catch (RuntimeException unexpected) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the page cannot be read");
        }
        return document.build(0);
    }

    /** XHTML closes elements that HTML does not know to be empty: {@code <title/>}, {@code <script/>}. */
    private static Element parse(String text) {
        String start = text.substring(0, Math.min(1_000, text.length()));
        boolean xml = start.stripLeading().startsWith("<?xml") && start.contains("http://www.w3.org/1999/xhtml");
        Parser parser = xml ? Parser.xmlParser() : Parser.htmlParser();
        return parser.parseInput(text, "");
    }

    private static void checkSize(byte[] bytes) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw Limits.exceeded(MOST_BYTES, "bytes of HTML");
        }
        int tags = 0;
        for (byte each : bytes) {
            tags += each == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw Limits.exceeded(MOST_TAGS, "tags");
        }
    }
}
