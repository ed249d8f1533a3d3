package vn.chitieu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files the names of documents lead to, and none that is not certain. */
class DocumentFilesTest {
    @TempDir
    Path folder;

    @Test
    void leadFromTheResultsToTheFileAtItsPage() throws Exception {
        file("năm 2024/báo cáo #1 100%.PDF");

        assertThat(links("năm 2024").of("báo cáo #1 100%.PDF", 3))
                .contains(URI.create("../n%C4%83m%202024/b%C3%A1o%20c%C3%A1o%20%231%20100%25.PDF#page=3"));
        assertThat(links("năm 2024").of("báo cáo #1 100%.PDF", 0).map(URI::getFragment))
                .isEmpty();
    }

    @Test
    void aMemberLeadsToItsArchive() throws Exception {
        file("in/q1.zip");

        assertThat(links("in").of("q1.zip!/b.zip!/c.pdf", 2)).contains(URI.create("../in/q1.zip"));
    }

    @Test
    void onlyPdfHasPages() throws Exception {
        file("in/a.docx");

        assertThat(links("in").of("a.docx", 2)).contains(URI.create("../in/a.docx"));
    }

    @Test
    void namesMayBeLedByFoldersOfTheInput() throws Exception {
        file("2023/a.txt");
        file("2024/a.txt");

        DocumentLinks links = links("2023", "2024");
        assertThat(links.of("2023/a.txt", 0)).contains(URI.create("../2023/a.txt"));
        assertThat(links.of("2024/a.txt", 0)).contains(URI.create("../2024/a.txt"));
    }

    @Test
    void anInputMayBeTheFile() throws Exception {
        file("in/a.txt");

        assertThat(links("in/a.txt").of("a.txt", 0)).contains(URI.create("../in/a.txt"));
    }

    @Test
    void whatIsNotCertainHasNoLink() throws Exception {
        file("one/a.txt");
        file("two/a.txt");

        assertThat(links("one", "two").of("a.txt", 0)).isEmpty();
        assertThat(links("one").of("gone.txt", 0)).isEmpty();
        assertThat(links("one").of("../two/a.txt", 0)).isEmpty();
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.writeString(file, "x");
    }

    private DocumentLinks links(String... inputs) {
        return new DocumentLinks(
                folder.resolve("out"),
                List.of(inputs).stream().map(folder::resolve).toList());
    }
}
