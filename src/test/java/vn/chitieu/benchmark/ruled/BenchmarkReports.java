package vn.chitieu.benchmark.ruled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;

/** Makes {@code fixtures/benchmark} anew: a report of 2 pages, and one of 13 in every format. */
public final class BenchmarkReports {
    private static final Path FOLDER = Path.of("fixtures", "benchmark");
    private static final Path SOURCES = Path.of("target", "benchmark");
    private static final int ROWS_OF_2_PAGES = 28;
    private static final int ROWS_OF_13_PAGES = 208;

    private BenchmarkReports() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException, InvalidMappingsException {
        Files.createDirectories(FOLDER);
        Files.createDirectories(SOURCES);
        Programs programs = new Programs(SOURCES.resolve("profile"));
        Sheet small = sheet("report-2", ROWS_OF_2_PAGES);
        Sheet large = sheet("report-13", ROWS_OF_13_PAGES);
        Path text = Files.writeString(SOURCES.resolve("report-13.fodt"), WriterDocument.of(large));
        Path cells = Files.writeString(SOURCES.resolve("report-13.fods"), CalcDocument.of(large));
        Path brief = Files.writeString(SOURCES.resolve("report-2.fodt"), WriterDocument.of(small));
        programs.convert(List.of(brief, text), "pdf", FOLDER);
        for (String format : List.of("docx", "doc")) {
            programs.convert(List.of(text), format, FOLDER);
        }
        for (String format : List.of("xlsx", "xls")) {
            programs.convert(List.of(cells), format, FOLDER);
        }
    }

    private static Sheet sheet(String name, int rows) throws IOException, InvalidMappingsException {
        Layout layout = new Layout(
                name,
                Producer.WRITER,
                Distiller.NONE,
                new Layout.PageLook(false, "Liberation Serif", 13),
                new Layout.GridLook(List.of(8, 46, 16, 14, 16), 2, 0.5, true, true, true, false),
                rows,
                true,
                false,
                rows);
        return new Sheet(layout, new RandomRows(Mappings.bundled(), rows).form("full-2023-department", rows));
    }
}
