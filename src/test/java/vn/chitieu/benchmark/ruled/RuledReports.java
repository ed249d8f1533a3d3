package vn.chitieu.benchmark.ruled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;

/**
 * Prints the ruled reports and writes down their cells.
 *
 * <p>{@code target/ruled/<name>.pdf} is a report, {@code target/ruled/<name>.tsv} its rows, cells with tabs between them.
 */
public final class RuledReports {
    /** Where the reports are. */
    static final Path FOLDER = Path.of("target", "ruled");

    private final Path sources;
    private final Programs programs;
    private final Catalogue catalogue;

    private RuledReports(Catalogue catalogue) throws IOException {
        this.catalogue = catalogue;
        this.sources = Files.createDirectories(FOLDER.resolve("sources"));
        this.programs = new Programs(FOLDER.resolve("profile"));
    }

    /** Takes no arguments; reports that are there are kept. */
    public static void main(String[] arguments) throws IOException, InvalidMappingsException {
        new RuledReports(Mappings.bundled()).print(Layouts.all());
    }

    /** The reports that are there, by name. */
    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** The rows that a report prints. */
    static List<RuledRow> rows(Path report) throws IOException {
        String name = report.getFileName().toString().replace(".pdf", ".tsv");
        return Files.readAllLines(report.resolveSibling(name)).stream()
                .map(RuledRow::of)
                .toList();
    }

    private void print(List<Layout> layouts) throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Layout layout : layouts) {
            if (!Files.exists(FOLDER.resolve(layout.name() + ".pdf"))) {
                Path source = write(layout);
                if (layout.producer() != Producer.CHROMIUM) {
                    documents.add(source);
                }
            }
        }
        if (!documents.isEmpty()) {
            programs.convert(documents, "pdf", sources);
        }
        for (Layout layout : layouts) {
            finish(layout);
        }
    }

    /** The source of a report, its rows beside the report. */
    private Path write(Layout layout) throws IOException {
        List<RuledRow> rows = new RandomRows(catalogue, layout.seed()).make(layout.rows());
        String truth = String.join("\n", rows.stream().map(RuledRow::line).toList()) + "\n";
        Files.writeString(FOLDER.resolve(layout.name() + ".tsv"), truth, StandardCharsets.UTF_8);
        Sheet sheet = new Sheet(layout, rows);
        return switch (layout.producer()) {
            case WRITER -> Files.writeString(source(layout, ".fodt"), WriterDocument.of(sheet));
            case CALC -> Files.writeString(source(layout, ".fods"), CalcDocument.of(sheet));
            case CHROMIUM -> Files.writeString(source(layout, ".html"), HtmlPage.of(sheet));
        };
    }

    private void finish(Layout layout) throws IOException {
        Path report = FOLDER.resolve(layout.name() + ".pdf");
        if (Files.exists(report)) {
            return;
        }
        Path printed = source(layout, ".pdf");
        if (layout.producer() == Producer.CHROMIUM) {
            programs.print(source(layout, ".html"), printed);
        }
        programs.distill(layout.distiller(), printed, report);
    }

    private Path source(Layout layout, String extension) {
        return sources.resolve(layout.name() + extension);
    }
}
