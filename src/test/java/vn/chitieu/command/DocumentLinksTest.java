package vn.chitieu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLinksTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name :
                List.of("in/2024/b c.pdf", "in/2025/a.pdf", "in/x!/y.pdf", "in/2024/z.zip", "in/javascript:1#?%.pdf")) {
            Files.createDirectories(folder.resolve(name).resolveSibling("."));
            Files.writeString(folder.resolve(name), "x");
        }
    }

    private DocumentLinks links(String... inputs) {
        return new DocumentLinks(
                folder.resolve("out"),
                List.of(inputs).stream()
                        .map(each -> each.equals("-") ? Path.of(each) : folder.resolve(each))
                        .toList());
    }

    @Test
    void rule1DocumentLiesBelowItsInput() {
        assertThat(links("in").of("2024/b c.pdf", 0)).contains(URI.create("../in/2024/b%20c.pdf"));
        assertThat(links("in/2025/a.pdf").of("a.pdf", 0)).contains(URI.create("../in/2025/a.pdf"));
        assertThat(links("in/2024").of("a.pdf", 0)).isEmpty();
    }

    @Test
    void rule1FoldersOfTheInputMayLeadTheName() {
        assertThat(links("in/2024", "in/2025").of("2025/a.pdf", 0)).contains(URI.create("../in/2025/a.pdf"));
        assertThat(links("in/2025/a.pdf").of("in/2025/a.pdf", 0)).contains(URI.create("../in/2025/a.pdf"));
    }

    @Test
    void rule2DocumentOfAListLiesWhereTheListSays() {
        String listed = folder.resolve("in/2025/a.pdf").toUri().getPath().substring(1);
        assertThat(links("-").of(listed, 0)).contains(URI.create("../in/2025/a.pdf"));
    }

    @Test
    void rule3MemberLeadsToItsArchive() {
        assertThat(links("in").of("2024/z.zip!/a/b.zip!/c.pdf", 0)).contains(URI.create("../in/2024/z.zip"));
        assertThat(links("in").of("2024/z.zip!/a/b.pdf", 2)).contains(URI.create("../in/2024/z.zip"));
        assertThat(links("in").of("x!/y.pdf", 0)).contains(URI.create("../in/x!/y.pdf"));
        assertThat(links("in").of("x!/y.pdf", 2)).contains(URI.create("../in/x!/y.pdf#page=2"));
    }

    @Test
    void rule4LinkBeginsWithADotAndIsPercentEncoded() {
        assertThat(links("in").of("javascript:1#?%.pdf", 0)).contains(URI.create("../in/javascript:1%23%3F%25.pdf"));
        DocumentLinks beside = new DocumentLinks(folder.resolve("in"), List.of(folder.resolve("in")));
        assertThat(beside.of("javascript:1#?%.pdf", 0)).contains(URI.create("./javascript:1%23%3F%25.pdf"));
    }

    @Test
    void fileThatIsGoneHasNoLink() {
        assertThat(links("in").of("gone.pdf", 0)).isEmpty();
        assertThat(links("in").of("a\0b", 0)).isEmpty();
    }
}
