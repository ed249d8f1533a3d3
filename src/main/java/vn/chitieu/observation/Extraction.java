package vn.chitieu.observation;

import java.util.List;
import java.util.Optional;

/**
 * Everything that one file yields.
 *
 * @param document name of the file below the input root
 * @param sha256 lower-case hexadecimal digest of its bytes; empty where they could not be read
 * @param mediaType media type by content
 * @param status what became of it
 * @param reason one line for a person; empty where the status says all
 * @param pages number of pages; 0 where the format has none
 * @param report what was recognised; empty unless the file was read
 * @param findings contradictions in it
 * @param blanks what was asked and not answered
 * @param elapsedMillis time it took
 */
public record Extraction(
        String document,
        String sha256,
        String mediaType,
        DocumentStatus status,
        String reason,
        int pages,
        Optional<Report> report,
        List<Finding> findings,
        List<Blank> blanks,
        long elapsedMillis) {
    /** Copies the lists. */
    public Extraction {
        findings = List.copyOf(findings);
        blanks = List.copyOf(blanks);
    }

    /** That of a file in which nothing was read, under no name. */
    public static Extraction unread(String sha256, String mediaType, DocumentStatus status, String reason) {
        return new Extraction("", sha256, mediaType, status, reason, 0, Optional.empty(), List.of(), List.of(), 0);
    }

    /** The same with another report, and what was found in that. */
    public Extraction with(Report other, List<Finding> itsFindings, List<Blank> itsBlanks) {
        return new Extraction(
                document,
                sha256,
                mediaType,
                status,
                reason,
                pages,
                Optional.of(other),
                itsFindings,
                itsBlanks,
                elapsedMillis);
    }

    /** The same under another name. */
    public Extraction named(String name) {
        return new Extraction(name, sha256, mediaType, status, reason, pages, report, findings, blanks, elapsedMillis);
    }
}
