package vn.chitieu.write;

import java.io.IOException;
import java.util.List;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Report;

/** {@code blanks.csv}: everything that was asked and not answered, and what other rows imply for it. */
record BlankListing(IndicatorNames names) implements Listing {
    @Override
    public String file() {
        return "blanks.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "agency",
                "period",
                "template",
                "indicator",
                "indicator_name",
                "stt",
                "label",
                "kind",
                "derived_value",
                "derived_from");
    }

    @Override
    public void list(Extraction extraction, CsvFile file) throws IOException {
        CsvRow head =
                Origin.of(extraction).begin(file.row()).text(extraction.report().flatMap(Report::template));
        for (Blank blank : extraction.blanks()) {
            file.add(head.copy()
                    .text(blank.indicator())
                    .text(names.of(blank.indicator()))
                    .text(blank.stt())
                    .text(blank.label())
                    .text(blank.kind().code())
                    .numberOrText(blank.derived().map(Blank.Derived::value).orElse(""))
                    .text(blank.derived().map(Blank.Derived::from)));
        }
    }
}
