package vn.chitieu.crop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.document.Box;

class CropStoreTest {
    private static final String DOCUMENT = "a".repeat(64);
    private static final CropPlace PLACE = place(300);

    @TempDir
    Path folder;

    private CropStore store;

    @BeforeEach
    void store() {
        store = new CropStore(folder.resolve("crops"), "1");
    }

    @Test
    void knowsNothingAtFirst() {
        assertThat(store.find(DOCUMENT, PLACE)).isEmpty();
    }

    @Test
    void keepsACrop() {
        keep(PLACE, 5);
        Crop crop = store.find(DOCUMENT, PLACE).orElseThrow().crop().orElseThrow();
        assertThat(crop.image()).hasSize(5);
        assertThat(crop.mediaType()).isEqualTo("image/png");
        assertThat(crop.mark()).isEqualTo(new Box(1, 2, 3, 4));
    }

    @Test
    void keepsThatNothingCanBeShown() {
        store.keep(DOCUMENT, PLACE, new CropStore.Kept(Optional.empty()));
        assertThat(store.find(DOCUMENT, PLACE)).contains(new CropStore.Kept(Optional.empty()));
    }

    @Test
    void tellsDocumentsPlacesAndProgramsApart() {
        keep(PLACE, 5);
        assertThat(store.find("b".repeat(64), PLACE)).isEmpty();
        assertThat(store.find(DOCUMENT, place(301))).isEmpty();
        assertThat(new CropStore(store.folder(), "2").find(DOCUMENT, PLACE)).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        keep(PLACE, 5);
        Files.write(files().get(0), new byte[] {1, 0, 0});
        assertThat(store.find(DOCUMENT, PLACE)).isEmpty();
    }

    @Test
    void leavesNothingHalfWrittenWhereItCannotKeep() throws IOException {
        keep(PLACE, 5);
        Path file = files().get(0);
        Files.delete(file);
        Path inTheWay = Files.createDirectories(file).resolve("other");
        Files.createFile(inTheWay);
        keep(PLACE, 5);
        assertThat(store.find(DOCUMENT, PLACE)).isEmpty();
        assertThat(files()).containsExactly(inTheWay);
    }

    @Test
    void forgetsTheOldest() throws IOException {
        for (int i = 0; i < 4; i++) {
            keep(place(i), 1000);
        }
        for (int i = 0; i < 4; i++) {
            Files.setLastModifiedTime(fileOf(i), FileTime.fromMillis(1000L * (4 - i)));
        }
        store.shrink(2 * Files.size(files().get(0)));
        assertThat(Stream.of(0, 1, 2, 3).map(i -> store.find(DOCUMENT, place(i)).isPresent()))
                .containsExactly(true, true, false, false);
    }

    @Test
    void hasNothingToForgetBeforeItKeepsAnything() throws IOException {
        store.shrink(0);
        assertThat(store.folder()).doesNotExist();
    }

    /** The file of a crop is the one that is missing without it. */
    private Path fileOf(int top) throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            boolean missing = store.find(DOCUMENT, place(top)).isEmpty();
            Files.write(file, bytes);
            if (missing) {
                return file;
            }
        }
        throw new AssertionError("no file for " + top);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(store.folder())) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void keep(CropPlace place, int bytes) {
        Crop crop = new Crop(new byte[bytes], "image/png", 10, 20, new Box(1, 2, 3, 4));
        store.keep(DOCUMENT, place, new CropStore.Kept(Optional.of(crop)));
    }

    private static CropPlace place(double top) {
        return new CropPlace(2, new Box(0, top, 100, top + 50), new Box(50, top, 60, top + 10));
    }
}
