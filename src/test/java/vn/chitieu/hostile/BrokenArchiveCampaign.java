package vn.chitieu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.archived.ProgramRun;

/**
 * A run over many broken files of every format: {@code mvn -Pcampaign test -Dtest=BrokenArchiveCampaign
 * -Dcampaign.reports=10000 -Dcampaign.seed=1}. Each file ends in one status, the run does not, and no worker is left.
 */
@Tag("campaign")
class BrokenArchiveCampaign {
    /** The program has its libraries open before its first file, some 130; a leak would add thousands. */
    private static final int FEW_DESCRIPTORS = 250;

    private final int files = Integer.getInteger("campaign.reports", 1_000);
    private final long seed = Long.getLong("campaign.seed", 1);

    @TempDir
    Path folder;

    @Test
    void accountsForEveryBrokenFile() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        write(input);
        Path output = folder.resolve("out");
        ProgramRun run = ProgramRun.of(input, output, "--timeout", "60");
        Map<String, Integer> statuses = statuses(output.resolve("documents.csv"));
        System.out.println(run.summary(files) + ": " + statuses);
        assertThat(run.code()).isEqualTo(3);
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(files);
        assertThat(statuses.keySet())
                .isSubsetOf(
                        "extracted",
                        "no_indicator_table",
                        "needs_ocr",
                        "encrypted",
                        "corrupt",
                        "empty",
                        "unsupported",
                        "too_large",
                        "timed_out",
                        "duplicate",
                        "unpacked");
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        assertThat(run.descriptors()).isLessThan(FEW_DESCRIPTORS);
    }

    private void write(Path input) throws IOException {
        SmallReport[] reports = SmallReport.values();
        for (int i = 0; i < files; i++) {
            SmallReport report = reports[i % reports.length];
            byte[] broken = Mutation.of(report.file(), new Random(seed + i));
            Files.write(input.resolve("%06d.%s".formatted(i, report)), broken);
        }
    }

    /** How many files, members of archives aside, came to which end. */
    private static Map<String, Integer> statuses(Path documents) throws IOException {
        Map<String, Integer> statuses = new TreeMap<>();
        List<String> lines = Files.readAllLines(documents, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            if (!line.contains("!/")) {
                statuses.merge(line.split(",", -1)[3], 1, Integer::sum);
            }
        }
        return statuses;
    }
}
