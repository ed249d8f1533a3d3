package vn.chitieu.write.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.write.result.Descriptions;

/** A line for each agency: how much was asked of it, how it answered, and how much of each section it left open. */
final class BlankSummarySheet {
    /** Columns between the agency and the sections. */
    static final List<String> COUNTS =
            List.of("asked", "reported", "blank", "missing_row", "unreadable", "not_applicable", "not_required");

    private static final String NO_SECTION = "Chưa nhận diện";
    private static final String OPEN = "open";
    private static final int AGENCY_WIDTH = 44;
    private static final int COUNT_WIDTH = 11;
    private static final int SECTION_WIDTH = 17;

    private final Pages pages;
    private final List<String> sections;
    private final Descriptions descriptions;
    private final Map<String, Answers> totals = new HashMap<>();

    /**
     * The sheet without rows.
     *
     * @param sections names of the sections, that of rows without indicator ("") too
     */
    BlankSummarySheet(Book book, List<String> sections, Descriptions descriptions) {
        this.sections = sections;
        this.descriptions = descriptions;
        this.pages = new Pages(book, SheetName.BLANK_SUMMARY, heads(), 1);
    }

    private List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        heads.add(Head.of(descriptions.column("summary", "agency"), AGENCY_WIDTH));
        COUNTS.forEach(count -> heads.add(Head.of(descriptions.column("summary", count), COUNT_WIDTH)));
        heads.add(Head.of(descriptions.column("workbook", "open_rate"), COUNT_WIDTH));
        for (String section : sections) {
            heads.add(new Head(section.isEmpty() ? NO_SECTION : section, OPEN, SECTION_WIDTH, false));
        }
        return heads;
    }

    /** Writes a line for each agency, and one for all below them. */
    void write(AgencyAnswers agencies) throws IOException {
        agencies.each((agency, answers) -> {
            line(pages.next(), agency, answers);
            answers.forEach((section, own) -> totals.merge(section, own, Answers::plus));
        });
        pages.page();
    }

    private void line(CellWriter cells, String agency, Map<String, Answers> answers) {
        Answers all = answers.values().stream().reduce(Answers.NONE, Answers::plus);
        cells.text(0, agency, Style.WRAPPED);
        int column = 1;
        for (int count : all.counts()) {
            cells.count(column++, count);
        }
        int rate = column++;
        all.openRate().ifPresent(open -> cells.number(rate, open, true));
        for (String section : sections) {
            cells.count(column++, answers.getOrDefault(section, Answers.NONE).open());
        }
    }

    /** Puts filters and colours on, and the line for all agencies below them. */
    void frame() {
        pages.frame();
        Page last = pages.page();
        last.colour(COUNTS.size() + 2, "J3>0", Mark.BLANK);
        last.skip();
        line(last.next(), descriptions.column("workbook", "total").title(), totals);
    }
}
