package vn.chitieu.write.result;

import java.util.Optional;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;

/**
 * Where rows come from, as several files say it in their first columns.
 *
 * @param document name of the file
 * @param header what its report says of itself; {@link ReportHeader#EMPTY} where there is none
 */
record Origin(String document, ReportHeader header) {
    static Origin of(Extraction extraction) {
        return new Origin(
                extraction.document(), extraction.report().map(Report::header).orElse(ReportHeader.EMPTY));
    }

    Optional<String> agency() {
        return header.agency().map(Agency::name);
    }

    Optional<String> period() {
        return header.period().map(Period::code);
    }

    /** Adds {@code document, agency, period}. */
    ResultRow begin(ResultRow row) {
        return row.text(document).text(agency()).text(period());
    }
}
