package vn.chitieu.archived;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.store.FileDigest;

/**
 * Reads a whole archive, measures, kills and goes on: {@code mvn -Pcampaign test -Dtest=ArchiveCampaign
 * -Dcampaign.documents=20000 -Dcampaign.kills=20 -Dcampaign.seed=1}. {@code -Dcampaign.samples=DIR} makes it of other
 * documents than the fixtures.
 */
@Tag("campaign")
class ArchiveCampaign {
    private static final Path FOLDER = Path.of("target", "campaign", "archive").toAbsolutePath();

    private final int documents = Integer.getInteger("campaign.documents", 2_000);
    private final int kills = Integer.getInteger("campaign.kills", 20);
    private final Random random = new Random(Long.getLong("campaign.seed", 1));
    private final Path input = FOLDER.resolve("in " + documents);

    @TempDir
    Path folder;

    @BeforeEach
    void archive() throws IOException {
        new MadeArchive(input, documents).make(Path.of(System.getProperty("campaign.samples", "fixtures/documents")));
    }

    @Test
    void readsAnArchiveAndThenNothingOfItAgain() throws Exception {
        ProgramRun two = ProgramRun.of(input, folder.resolve("two"), "--jobs", "2");
        tell("2 workers: " + two.summary(documents));
        ProgramRun again = ProgramRun.of(input, folder.resolve("two"), "--jobs", "2");
        tell("again: " + again.summary(documents));
        ProgramRun one = ProgramRun.of(input, folder.resolve("one"), "--jobs", "1");
        tell("1 worker: " + one.summary(documents));
        tell("in one process: "
                + ProgramRun.inOneProcess(input, folder.resolve("in process")).summary(documents));
        assertThat(List.of(two.code(), again.code(), one.code())).containsOnly(3);
        assertThat(digests(folder.resolve("one"))).isEqualTo(digests(folder.resolve("two")));
    }

    @Test
    void givesTheSameBytesHoweverOftenItIsKilled() throws Exception {
        ProgramRun undisturbed = ProgramRun.of(input, folder.resolve("whole"));
        tell("undisturbed: " + undisturbed.summary(documents));
        Path output = folder.resolve("killed");
        long share = undisturbed.time().toMillis() / Math.max(1, kills / 2);
        for (int i = 0; i < kills; i++) {
            Process process = ProgramRun.start(input, output, "--jobs", Integer.toString(1 + i % 3));
            List<ProcessHandle> workers = new ArrayList<>();
            boolean ended = process.waitFor(1_500 + random.nextLong(share), TimeUnit.MILLISECONDS);
            process.children().forEach(workers::add);
            process.destroyForcibly().waitFor();
            for (ProcessHandle worker : workers) {
                worker.onExit().get(10, TimeUnit.SECONDS);
            }
            tell("killed " + (i + 1) + (ended ? " after its end" : "") + ", journal of "
                    + size(output.resolve(".chitieu/journal")) + " bytes");
        }
        assertThat(ProgramRun.of(input, output).code()).isEqualTo(undisturbed.code());
        assertThat(digests(output)).isEqualTo(digests(folder.resolve("whole")));
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static Map<String, String> digests(Path output) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(file.getFileName().toString(), FileDigest.of(file)); // results of a gigabyte
            }
        }
        return digests;
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
