package vn.chitieu.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.batch.find.Input;
import vn.chitieu.batch.ledger.Keys;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ArchiveTest {
    private static final Keys KEYS = new Keys("program", "mappings", "passwords", "endurance");

    @TempDir
    Path folder;

    private Path input;
    private Path kept;
    private FakeReaders readers = new FakeReaders();

    @BeforeEach
    void folders() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        kept = folder.resolve("out").resolve(".chitieu");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 64})
    void givesTheSameWhateverTheNumberOfThreads(int threads) throws Exception {
        Random random = new Random(threads);
        for (int i = 0; i < 200; i++) {
            file("%03d".formatted(i), "content " + random.nextInt(150));
        }
        file("zip", "archive\na=content 3\nb=new\nc=crash");
        List<String> one = run(1);
        Path other = kept;
        kept = folder.resolve("other").resolve(".chitieu");
        assertThat(run(threads)).isEqualTo(one).hasSize(204);
        assertThat(other).isNotEqualTo(kept);
    }

    @Test
    void listsFilesInTheOrderOfTheirNames() throws Exception {
        file("b", "2");
        file("a/x", "1");
        file("ấ", "3");
        assertThat(run(2)).containsExactly("a/x extracted 1", "b extracted 2", "ấ extracted 3");
    }

    @Test
    void readsTheSameBytesOnceAndListsBothNames() throws Exception {
        for (int i = 0; i < 9; i++) {
            file("copy " + i, "same");
        }
        assertThat(run(1))
                .hasSize(9)
                .startsWith("copy 0 extracted same", "copy 1 duplicate same bytes as copy 0")
                .endsWith("copy 8 duplicate same bytes as copy 0");
        assertThat(readers.read).hasSize(1);
    }

    @Test
    void callsFilesWithoutBytesNoCopies() throws Exception {
        file("a", "");
        file("b", "");
        assertThat(run(2)).containsExactly("a extracted ", "b extracted ");
    }

    @Test
    void accountsForWhatCannotBeOpened() throws Exception {
        file("a", "1");
        Files.createSymbolicLink(input.resolve("b"), input.resolve("gone"));
        Files.createSymbolicLink(input.resolve("loop"), input);
        assertThat(run(1)).containsExactly("a extracted 1", "b corrupt a link that leads nowhere");
    }

    @Test
    void triesALostFileOnceMoreAndThenRecordsIt() throws Exception {
        file("a", "crash");
        file("b", "crash once");
        file("c", "3");
        assertThat(run(2)).containsExactly("a crashed ended with code 134", "b extracted crash once", "c extracted 3");
        assertThat(readers.read).hasSize(5);
    }

    @Test
    void readsNothingAgain() throws Exception {
        file("a", "1");
        file("b", "crash");
        file("c", "archive\nx=5\ny=archive;z=6");
        List<String> first = run(2);
        readers = new FakeReaders();
        assertThat(run(2)).isEqualTo(first);
        assertThat(readers.read).isEmpty();
    }

    @Test
    void readsOnlyWhatIsNewAndForgetsWhatIsGone() throws Exception {
        file("a", "1");
        file("b", "2");
        file("c", "3");
        run(1);
        readers = new FakeReaders();
        Files.delete(input.resolve("a"));
        file("b", "changed");
        Files.setLastModifiedTime(input.resolve("b"), FileTime.fromMillis(1_000_000));
        file("d", "4");
        assertThat(run(1)).containsExactly("b extracted changed", "c extracted 3", "d extracted 4");
        assertThat(readers.texts()).containsExactly("4", "changed");
    }

    /** The file is the same as before, but a person may have asked for access to it. */
    @Test
    void triesAgainWhatTheFileSystemRefused() throws Exception {
        file("a", "1");
        file("b", "gone once");
        assertThat(run(1)).containsExactly("a extracted 1", "b corrupt access denied");
        assertThat(run(1)).containsExactly("a extracted 1", "b extracted gone once");
    }

    @Test
    void readsNoBytesAgainThatBearAnotherNameNow() throws Exception {
        file("a", "1");
        run(1);
        Files.move(input.resolve("a"), input.resolve("b"));
        readers = new FakeReaders();
        assertThat(run(1)).containsExactly("b extracted 1");
        assertThat(readers.read).isEmpty();
    }

    @Test
    void redoesWhatOtherMappingsTouch() throws Exception {
        file("a", "1");
        file("b", "archive\nx=2");
        file("c", "crash");
        run(1);
        readers = new FakeReaders();
        assertThat(run(1, new Keys("program", "new mappings", "passwords", "endurance")))
                .containsExactly("a extracted 1", "b unpacked ", "b!/x extracted 2", "c crashed ended with code 134");
        assertThat(readers.texts()).contains("1", "2").doesNotContain("crash");
    }

    @Test
    void redoesEverythingForAnotherVersionOfTheProgram() throws Exception {
        file("a", "1");
        file("b", "crash");
        run(1);
        readers = new FakeReaders();
        run(1, new Keys("new program", "mappings", "passwords", "endurance"));
        assertThat(readers.texts()).containsExactly("1", "crash");
    }

    @Test
    void triesAgainWhatMoreTimeMayLetThrough() throws Exception {
        file("a", "1");
        file("b", "crash");
        run(1);
        readers = new FakeReaders();
        run(1, new Keys("program", "mappings", "passwords", "more endurance"));
        assertThat(readers.texts()).containsExactly("crash");
    }

    /** P3: {@code archive!/member}; members of one name are told apart. */
    @Test
    void namesMembersBehindTheirArchive() throws Exception {
        file("x.zip", "archive\na/b.txt=1\na/b.txt=2\ny.zip=archive;c.txt=3");
        assertThat(run(2))
                .containsExactly(
                        "x.zip unpacked ",
                        "x.zip!/a/b.txt extracted 1",
                        "x.zip!/a/b.txt (2) extracted 2",
                        "x.zip!/y.zip unpacked ",
                        "x.zip!/y.zip!/c.txt extracted 3");
        assertThat(kept.resolve("unpacked")).isEmptyDirectory();
    }

    /** P4: a copy of an archive has no rows for its members. */
    @Test
    void listsTheMembersOfAnArchiveOnce() throws Exception {
        file("a.zip", "archive\nx=1");
        file("b.zip", "archive\nx=1");
        file("c", "1");
        assertThat(run(2))
                .containsExactly(
                        "a.zip unpacked ",
                        "a.zip!/x extracted 1",
                        "b.zip duplicate same bytes as a.zip",
                        "c duplicate same bytes as a.zip!/x");
    }

    @Test
    void goesOnlySoDeep() throws Exception {
        file("x", "archive\ny=archive;z=1");
        assertThat(run(1, KEYS, 1))
                .containsExactly(
                        "x unpacked ",
                        "x!/y unpacked ",
                        "x!/y!/z too_large lies in more than 1 archives within each other");
    }

    @Test
    void keepsWhatWasReadWhenTheRunFails() throws Exception {
        file("a", "1");
        file("b", "2");
        file("c", "fail");
        assertThatThrownBy(() -> run(1)).isInstanceOf(IOException.class).hasMessage("no worker can be started");
        file("c", "3");
        readers = new FakeReaders();
        assertThat(run(1)).containsExactly("a extracted 1", "b extracted 2", "c extracted 3");
        assertThat(readers.texts()).containsExactly("3");
    }

    @Test
    void isUsedByOneRunAtATime() throws Exception {
        try (Archive archive = Archive.open(kept, KEYS)) {
            assertThat(archive).isNotNull();
            assertThatThrownBy(() -> Archive.open(kept, KEYS))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run is using");
        }
    }

    /** Whatever a power cut or another program leaves of the journal, the next run gives the same results. */
    @Test
    void givesTheSameFromAnyRestOfItsJournal() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            file("%02d".formatted(i), i % 5 == 0 ? "archive\nx=" + i + "\ny=archive;z=" + i : "content " + i / 2);
        }
        file("crash", "crash");
        List<String> undisturbed = run(2);
        byte[] journal = Files.readAllBytes(kept.resolve("journal"));
        for (int i = 0; i < 60; i++) {
            byte[] rest = Arrays.copyOf(journal, random.nextInt(journal.length));
            if (i % 3 == 0 && rest.length > 0) {
                rest[random.nextInt(rest.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(kept.resolve("journal"), rest);
            assertThat(run(1 + i % 3)).as("cut at " + rest.length).isEqualTo(undisturbed);
        }
    }

    private void file(String name, String text) throws IOException {
        Path target = input.resolve(name);
        Files.createDirectories(target.resolveSibling("."));
        Files.writeString(target, text);
    }

    private List<String> run(int threads) throws Exception {
        return run(threads, KEYS);
    }

    private List<String> run(int threads, Keys keys) throws Exception {
        return run(threads, keys, 5);
    }

    /** {@code name status reason} of every row. */
    private List<String> run(int threads, Keys keys, int depth) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Archive archive = Archive.open(kept, keys)) {
            Archive.Means means = new Archive.Means(readers, threads, depth, () -> 0, Events.SILENT);
            archive.read(Input.of(List.of(input)), folder.resolve("out"), means)
                    .each(extraction -> rows.add(
                            extraction.document() + " " + extraction.status().code() + " " + extraction.reason()));
        }
        return rows;
    }
}
