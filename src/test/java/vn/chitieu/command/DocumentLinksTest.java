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

/** Which files the names of documents lead to, and none that is not certain: the rules are those of DocumentFiles. */
class DocumentLinksTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of(
                "in/2024/b c.pdf",
                "in/2024/a.txt",
                "in/2024/a.docx",
                "in/2024/z.zip",
                "in/2025/a.pdf",
                "in/2025/a.txt",
                "in/x!/y.pdf",
                "in/javascript:1#?%.pdf",
                "năm 2024/báo cáo #1 100%.PDF")) {
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
        assertThat(links("in/2024").of("a.pdf", 0)).isEmpty();
    }

    @Test
    void rule2FoldersOfTheInputMayLeadTheName() {
        DocumentLinks links = links("in/2024", "in/2025");
        assertThat(links.of("2025/a.pdf", 0)).contains(URI.create("../in/2025/a.pdf"));
        assertThat(links.of("2024/a.txt", 0)).contains(URI.create("../in/2024/a.txt"));
        assertThat(links.of("2025/a.txt", 0)).contains(URI.create("../in/2025/a.txt"));
    }

    @Test
    void rule3AnInputMayBeTheFile() {
        assertThat(links("in/2025/a.pdf").of("a.pdf", 0)).contains(URI.create("../in/2025/a.pdf"));
        assertThat(links("in/2025/a.pdf").of("in/2025/a.pdf", 0)).contains(URI.create("../in/2025/a.pdf"));
        assertThat(links("in/2025/a.txt").of("a.txt", 0)).contains(URI.create("../in/2025/a.txt"));
    }

    @Test
    void rule4WhatIsGoneOrNotCertainHasNoLink() {
        assertThat(links("in").of("gone.pdf", 0)).isEmpty();
        assertThat(links("in").of("a\0b", 0)).isEmpty();
        assertThat(links("in/2024", "in/2025").of("a.txt", 0)).isEmpty();
        assertThat(links("in/2024").of("gone.txt", 0)).isEmpty();
        assertThat(links("in/2024").of("../2025/a.txt", 0)).isEmpty();
    }

    @Test
    void documentOfAListLiesWhereTheListSays() {
        String listed = folder.resolve("in/2025/a.pdf").toUri().getPath().substring(1);
        assertThat(links("-").of(listed, 0)).contains(URI.create("../in/2025/a.pdf"));
    }

    @Test
    void memberLeadsToItsArchive() {
        assertThat(links("in").of("2024/z.zip!/a/b.zip!/c.pdf", 0)).contains(URI.create("../in/2024/z.zip"));
        assertThat(links("in").of("2024/z.zip!/a/b.zip!/c.pdf", 2)).contains(URI.create("../in/2024/z.zip"));
        assertThat(links("in").of("2024/z.zip!/a/b.pdf", 2)).contains(URI.create("../in/2024/z.zip"));
        assertThat(links("in").of("x!/y.pdf", 0)).contains(URI.create("../in/x!/y.pdf"));
        assertThat(links("in").of("x!/y.pdf", 2)).contains(URI.create("../in/x!/y.pdf#page=2"));
    }

    @Test
    void onlyPdfHasPages() {
        assertThat(links("in/2024").of("a.docx", 2)).contains(URI.create("../in/2024/a.docx"));
        assertThat(links("năm 2024").of("báo cáo #1 100%.PDF", 3))
                .contains(URI.create("../n%C4%83m%202024/b%C3%A1o%20c%C3%A1o%20%231%20100%25.PDF#page=3"));
        assertThat(links("năm 2024").of("báo cáo #1 100%.PDF", 0).map(URI::getFragment))
                .isEmpty();
    }

    @Test
    void everyRowOfADocumentHasItsOwnPage() {
        DocumentLinks links = links("in");
        assertThat(links.of("2025/a.pdf", 2)).contains(URI.create("../in/2025/a.pdf#page=2"));
        assertThat(links.of("2025/a.pdf", 3)).contains(URI.create("../in/2025/a.pdf#page=3"));
        assertThat(links.of("2025/a.pdf", 0)).contains(URI.create("../in/2025/a.pdf"));
        assertThat(links.of("2024/z.zip!/c.pdf", 3)).contains(URI.create("../in/2024/z.zip"));
    }

    @Test
    void linkBeginsWithADotAndIsPercentEncoded() {
        assertThat(links("in").of("javascript:1#?%.pdf", 0)).contains(URI.create("../in/javascript:1%23%3F%25.pdf"));
        DocumentLinks beside = new DocumentLinks(folder.resolve("in"), List.of(folder.resolve("in")));
        assertThat(beside.of("javascript:1#?%.pdf", 0)).contains(URI.create("./javascript:1%23%3F%25.pdf"));
    }
}
