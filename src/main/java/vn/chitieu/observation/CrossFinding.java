package vn.chitieu.observation;

import java.util.Optional;
import vn.chitieu.document.Place;

/**
 * A contradiction between two reports. Nothing is ever corrected.
 *
 * @param rule {@link Rule#CONFLICTING_DUPLICATES} or {@link Rule#SERIES_JUMP}
 * @param severity how sure it is
 * @param indicator id of what both give a figure for
 * @param subject the figure that the finding is reported at
 * @param other the figure that it contradicts
 * @param expected what the other reports imply for it
 * @param detail what contradicts what, for the analyst
 */
public record CrossFinding(
        Rule rule,
        Severity severity,
        String indicator,
        Source subject,
        Source other,
        String expected,
        Sentence detail) {
    /**
     * A figure and where it stands.
     *
     * @param document name of the document
     * @param agency who reports
     * @param period time it speaks of
     * @param stt code of its row as printed
     * @param value the figure, a plain decimal
     * @param place its row
     */
    public record Source(
            String document, Optional<Agency> agency, Optional<Period> period, String stt, String value, Place place) {}
}
