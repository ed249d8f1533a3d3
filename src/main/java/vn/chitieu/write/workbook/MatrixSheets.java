package vn.chitieu.write.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.write.result.Descriptions;
import vn.chitieu.write.result.MatrixSink;

/**
 * The matrix: indicators down, grouped by section, agencies and periods across. The two rows of the header together are
 * the name of a column: agency above, period below. Columns that a sheet cannot hold go to further ones, each with the
 * names of the indicators.
 */
final class MatrixSheets implements MatrixSink, Part {
    private static final String SEPARATOR = " | ";
    /** Columns before the figures. */
    static final List<String> ABOUT = List.of("indicator_name", "unit", "indicator", "section");

    private static final int[] WIDTHS = {56, 12, 20, 20};
    private static final int FIGURE_WIDTH = 17;
    /** Name and unit stay in view. */
    private static final int FIXED = 2;

    private final Book book;
    private final Descriptions descriptions;
    private final int figuresOnASheet;
    private final List<Head> figures = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<CellWriter> line = new ArrayList<>();
    private String section = "";
    private boolean rate;
    private int next;

    /** No columns yet. */
    MatrixSheets(Book book, Descriptions descriptions) {
        this.book = book;
        this.descriptions = descriptions;
        this.figuresOnASheet = book.size().columns() - ABOUT.size();
    }

    @Override
    public void column(String title) {
        int mark = title.lastIndexOf(SEPARATOR);
        figures.add(
                mark < 0
                        ? new Head(title, "", FIGURE_WIDTH, false)
                        : new Head(
                                title.substring(0, mark),
                                title.substring(mark + SEPARATOR.length()),
                                FIGURE_WIDTH,
                                false));
    }

    @Override
    public void row(Indicator indicator) {
        begin();
        if (!indicator.section().equals(section)) {
            section = indicator.section();
            pages.forEach(page -> page.next().text(0, section, Style.GROUP));
        }
        line.clear();
        pages.forEach(page -> line.add(page.nextOfGroup()));
        line.forEach(cells -> describe(indicator, cells));
        rate = indicator.kind() == Kind.PERCENT;
        next = 0;
    }

    private static void describe(Indicator indicator, CellWriter cells) {
        cells.text(0, indicator.nameVi(), Style.WRAPPED);
        cells.text(1, indicator.unit(), Style.WRAPPED);
        cells.text(2, indicator.id(), Style.TEXT);
        cells.text(3, indicator.section(), Style.TEXT);
    }

    @Override
    public void cell(Optional<BigDecimal> value) {
        CellWriter cells = line.get(next / figuresOnASheet);
        int column = ABOUT.size() + next % figuresOnASheet;
        value.ifPresent(number -> cells.number(column, number, rate));
        next++;
    }

    /** Begins the sheets, once all columns are known. */
    private void begin() {
        if (!pages.isEmpty()) {
            return;
        }
        int first = 0;
        do {
            List<Head> heads = new ArrayList<>(about());
            heads.addAll(figures.subList(first, Math.min(first + figuresOnASheet, figures.size())));
            Page page = book.begin(SheetName.MATRIX);
            page.begin(heads, FIXED);
            page.sheet().setRowSumsBelow(false);
            pages.add(page);
            first += figuresOnASheet;
        } while (first < figures.size());
    }

    private List<Head> about() {
        List<Head> heads = new ArrayList<>();
        for (String column : ABOUT) {
            heads.add(Head.of(descriptions.column("matrix", column), WIDTHS[heads.size()]));
        }
        return heads;
    }

    @Override
    public void close() {
        // the sheets are completed with the workbook
    }

    @Override
    public void complete() {
        begin();
    }

    @Override
    public void frame() {
        for (Page page : pages) {
            page.frame(page.rows());
            page.colour(ABOUT.size(), "AND($C3<>\"\",E3=\"\")", Mark.NOT_APPLICABLE); // an indicator's, and empty
        }
    }
}
