package vn.chitieu.write.workbook;

import java.io.IOException;
import java.util.Map;
import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;

/** Adds up how agencies answered, from the rows of the summary. */
final class BlankSummary implements RowSink, Part {
    private static final String UNKNOWN = "(không rõ cơ quan)";

    private final BlankSummarySheet sheet;
    private final AgencyAnswers agencies;
    private final Provinces provinces;
    private final Map<String, Integer> places;

    /**
     * Nothing yet.
     *
     * @param sheet where the sums go
     * @param agencies what adds up
     * @param provinces tell agencies of the same name apart
     * @param places columns of the summary by name
     */
    BlankSummary(BlankSummarySheet sheet, AgencyAnswers agencies, Provinces provinces, Map<String, Integer> places) {
        this.sheet = sheet;
        this.agencies = agencies;
        this.provinces = provinces;
        this.places = places;
    }

    @Override
    public void add(ResultRow cells) throws IOException {
        RowView row = new RowView(places, cells.cells());
        String agency = row.text("agency").isEmpty() ? UNKNOWN : provinces.agency(row);
        agencies.add(agency, row.text("section"), Answers.of(row));
    }

    @Override
    public void close() {
        // what was added up is still wanted
    }

    @Override
    public void complete() throws IOException {
        sheet.write(agencies);
    }

    @Override
    public void frame() {
        sheet.frame();
    }

    @Override
    public void release() throws IOException {
        agencies.close();
    }
}
