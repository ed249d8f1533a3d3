package vn.chitieu.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.batch.find.Input;
import vn.chitieu.batch.find.Inventory;

/** Files are found again under the names that a run gave them. Archives are those of {@link FakeReaders}. */
class OriginalsTest {
    @TempDir
    Path folder;

    private final FakeReaders readers = new FakeReaders();
    private Optional<Originals> originals = Optional.empty();

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("in/quý 1"));
        Files.createDirectories(folder.resolve("lists"));
    }

    @AfterEach
    void close() throws IOException {
        originals.orElseThrow().close();
        assertThat(folder.resolve("spools")).doesNotExist();
    }

    @Test
    void findsAFileBelowTheInput() throws IOException {
        write("a.txt", "A");
        write("quý 1/b.txt", "B");
        begin();
        assertThat(text("quý 1/b.txt")).isEqualTo("B");
        assertThat(text("a.txt")).isEqualTo("A");
        assertThat(text("a.txt")).isEqualTo("A");
        assertThat(text("c.txt")).isEqualTo("not there");
        assertThat(readers.texts()).isEmpty();
    }

    @Test
    void findsWhatLiesInArchives() throws IOException {
        write("a.zip", "archive\nx.txt=X\nb.zip=archive;y.txt=Y\n");
        write("c.zip", "archive\nx.txt=other X\n");
        begin();
        assertThat(text("a.zip!/x.txt")).isEqualTo("X");
        assertThat(text("a.zip!/b.zip!/y.txt")).isEqualTo("Y");
        assertThat(text("a.zip!/b.zip!/z.txt")).isEqualTo("not there");
        assertThat(text("c.zip!/x.txt")).isEqualTo("other X");
        assertThat(readers.read).hasSize(3);
    }

    @Test
    void tellsMembersOfOneNameApartAsTheRunDid() throws IOException {
        write("a.zip", "archive\nx.txt=first\nx.txt=second\n");
        begin();
        assertThat(text("a.zip!/x.txt")).isEqualTo("first");
        assertThat(text("a.zip!/x.txt (2)")).isEqualTo("second");
    }

    @Test
    void anArchiveThatIsNoneAnyMoreHoldsNothing() throws IOException {
        write("a.zip", "crash");
        begin();
        assertThat(text("a.zip!/x.txt")).isEqualTo("not there");
    }

    @Test
    void aFolderMayBeNamedLikeAnArchive() throws IOException {
        Files.createDirectories(folder.resolve("in/a.zip!"));
        write("a.zip!/x.txt", "X");
        begin();
        assertThat(text("a.zip!/x.txt")).isEqualTo("X");
    }

    private void begin() throws IOException {
        originals = Optional.of(new Originals(
                Inventory.of(Input.of(List.of(folder.resolve("in"))), folder.resolve("out"), folder.resolve("lists")),
                readers.reader(1),
                folder.resolve("spools")));
    }

    private String text(String document) throws IOException {
        Optional<String> path = originals.orElseThrow().find(document);
        return path.isPresent() ? Files.readString(Path.of(URI.create(path.get()))) : "not there";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("in").resolve(name), text);
    }
}
