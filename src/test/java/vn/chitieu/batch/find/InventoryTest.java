package vn.chitieu.batch.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.store.SortedFile;

class InventoryTest {
    @TempDir
    Path folder;

    /** An inventory on disk names files as a walk in memory does, whatever the inputs have in common. */
    @Test
    void namesFilesAsAWalkDoes() throws Exception {
        Random random = new Random(5);
        List<String> names = List.of("a.txt", "á.txt", "á.txt", "b", "năm 2024", "\uD83D\uDE00.pdf", "\uFF01.pdf");
        for (int round = 0; round < 20; round++) {
            Path root = Files.createDirectory(folder.resolve("round " + round));
            List<Path> inputs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Path input = root.resolve("%d/same".formatted(random.nextInt(3)));
                Path file = input.resolve("q" + random.nextInt(2)).resolve(names.get(random.nextInt(names.size())));
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, "");
                inputs.add(random.nextInt(4) == 0 ? file : input);
            }
            List<String> expected =
                    Walk.of(inputs).stream().map(FoundFile::name).toList();
            assertThat(names(Input.of(inputs))).isEqualTo(expected);
        }
    }

    /** A path ends with a line, a return and a line, or a zero; blank ones are none. */
    @Test
    void readsListsOfAnyProgram() throws Exception {
        Path known = Files.writeString(folder.resolve("có dấu.txt"), "");
        String below = known.toString().substring(1);
        String list = known + "\r\n\n\0" + folder + "/gone\0" + known;
        Input input = new Input(List.of(), Optional.of(new PathList(new StringReader(list))));
        assertThat(names(input)).containsExactly(below, folder.toString().substring(1) + "/gone");
    }

    private List<String> names(Input input) throws IOException {
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        SortedFile<InputFile> files = Inventory.of(input, folder.resolve("out"), scratch);
        List<String> names = new ArrayList<>();
        try (SortedFile.Values<InputFile> values = files.open()) {
            while (values.hasNext()) {
                names.add(values.next().name());
            }
        }
        return names;
    }
}
