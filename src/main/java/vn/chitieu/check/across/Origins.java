package vn.chitieu.check.across;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Journal;
import vn.chitieu.store.Payloads;

/** The reports that figures come from, by their number. They lie on disk; eight bytes for each are in memory. */
final class Origins implements Closeable {
    private static final Codec<Origin> CODEC = Codecs.of(Origin.class);

    private final Path scratch;
    private Optional<Path> file = Optional.empty();
    private Optional<Journal> journal = Optional.empty();
    private long[] positions = new long[1 << 6];
    private int count;

    /**
     * No reports yet.
     *
     * @param scratch folder for the file
     */
    Origins(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Adds a report.
     *
     * @return its number, from 0
     */
    int add(Origin origin) throws IOException {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, count * 2);
        }
        positions[count] = open().add(Payloads.of(origin, CODEC));
        return count++;
    }

    private Journal open() throws IOException {
        if (journal.isEmpty()) {
            file = Optional.of(Files.createTempFile(scratch, "origins", ".tmp"));
            journal = Optional.of(Journal.open(file.get()));
        }
        return journal.get();
    }

    /**
     * A report.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    Origin get(int number) {
        try {
            return Payloads.read(journal.orElseThrow().read(positions[number]), CODEC);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        if (journal.isPresent()) {
            journal.get().close();
            Files.deleteIfExists(file.orElseThrow());
        }
    }
}
