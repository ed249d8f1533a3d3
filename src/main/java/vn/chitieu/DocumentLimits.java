package vn.chitieu;

import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Block;
import vn.chitieu.document.Document;
import vn.chitieu.document.Table;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Transcript;

/**
 * How long a document may be.
 *
 * @param pages number of pages
 * @param rows number of table rows and paragraphs
 */
public record DocumentLimits(int pages, int rows) {
    /** Any length. */
    public static final DocumentLimits NONE = new DocumentLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** The same transcript, or that of a document that is too large. */
    Transcript keep(Transcript transcript) {
        return exceededBy(transcript.content())
                .map(reason -> new Transcript(
                        transcript.document(),
                        transcript.sha256(),
                        transcript.mediaType(),
                        Optional.of(DocumentStatus.TOO_LARGE),
                        reason,
                        new Document(0, List.of())))
                .orElse(transcript);
    }

    /** {@code 2400 pages; the limit is 2000 (--max-pages)}; empty if the document keeps within the limits. */
    private Optional<String> exceededBy(Document document) {
        if (document.pages() > pages) {
            return Optional.of(document.pages() + " pages; the limit is " + pages + " (--max-pages)");
        }
        long count = document.blocks().stream().mapToLong(DocumentLimits::rows).sum();
        return count > rows ? Optional.of(count + " rows; the limit is " + rows + " (--max-rows)") : Optional.empty();
    }

    private static long rows(Block block) {
        return block instanceof Table table ? table.rows().size() : 1;
    }
}
