package vn.chitieu.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;

/** Reports that are measured. */
public enum BenchmarkReport {
    /** 175 rows with tabs between the cells. */
    TABBED("department-nine-months-2022"),
    /** 176 rows of flattened text. */
    FLATTENED("flat-department-q1-2023");

    private final String fixture;

    BenchmarkReport(String fixture) {
        this.fixture = fixture;
    }

    Source source() throws IOException {
        Path file = Path.of("fixtures", "reports", fixture + ".txt");
        return new Source(fixture, new Source.Content(Files.readAllBytes(file)));
    }

    static Document read(Source source) throws UnreadableException {
        return new Readers().read(source, "text/plain");
    }
}
