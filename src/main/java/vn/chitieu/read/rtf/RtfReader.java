package vn.chitieu.read.rtf;

import java.util.Set;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/** Reads Rich Text Format with its tables; {@link RtfInterpreter} has the rules. */
public final class RtfReader implements DocumentReader {
    private static final Set<String> TYPES = Set.of("application/rtf", "text/rtf");
    private static final byte[] HEADER = {'{', '\\', 'r', 't', 'f'};

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Document read(Source source, ReadOptions options) throws UnreadableException {
        byte[] bytes = source.content().bytes();
        DocumentBuilder document = new DocumentBuilder(options.limits());
        RtfTokens tokens = new RtfTokens(bytes, header(bytes));
        RtfInterpreter interpreter = new RtfInterpreter(tokens, new Quota(options.limits()), document);
        interpreter.read().writeTo(document);
        if (!document.isBlank()) {
            return document.build(0);
        }
        if (interpreter.hasPictures()) {
            throw new UnreadableException(DocumentStatus.NEEDS_OCR, "there are only pictures in it");
        }
        throw new UnreadableException(DocumentStatus.EMPTY, "there is no text in it");
    }

    /** Where RTF begins; some programs put blanks or a byte order mark before. */
    private static int header(byte[] bytes) throws UnreadableException {
        for (int at = 0; at <= bytes.length - HEADER.length; at++) {
            if (isHeader(bytes, at)) {
                return at;
            }
        }
        throw new UnreadableException(DocumentStatus.CORRUPT, "it does not begin as RTF does");
    }

    private static boolean isHeader(byte[] bytes, int at) {
        for (int i = 0; i < HEADER.length; i++) {
            if (bytes[at + i] != HEADER[i]) {
                return false;
            }
        }
        return true;
    }
}
