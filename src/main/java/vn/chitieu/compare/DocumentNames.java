package vn.chitieu.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.CsvSource;

/**
 * The names of a run's documents, as eight bytes each. Two names of the same hash (in 200,000 names one chance in a
 * thousand million) make a document wait in vain for its partner and nothing worse.
 */
final class DocumentNames {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] hashes;

    private DocumentNames(long[] hashes) {
        this.hashes = hashes;
        Arrays.sort(hashes);
    }

    /** Reads the names of a run. */
    static DocumentNames in(Path folder) throws IOException {
        long[] hashes = new long[1024];
        int count = 0;
        try (CsvSource documents = CsvSource.open(folder.resolve("documents.csv"))) {
            for (Optional<CsvLine> line = documents.next(); line.isPresent(); line = documents.next()) {
                if (count == hashes.length) {
                    hashes = Arrays.copyOf(hashes, 2 * count);
                }
                hashes[count++] = hash(line.get().text("document"));
            }
        }
        return new DocumentNames(Arrays.copyOf(hashes, count));
    }

    /** Whether the run has a document. */
    boolean has(String name) {
        return Arrays.binarySearch(hashes, hash(name)) >= 0;
    }

    /** FNV-1a over the letters, http://www.isthe.com/chongo/tech/comp/fnv/. */
    private static long hash(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
