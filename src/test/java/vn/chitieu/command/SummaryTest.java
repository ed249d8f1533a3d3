package vn.chitieu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;

class SummaryTest {
    private final Summary summary = new Summary();

    @Test
    void pointsAtDocumentsThatWereNotReadWholly() {
        summary.add(extraction(DocumentStatus.EXTRACTED, "page 3 has no text layer"));
        summary.add(extraction(DocumentStatus.DUPLICATE, "same bytes as a.pdf"));
        summary.add(extraction(DocumentStatus.EXTRACTED, ""));
        assertThat(printed()).contains("Look first at documents.csv, column reason (1 file not read wholly)\n");
        assertThat(summary.allRead()).isTrue();
    }

    @Test
    void pointsAtDocumentsThatWereNotReadAtAllFirst() {
        summary.add(extraction(DocumentStatus.EXTRACTED, "page 3 has no text layer"));
        summary.add(extraction(DocumentStatus.ENCRYPTED, "needs a password"));
        assertThat(printed())
                .contains("Look first at documents.csv (1 file not read);"
                        + " documents.csv, column reason (1 file not read wholly)\n");
        assertThat(summary.allRead()).isFalse();
    }

    @Test
    void tellsTheMostFrequentReasonsAndTheSlowestDocuments() {
        for (int page = 1; page <= 3; page++) {
            summary.add(extraction(DocumentStatus.CORRUPT, "page " + page + " is broken"));
        }
        summary.add(extraction(DocumentStatus.EMPTY, ""));
        summary.add(extraction("slow.pdf", 2_340));
        summary.add(extraction("slower.pdf", 12_000));
        summary.add(extraction("quick.pdf", 999));
        assertThat(printed())
                .contains("Not read: 3 corrupt, page # is broken; 1 empty\n")
                .contains("Slowest: slower.pdf (12.0 s), slow.pdf (2.3 s)\n");
    }

    private static Extraction extraction(String document, long millis) {
        return new Extraction(
                document,
                "",
                "application/pdf",
                DocumentStatus.NO_INDICATOR_TABLE,
                "",
                1,
                Optional.empty(),
                List.of(),
                List.of(),
                millis);
    }

    private String printed() {
        return summary.text(Path.of("out")).replace(System.lineSeparator(), "\n");
    }

    private static Extraction extraction(DocumentStatus status, String reason) {
        return new Extraction(
                "a.pdf", "", "application/pdf", status, reason, 1, Optional.empty(), List.of(), List.of(), 0);
    }
}
