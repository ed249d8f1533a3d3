package vn.chitieu.batch.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chitieu.batch.find.InputFile;
import vn.chitieu.batch.find.NameOrder;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.document.Source;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Lookahead;
import vn.chitieu.store.SortedFile;
import vn.chitieu.store.Sorter;

/** Finds the outcomes of files and, level by level, of what lies in them; rules P1 to P4 of {@link Plan}. */
final class Expansion implements Closeable {
    private static final Codec<Row> ROWS = Codecs.of(Row.class);
    private static final Codec<Found> FOUND = Codecs.of(Found.class);
    private static final Codec<Name> NAMES = Codecs.of(Name.class);
    private static final Codec<InputFile> FILES = Codecs.of(InputFile.class);
    private static final Codec<KnownFile> KNOWN = Codecs.of(KnownFile.class);
    private static final Comparator<Row> BY_DIGEST =
            Comparator.comparing(Row::sha256).thenComparing(Row::name, NameOrder.BY_CODE_POINTS);
    /** Files without bytes are no copies of each other; of those that could not be had nobody knows. */
    private static final Set<String> HAVE_NO_COPIES = Set.of("", new Source.Content(new byte[0]).sha256());
    /** Originals first. */
    private static final Comparator<Found> BY_ORIGINAL = Comparator.comparing(Found::sha256)
            .thenComparing(found -> !found.expanded())
            .thenComparing(found -> found.known().name(), NameOrder.BY_CODE_POINTS);

    private final Index index;
    private final Ledger ledger;
    private final Path folder;
    private final Sorter<Found> found;
    private final Sorter<Name> incomplete;
    private final DigestSet expanded = new DigestSet();
    private Sorter<Row> level;

    Expansion(Index index, Ledger ledger, Path folder) {
        this.index = index;
        this.ledger = ledger;
        this.folder = folder;
        this.found = new Sorter<>(folder, FOUND, BY_ORIGINAL);
        this.incomplete = new Sorter<>(folder, NAMES, Comparator.comparing(Name::name, NameOrder.BY_CODE_POINTS));
        this.level = new Sorter<>(folder, ROWS, BY_DIGEST);
    }

    /**
     * A file or member whose outcome is sought.
     *
     * @param name document name
     * @param top name of the file of the input that it is or lies in
     * @param sha256 digest of its bytes; empty where there is an obstacle
     * @param obstacle why they could not be had
     */
    record Row(String name, String top, String sha256, Optional<Obstacle> obstacle) {}

    /**
     * A file with its outcome.
     *
     * @param known the file
     * @param expanded whether its members are listed under its name
     */
    private record Found(KnownFile known, boolean expanded) {
        String sha256() {
            return known.sha256();
        }
    }

    private record Name(String name) {}

    void add(Row row) throws IOException {
        level.add(row);
    }

    /** Goes down level by level; ends because the ledger was written by a run that unpacked only so deep. */
    void expand() throws IOException {
        boolean more = true;
        while (more) {
            Sorter<Row> rows = level;
            level = new Sorter<>(folder, ROWS, BY_DIGEST);
            more = false;
            try (rows;
                    SortedFile.Values<Index.Held> held = index.outcomes().open()) {
                Lookahead<Index.Held> outcomes = new Lookahead<>(held);
                for (Iterator<Row> sorted = rows.sorted(); sorted.hasNext(); ) {
                    Row row = sorted.next();
                    more |= take(row, outcome(row.sha256(), outcomes));
                }
            }
        }
    }

    private static Optional<Index.Held> outcome(String sha256, Lookahead<Index.Held> outcomes) {
        while (outcomes.peek()
                .filter(held -> held.sha256().compareTo(sha256) < 0)
                .isPresent()) {
            outcomes.next();
        }
        return outcomes.peek().filter(held -> held.sha256().equals(sha256));
    }

    /** Whether it has members that have to be looked at. */
    private boolean take(Row row, Optional<Index.Held> outcome) throws IOException {
        if (row.obstacle().isPresent()) {
            found.add(new Found(new KnownFile(row.name(), "", row.obstacle(), -1, Optional.empty()), false));
            return false;
        }
        if (outcome.isEmpty() || !outcome.get().isWhole()) {
            incomplete.add(new Name(row.top()));
            return false;
        }
        boolean first = outcome.get().container() && expanded.add(row.sha256()); // P4
        KnownFile known = new KnownFile(
                row.name(), row.sha256(), Optional.empty(), outcome.get().outcome(), Optional.empty());
        found.add(new Found(known, first));
        if (first) {
            addMembers(row, ledger.contents(outcome.get().contents()));
        }
        return first;
    }

    /** P3. */
    private void addMembers(Row archive, Contents contents) throws IOException {
        Set<String> taken = new HashSet<>();
        for (Contents.Part part : contents.members()) {
            String name = part.name();
            for (int number = 2; !taken.add(name); number++) {
                name = part.name() + " (" + number + ")";
            }
            level.add(new Row(archive.name() + "!/" + name, archive.top(), part.sha256(), part.obstacle()));
        }
    }

    /** Those files and the ones of which, or of whose members, an outcome is missing; by name. */
    SortedFile<InputFile> alsoToRead(SortedFile<InputFile> input, Iterator<InputFile> unread) throws IOException {
        Iterator<Name> names = incomplete.sorted();
        if (!names.hasNext()) {
            return SortedFile.write(folder, FILES, unread);
        }
        try (SortedFile.Values<InputFile> all = input.open()) {
            Lookahead<Name> missing = new Lookahead<>(names);
            Lookahead<InputFile> others = new Lookahead<>(unread);
            return SortedFile.write(folder, FILES, all, file -> {
                boolean wanted = passed(file.name(), missing, Name::name);
                return passed(file.name(), others, InputFile::name) || wanted;
            });
        }
    }

    /** Passes every value of that name; whether there was one. */
    private static <T> boolean passed(String name, Lookahead<T> values, Function<T, String> naming) {
        boolean any = false;
        while (values.peek().filter(value -> naming.apply(value).equals(name)).isPresent()) {
            values.next();
            any = true;
        }
        return any;
    }

    /** Everything that is known, by name, copies with their originals; P4. */
    SortedFile<KnownFile> known() throws IOException {
        try (Sorter<KnownFile> byName =
                new Sorter<>(folder, KNOWN, Comparator.comparing(KnownFile::name, NameOrder.BY_CODE_POINTS))) {
            String digest = "";
            String original = "";
            for (Iterator<Found> sorted = found.sorted(); sorted.hasNext(); ) {
                KnownFile file = sorted.next().known();
                boolean copy =
                        !HAVE_NO_COPIES.contains(file.sha256()) && file.sha256().equals(digest);
                if (!copy) {
                    digest = file.sha256();
                    original = file.name();
                }
                byName.add(copy ? copy(file, original) : file);
            }
            return SortedFile.write(folder, KNOWN, byName.sorted());
        }
    }

    private static KnownFile copy(KnownFile file, String original) {
        return new KnownFile(file.name(), file.sha256(), file.obstacle(), file.outcome(), Optional.of(original));
    }

    @Override
    public void close() throws IOException {
        found.close();
        incomplete.close();
        level.close();
    }
}
