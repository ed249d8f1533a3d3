package vn.chitieu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SorterTest {
    private record Entry(int key, int order) {}

    @TempDir
    Path folder;

    /** One in memory; one file; some files; so many that they are merged in between. */
    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "3, 4", "4, 4", "100, 7", "1000, 3", "5000, 100"})
    void sortsAnyNumberAndKeepsTheOrderOfEqualValues(int count, int held) throws Exception {
        Random random = new Random(count);
        List<Entry> expected = new ArrayList<>();
        try (Sorter<Entry> sorter =
                new Sorter<>(folder, Codecs.of(Entry.class), Comparator.comparing(Entry::key), held)) {
            for (int i = 0; i < count; i++) {
                Entry entry = new Entry(random.nextInt(50), i);
                sorter.add(entry);
                expected.add(entry);
            }
            expected.sort(Comparator.comparing(Entry::key));
            List<Entry> sorted = new ArrayList<>();
            for (Iterator<Entry> entries = sorter.sorted(); entries.hasNext(); ) {
                sorted.add(entries.next());
            }
            assertThat(sorted).isEqualTo(expected);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
