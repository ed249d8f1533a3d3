package vn.chitieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("journal");
    }

    @Test
    void tellsWhatWasAddedInItsOrder() throws Exception {
        write("one", "", "ba");
        assertThat(entries()).containsExactly("one", "", "ba");
    }

    @Test
    void findsAnEntryAtItsPosition() throws Exception {
        try (Journal journal = Journal.open(file)) {
            journal.add(bytes("one"));
            long position = journal.add(bytes("two"));
            journal.add(bytes("three"));
            assertThat(journal.read(position)).isEqualTo(bytes("two"));
            assertThatThrownBy(() -> journal.read(position + 1)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> journal.read(position + 1_000)).isInstanceOf(IOException.class);
        }
    }

    /** J1: wherever the file is cut, the entries before the cut are whole and new ones may follow. */
    @Test
    void losesNothingButTheTornEntryWhereverItIsCut() throws Exception {
        write("one", "two", "three");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            List<String> left = entries();
            assertThat(List.of("one", "two", "three").subList(0, left.size())).isEqualTo(left);
            write("new");
            List<String> expected = new ArrayList<>(left);
            expected.add("new");
            assertThat(entries()).isEqualTo(expected);
        }
    }

    /** J1: what stands behind a damaged entry was never promised. */
    @Test
    void endsAtADamagedEntry() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Files.deleteIfExists(file);
            write("one", "two", "three");
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, bytes);
            List<String> left = entries();
            assertThat(left).hasSizeLessThan(3);
            assertThat(List.of("one", "two", "three").subList(0, left.size())).isEqualTo(left);
        }
    }

    private void write(String... payloads) throws IOException {
        try (Journal journal = Journal.open(file)) {
            for (String payload : payloads) {
                journal.add(bytes(payload));
            }
        }
    }

    private List<String> entries() throws IOException {
        List<String> entries = new ArrayList<>();
        try (Journal journal = Journal.open(file)) {
            journal.visit((position, payload) -> entries.add(new String(payload, StandardCharsets.UTF_8)));
        }
        return entries;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
