package vn.chitieu.archived;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ever more documents in the same memory: {@code mvn -Pcampaign test -Dtest=ManyDocumentsCampaign
 * -Dcampaign.documents=1000000}. Each line should tell ten times the time of the one before it.
 */
@Tag("campaign")
class ManyDocumentsCampaign {
    private static final String MEMORY = "-Xmx160m";

    private final int most = Integer.getInteger("campaign.documents", 100_000);

    @TempDir
    Path folder;

    @Test
    void staysInTheSameMemory() throws Exception {
        for (int documents = 10_000; documents <= most; documents *= 10) {
            Path own = Files.createDirectory(folder.resolve(Integer.toString(documents)));
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            MEMORY,
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SimulatedRun.class.getName(),
                            own.toString(),
                            Integer.toString(documents)))
                    .inheritIO()
                    .start();
            assertThat(process.waitFor()).isZero();
            assertThat(lines(own.resolve("out/documents.csv"))).isEqualTo(documents + 1L);
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
