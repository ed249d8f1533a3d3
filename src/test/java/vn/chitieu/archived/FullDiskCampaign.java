package vn.chitieu.archived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full at some moment, in the journal or in a result; then there is room again and the same command goes
 * on. Needs a Linux on which it may mount a small file system in memory; skipped elsewhere.
 */
@Tag("campaign")
class FullDiskCampaign {
    private static final int DOCUMENTS = 100;
    private static final int LEAST_KILOBYTES = 60;
    private static final int MOST_KILOBYTES = 4_500;

    private final Random random = new Random(Long.getLong("campaign.seed", 1));

    @TempDir
    Path folder;

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk().toString());
    }

    @Test
    void goesOnWhenThereIsRoomAgain() throws Exception {
        Path input = folder.resolve("in");
        new MadeArchive(input, DOCUMENTS).make(Path.of(System.getProperty("campaign.samples", "fixtures/documents")));
        Path whole = folder.resolve("whole");
        int code = ProgramRun.of(input, whole).code();
        Files.createDirectories(disk());
        for (int i = 0; i < Integer.getInteger("campaign.kills", 10); i++) {
            double share = random.nextDouble();
            int kilobytes = (int) (LEAST_KILOBYTES + share * share * MOST_KILOBYTES); // the journal is the smaller part
            assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", disk().toString()));
            Path output = disk().resolve("out");
            int full = ProgramRun.of(input, output).code();
            System.out.println(kilobytes + " kB: exit code " + full);
            assertThat(full).isIn(1, 2, code);
            assertThat(run("mount", "-o", "remount,size=500m", disk().toString()))
                    .isTrue();
            assertThat(ProgramRun.of(input, output).code()).isEqualTo(code);
            for (Path result : results(whole)) {
                assertThat(output.resolve(result.getFileName())).hasSameBinaryContentAs(result);
            }
            unmount();
        }
    }

    private Path disk() {
        return folder.resolve("disk");
    }

    private static List<Path> results(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
