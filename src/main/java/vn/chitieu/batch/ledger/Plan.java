package vn.chitieu.batch.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import vn.chitieu.batch.find.InputFile;
import vn.chitieu.batch.find.NameOrder;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Lookahead;
import vn.chitieu.store.SortedFile;
import vn.chitieu.store.Sorter;

/**
 * Holds the input against the ledger: what is known of each file, and which are still to be read. Everything is done by
 * sorting and merging on disk, so that memory does not grow with the number of files.
 *
 * <ol>
 *   <li>P1 A file is known if it was seen under its name with its size and time of change, and the outcome of its bytes
 *       is true under the keys.
 *   <li>P2 An archive is known if all that lies in it is, at whatever depth.
 *   <li>P3 What lies in an archive is named {@code archive!/member}; two members of one name are told apart as files are.
 *   <li>P4 Of files with the same bytes the first in the order of the names is the original. Of archives the outermost,
 *       then the first, and only there its members are listed.
 * </ol>
 */
public final class Plan implements Closeable {
    private static final Codec<InputFile> FILES = Codecs.of(InputFile.class);

    private final SortedFile<InputFile> toRead;
    private final SortedFile<KnownFile> known;
    private final DigestSet whole;

    private Plan(SortedFile<InputFile> toRead, SortedFile<KnownFile> known, DigestSet whole) {
        this.toRead = toRead;
        this.known = known;
        this.whole = whole;
    }

    /**
     * Makes a plan.
     *
     * @param input every file, by name
     * @param keys what outcomes must have been made with
     * @param folder existing folder for lists
     */
    public static Plan of(SortedFile<InputFile> input, Ledger ledger, Keys keys, Path folder) throws IOException {
        try (Index index = Index.of(ledger, keys, folder);
                Expansion expansion = new Expansion(index, ledger, folder);
                Sorter<InputFile> toRead =
                        new Sorter<>(folder, FILES, Comparator.comparing(InputFile::name, NameOrder.BY_CODE_POINTS))) {
            begin(input, index, expansion, toRead);
            expansion.expand();
            SortedFile<InputFile> all = expansion.alsoToRead(input, toRead.sorted());
            return new Plan(all, expansion.known(), index.whole());
        }
    }

    /** P1, but for the outcome. */
    private static void begin(SortedFile<InputFile> input, Index index, Expansion expansion, Sorter<InputFile> toRead)
            throws IOException {
        try (SortedFile.Values<InputFile> files = input.open();
                SortedFile.Values<Index.Sighted> sighted = index.sightings().open()) {
            Lookahead<Index.Sighted> sightings = new Lookahead<>(sighted);
            while (files.hasNext()) {
                InputFile file = files.next();
                Optional<Sighting> seen = last(file.name(), sightings)
                        .filter(sighting -> sighting.stamp().equals(file.stamp()));
                Optional<Obstacle> obstacle = file.obstacle().or(() -> seen.flatMap(Sighting::obstacle));
                if (obstacle.isPresent() || seen.isPresent()) {
                    String digest =
                            obstacle.isPresent() ? "" : seen.orElseThrow().sha256();
                    expansion.add(new Expansion.Row(file.name(), file.name(), digest, obstacle));
                } else {
                    toRead.add(file);
                }
            }
        }
    }

    /** The last sighting of a name; those of names before it are passed. */
    private static Optional<Sighting> last(String name, Lookahead<Index.Sighted> sightings) {
        Optional<Sighting> last = Optional.empty();
        while (sightings.hasNext()
                && NameOrder.BY_CODE_POINTS.compare(
                                sightings.peek().orElseThrow().sighting().name(), name)
                        <= 0) {
            Sighting sighting = sightings.next().sighting();
            if (sighting.name().equals(name)) {
                last = Optional.of(sighting);
            }
        }
        return last;
    }

    /** Files that have to be read, by name. */
    public SortedFile<InputFile> toRead() {
        return toRead;
    }

    /** Files and members that are known, by name; all of them if nothing is to be read. */
    public SortedFile<KnownFile> known() {
        return known;
    }

    /** Digests of documents that need not be read again, whatever they are called. */
    public DigestSet whole() {
        return whole;
    }

    @Override
    public void close() throws IOException {
        toRead.delete();
        known.delete();
    }
}
