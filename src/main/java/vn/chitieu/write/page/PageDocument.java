package vn.chitieu.write.page;

import java.util.List;
import java.util.Optional;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;

/**
 * A document as the page lists it.
 *
 * @param number its number, from 0
 * @param name its name
 * @param sha256 digest of its bytes
 * @param mediaType media type by content
 * @param status what became of it
 * @param reason why, for a person
 * @param pages number of pages; 0 where the format has none
 * @param template id of its form; empty if it follows none
 * @param agency who reports, with the province; empty where nothing tells
 * @param period time it speaks of; empty where nothing tells
 * @param rows rows of its tables
 * @param flagged rows to look at
 * @param findings contradictions in it
 * @param link reference to its file; empty where it is not known
 */
record PageDocument(
        int number,
        String name,
        String sha256,
        String mediaType,
        DocumentStatus status,
        String reason,
        int pages,
        String template,
        String agency,
        String period,
        int rows,
        int flagged,
        int findings,
        String link) {

    static PageDocument of(int number, Extraction extraction, Optional<String> link) {
        ReportHeader header = extraction.report().map(Report::header).orElse(ReportHeader.EMPTY);
        List<Observation> rows = extraction.report().map(Report::observations).orElse(List.of());
        return new PageDocument(
                number,
                extraction.document(),
                extraction.sha256(),
                extraction.mediaType(),
                extraction.status(),
                extraction.reason(),
                extraction.pages(),
                extraction.report().flatMap(Report::template).orElse(""),
                header.agency().map(PageDocument::fullName).orElse(""),
                header.period().map(Period::code).orElse(""),
                rows.size(),
                (int) rows.stream().filter(row -> !row.flags().isEmpty()).count(),
                extraction.findings().size(),
                link.orElse(""));
    }

    private static String fullName(Agency agency) {
        return agency.name()
                + agency.province().map(province -> ", " + province).orElse("");
    }

    /** The extraction that it comes from, with these rows alone: all that pictures are made of. */
    Extraction with(List<Observation> observations) {
        Report report = new Report(ReportHeader.EMPTY, Optional.empty(), 0, 0, observations, List.of(), List.of());
        return new Extraction(name, sha256, mediaType, status, "", pages, Optional.of(report), List.of(), List.of(), 0);
    }
}
