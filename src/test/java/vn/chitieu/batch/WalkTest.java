package vn.chitieu.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.batch.find.FoundFile;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.batch.find.Walk;
import vn.chitieu.observation.DocumentStatus;

class WalkTest {
    @TempDir
    Path folder;

    @Test
    void rule1FindsEveryFile() throws IOException {
        files("a.txt", ".ẩn.txt", "~$báo cáo.docx", "2024/.DS_Store", "2024/Quý I/báo cáo số 1.txt");
        assertThat(names(folder))
                .containsExactly(".ẩn.txt", "2024/.DS_Store", "2024/Quý I/báo cáo số 1.txt", "a.txt", "~$báo cáo.docx");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void rule2FollowsLinksButNotInCircles() throws IOException {
        files("a/x.txt", "b/y.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/beside"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("a/x.txt"));
        assertThat(names(folder)).containsExactly("a/beside/y.txt", "a/x.txt", "b/y.txt", "z.txt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void rule3FindsALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("b.txt"));
        assertThat(Walk.of(List.of(folder), folder.resolve("out")))
                .extracting(FoundFile::name, FoundFile::obstacle)
                .containsExactly(tuple("a.txt", nowhere()), tuple("b.txt", nowhere()));
    }

    private static Optional<Obstacle> nowhere() {
        return Optional.of(new Obstacle(DocumentStatus.CORRUPT, "a link that leads nowhere"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void rule3FindsAFolderThatCannotBeOpened() throws IOException {
        files("shut/x.txt", "y.txt");
        Path shut = folder.resolve("shut");
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(shut), "the superuser opens every folder");
        List<FoundFile> found = Walk.of(List.of(folder), folder.resolve("out"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
        assertThat(found).extracting(FoundFile::name).containsExactly("shut", "y.txt");
        assertThat(found.get(0).obstacle()).contains(new Obstacle(DocumentStatus.CORRUPT, "access denied"));
    }

    @Test
    void rule4PassesOverTheOutputFolder() throws IOException {
        files("a.txt", "out/observations.csv", "out/sub/b.txt", "out2/c.txt");
        assertThat(names(folder)).containsExactly("a.txt", "out2/c.txt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void rule4PassesOverTheOutputFolderBehindALink() throws IOException {
        files("a/a.txt", "out/observations.csv");
        Files.createSymbolicLink(folder.resolve("a/link"), folder.resolve("out"));
        assertThat(names(folder.resolve("a"))).containsExactly("a.txt");
    }

    @Test
    void rule4ReadsAnInputInsideTheOutputFolder() throws IOException {
        files("out/reports/a.txt");
        assertThat(names(folder.resolve("out/reports"))).containsExactly("a.txt");
    }

    @Test
    void rule5WalksAnInputOnce() throws IOException {
        files("in/a.txt");
        Path in = folder.resolve("in");
        assertThat(names(in, in, in.resolve("../in"))).containsExactly("a.txt");
    }

    @Test
    void rule6NamesAFileInputByItsFileName() throws IOException {
        files("in/sâu/báo cáo.txt");
        assertThat(names(folder.resolve("in/sâu/báo cáo.txt"))).containsExactly("báo cáo.txt");
    }

    @Test
    void rule6LeadsEqualNamesByAsManyFoldersAsItTakes() throws IOException {
        files("2023/q1/a.txt", "2023/q1/b.txt", "2024/q1/a.txt", "other/c.txt");
        assertThat(names(folder.resolve("2024/q1"), folder.resolve("2023/q1"), folder.resolve("other")))
                .containsExactly("2023/q1/a.txt", "2023/q1/b.txt", "2024/q1/a.txt", "c.txt");
        assertThat(names(
                        folder.resolve("2023/q1/a.txt"),
                        folder.resolve("2024/q1/a.txt"),
                        folder.resolve("other/c.txt")))
                .containsExactly("2023/q1/a.txt", "2024/q1/a.txt", "c.txt");
    }

    @Test
    void rule5FindsAFileThatSeveralInputsReachThroughTheFirst() throws IOException {
        files("x/b/c.txt", "x/y/c.txt", "d.txt");
        assertThat(names(folder.resolve("x/y"), folder.resolve("x"), folder.resolve("x/b/c.txt"), folder))
                .containsExactly("b/c.txt", "c.txt", "d.txt");
    }

    @Test
    void rule6LeadsNamesOnUntilNoneIsLeftTwice() throws IOException {
        files("x/b/c.txt", "b/c.txt", "y/x/b/c.txt");
        Path top = folder.getFileName();
        assertThat(names(folder.resolve("x/b"), folder.resolve("b"), folder.resolve("y")))
                .containsExactly(top + "/b/c.txt", top + "/x/b/c.txt", "y/x/b/c.txt");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void rule6NumbersNamesThatUnicodeCannotSpell() throws IOException {
        for (String name : List.of("%FE.txt", "%FF.txt", "%C3%A9.txt")) {
            Files.writeString(Path.of(URI.create(folder.toUri() + name)), name);
        }
        assertThat(names(folder)).containsExactly("é.txt", "\uFFFD.txt", "\uFFFD.txt (2)");
    }

    @Test
    void rule6SortsByCodePointsAfterComposition() throws IOException {
        String composed = "ấ.txt";
        String decomposed = Normalizer.normalize("ậ.txt", Normalizer.Form.NFD);
        files("z.txt", "é.txt", composed, decomposed, "Đ.txt", "\uFB01.txt", "\uD835\uDC00.txt");
        assertThat(names(folder))
                .containsExactly("z.txt", "é.txt", "Đ.txt", composed, decomposed, "\uFB01.txt", "\uD835\uDC00.txt");
    }

    @Test
    void refusesAnInputThatIsNotThere() {
        assertThatThrownBy(() -> names(folder.resolve("gone"))).isInstanceOf(NoSuchFileException.class);
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, name);
        }
    }

    private List<String> names(Path... inputs) throws IOException {
        List<FoundFile> found = Walk.of(Stream.of(inputs).toList(), folder.resolve("out"));
        return found.stream().map(FoundFile::name).toList();
    }
}
