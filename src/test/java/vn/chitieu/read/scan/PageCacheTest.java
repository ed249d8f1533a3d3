package vn.chitieu.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.read.page.Area;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.page.PageContent;
import vn.chitieu.read.page.Ruling;

class PageCacheTest {
    private static final PageKey KEY = new PageKey("5e3f", 7);

    private static final Optional<String> NO_WARNING = Optional.empty();

    @TempDir
    private Path folder;

    @Test
    void findsWhatItKept() {
        ScannedPage page = page(NO_WARNING);
        cache().keep(KEY, page);

        assertThat(cache().find(KEY)).hasValue(page);
    }

    @Test
    void tellsPagesApart() {
        cache().keep(KEY, page(NO_WARNING));

        assertThat(cache().find(new PageKey("5e3f", 6))).isEmpty();
        assertThat(cache().find(new PageKey("5e30", 7))).isEmpty();
    }

    /** Whatever is missing from it may be there the next time. */
    @Test
    void keepsNoPageThatWasNotReadWhole() throws IOException {
        cache().keep(KEY, page(Optional.of("page 7: not read to its end within 60 s")));

        assertThat(cache().find(KEY)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void holdsHalfAFileForNone() throws IOException {
        cache().keep(KEY, page(NO_WARNING));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length / 2; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThat(cache().find(KEY)).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void neverGivesAnotherPageForADamagedOne() throws IOException {
        ScannedPage page = page(NO_WARNING);
        cache().keep(KEY, page);
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int place = 0; place < whole.length; place++) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 1;
            Files.write(file, damaged);

            assertThat(cache().find(KEY)).as("byte %d", place).isIn(Optional.empty(), Optional.of(page));
        }
    }

    @Test
    void replacesADamagedFile() throws IOException {
        ScannedPage page = page(NO_WARNING);
        cache().keep(KEY, page);
        Files.write(files().get(0), new byte[100]);
        cache().keep(KEY, page);

        assertThat(cache().find(KEY)).hasValue(page);
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsNothingWithoutAFolder() {
        PageCache none = new PageCache(Optional.empty());
        none.keep(KEY, page(NO_WARNING));

        assertThat(none.find(KEY)).isEmpty();
    }

    @Test
    void bearsAFolderThatCannotBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        PageCache impossible = new PageCache(Optional.of(file.resolve("pages")));
        impossible.keep(KEY, page(NO_WARNING));

        assertThat(impossible.find(KEY)).isEmpty();
    }

    private PageCache cache() {
        return new PageCache(Optional.of(folder.resolve("pages")));
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder.resolve("pages"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
            return files.toList();
        }
    }

    private static ScannedPage page(Optional<String> warning) {
        PageContent content = new PageContent(
                7,
                595.2f,
                841.9f,
                List.of(new Glyph("ệ", 1, 2, 3, 4, 5), new Glyph("5", 6, 7, 8, 9, 10, true)),
                List.of(new Ruling(true, 11, 12, 13), new Ruling(false, 14, 15, 16)),
                1);
        Doubt doubt = new Doubt(7, new Area(0.1, 0.2, 0.3, 0.4), "5.716", "6.716");
        return new ScannedPage(content, List.of(doubt), warning);
    }
}
