package vn.chitieu.write.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Severity;
import vn.chitieu.write.Closing;
import vn.chitieu.write.Failure;
import vn.chitieu.write.result.Descriptions;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.MatrixSink;
import vn.chitieu.write.result.ResultFiles;
import vn.chitieu.write.result.RowSink;

/** {@code chitieu.xlsx} being written. */
final class WorkbookFiles implements ResultFiles {
    /** Columns that stay in view: mark and link. */
    private static final int FIXED = 2;

    private final WorkbookFormat format;
    private final Path file;
    private final Book book;
    private final Descriptions descriptions = Descriptions.load();
    private final Provinces provinces = new Provinces();
    private final List<Part> parts = new ArrayList<>();
    private final Guide guide;

    WorkbookFiles(WorkbookFormat format, Path file) {
        this.format = format;
        this.file = file;
        this.book = new Book(file, format.scratch(), format.size());
        this.guide = added(new Guide(book, descriptions));
    }

    @Override
    public RowSink table(Listing listing) {
        SheetName name = SheetName.of(listing.name())
                .orElseThrow(() -> new IllegalArgumentException("no sheet shows " + listing.name()));
        return switch (name) {
            case OBSERVATIONS -> provinces.watching(added(sheets(name, listing)));
            case BLANK_SUMMARY -> added(summary(listing));
            case CHECKS -> added(new SortedRows(sheets(name, listing), format.scratch(), WorkbookFiles::severity));
            default -> added(sheets(name, listing));
        };
    }

    private TableSheets sheets(SheetName name, Listing listing) {
        Fillings fillings = new Fillings(descriptions, format.catalogue(), format.links());
        List<SheetColumn> columns = SheetLayout.of(name).columns(name, listing, fillings);
        columns.forEach(column -> guide.explain(name, column.description()));
        List<Head> heads = columns.stream().map(SheetColumn::head).toList();
        return new TableSheets(new Pages(book, name, heads, FIXED), columns, RowView.places(listing.columns()));
    }

    private BlankSummary summary(Listing listing) {
        List<String> sections = Stream.concat(
                        format.catalogue().indicators().stream().map(Indicator::section), Stream.of(""))
                .distinct()
                .toList();
        Map<String, Integer> places = RowView.places(listing.columns());
        return new BlankSummary(
                new BlankSummarySheet(book, sections, descriptions),
                new AgencyAnswers(format.scratch()),
                provinces,
                places);
    }

    /** The worst first. */
    private static int severity(RowView row) {
        List<String> codes =
                Arrays.stream(Severity.values()).map(Severity::code).toList();
        return codes.indexOf(row.text("severity"));
    }

    @Override
    public MatrixSink matrix() {
        return added(new MatrixSheets(book, descriptions));
    }

    private <T extends Part> T added(T part) {
        parts.add(part);
        return part;
    }

    @Override
    public void finish() throws IOException {
        Failure.naming(file, () -> {
            for (Part part : parts) {
                part.complete();
            }
            book.order();
            parts.forEach(Part::frame);
            book.save();
        });
    }

    @Override
    public void close() throws IOException {
        List<Closeable> open = new ArrayList<>();
        parts.forEach(part -> open.add(part::release));
        open.add(book);
        Closing.all(open);
    }
}
