package vn.chitieu.write.result;

import java.io.IOException;
import java.util.List;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Report;

/** {@code blanks.csv}: everything that was asked and not answered, and what other rows imply for it. */
record BlankListing(IndicatorNames names) implements Listing {
    @Override
    public String name() {
        return "blanks";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("document"),
                Column.text("agency"),
                Column.text("period"),
                Column.text("template"),
                Column.text("indicator"),
                Column.text("indicator_name"),
                Column.text("stt"),
                Column.text("label"),
                Column.text("kind"),
                Column.numberOrText("derived_value"),
                Column.text("derived_from"),
                Column.text("reason"));
    }

    @Override
    public void list(Extraction extraction, RowSink sink) throws IOException {
        ResultRow head = Origin.of(extraction)
                .begin(new ResultRow())
                .text(extraction.report().flatMap(Report::template));
        for (Blank blank : extraction.blanks()) {
            sink.add(head.copy()
                    .text(blank.indicator())
                    .text(names.of(blank.indicator()))
                    .text(blank.stt())
                    .text(blank.label())
                    .text(blank.kind().code())
                    .numberOrText(blank.derived().map(Blank.Derived::value).orElse(""))
                    .text(blank.derived().map(Blank.Derived::from))
                    .text(blank.reason()));
        }
    }
}
