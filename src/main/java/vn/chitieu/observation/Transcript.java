package vn.chitieu.observation;

import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;

/**
 * What a file says, or why it could not be read.
 *
 * @param document name of the file below the input root
 * @param sha256 lower-case hexadecimal digest of its bytes; empty where they could not be had
 * @param mediaType media type by content, of an encrypted file that was opened that of what is in it; empty where the
 *     bytes could not be had
 * @param failure what became of the file if it could not be read; empty if it was read
 * @param reason why it could not be read, or what is missing from what was read; one line for a person, empty where
 *     nothing is to be said
 * @param content what it says; without blocks if it could not be read
 */
public record Transcript(
        String document,
        String sha256,
        String mediaType,
        Optional<DocumentStatus> failure,
        String reason,
        Document content) {

    /** A file that was read; what it warns of is the reason to look at it. */
    public static Transcript read(Source source, String mediaType, Document content) {
        String reason = String.join("; ", content.warnings());
        return new Transcript(source.name(), source.content().sha256(), mediaType, Optional.empty(), reason, content);
    }

    /** A file that could not be read. */
    public static Transcript failed(Source source, String mediaType, DocumentStatus status, String reason) {
        return new Transcript(
                source.name(),
                source.content().sha256(),
                mediaType,
                Optional.of(status),
                reason,
                new Document(0, List.of()));
    }

    /** A file whose bytes could not be had. */
    public static Transcript withoutBytes(String document, DocumentStatus status, String reason) {
        return new Transcript(document, "", "", Optional.of(status), reason, new Document(0, List.of()));
    }
}
