package vn.chitieu.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Time and memory of a workbook with many observations: {@code mvn -Pcampaign test -Dtest=WorkbookCampaign
 * -Dcampaign.observations=200000}. The first line is that of the rows alone, the second that of the workbook.
 */
@Tag("campaign")
class WorkbookCampaign {
    private static final String MEMORY = "-Xmx512m";

    private final String observations = System.getProperty("campaign.observations", "200000");

    @TempDir
    Path folder;

    @Test
    void isWrittenInHalfAGigabyte() throws Exception {
        run("none");
        run("workbook");
        assertThat(folder.resolve("chitieu.xlsx")).isNotEmptyFile();
        System.out.printf("%d MB%n", Files.size(folder.resolve("chitieu.xlsx")) >> 20);
    }

    private void run(String what) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyObservations.class.getName(),
                        folder.toString(),
                        observations,
                        what)
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
