package vn.chitieu.batch.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import vn.chitieu.batch.find.NameOrder;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Lookahead;
import vn.chitieu.store.SortedFile;
import vn.chitieu.store.Sorter;

/** The entries of a ledger that are still true, in an order in which they can be held against a list. */
final class Index implements Closeable {
    private static final long NOWHERE = -1;
    private static final Codec<Sighted> SIGHTED = Codecs.of(Sighted.class);
    private static final Codec<Held> HELD = Codecs.of(Held.class);

    private final SortedFile<Sighted> sightings;
    private final SortedFile<Held> outcomes;

    private Index(SortedFile<Sighted> sightings, SortedFile<Held> outcomes) {
        this.sightings = sightings;
        this.outcomes = outcomes;
    }

    /** A sighting and its place among the entries. */
    record Sighted(Sighting sighting, long order) {}

    /**
     * What is held of some bytes.
     *
     * @param sha256 their digest
     * @param outcome position of the outcome; -1 if there is none
     * @param container whether other files lie in them
     * @param contents position of the contents; -1 if there are none
     */
    record Held(String sha256, long outcome, boolean container, long contents) {
        /** This and what a later entry says. */
        Held and(Held later) {
            boolean told = later.outcome >= 0;
            return new Held(
                    sha256,
                    told ? later.outcome : outcome,
                    told ? later.container : container,
                    Math.max(contents, later.contents));
        }

        /** Whether nothing has to be read to know what the bytes yield. */
        boolean isWhole() {
            return outcome >= 0 && (!container || contents >= 0);
        }
    }

    /**
     * Indexes a ledger.
     *
     * @param keys only entries with these keys are true
     * @param folder existing folder for the index
     */
    static Index of(Ledger ledger, Keys keys, Path folder) throws IOException {
        Comparator<Sighted> byName =
                Comparator.comparing((Sighted sighted) -> sighted.sighting().name(), NameOrder.BY_CODE_POINTS);
        Comparator<Held> byDigest = Comparator.comparing(Held::sha256);
        try (Sorter<Sighted> sightings = new Sorter<>(folder, SIGHTED, byName.thenComparing(Sighted::order));
                Sorter<Held> outcomes = new Sorter<>(folder, HELD, byDigest)) {
            ledger.read(new Collector(keys, ledger.run(), sightings, outcomes));
            return new Index(
                    SortedFile.write(folder, SIGHTED, sightings.sorted()),
                    SortedFile.write(folder, HELD, new Joined(outcomes.sorted())));
        }
    }

    /** Takes the true entries. */
    private static final class Collector implements Ledger.Reader {
        private final Keys keys;
        private final String run;
        private final Sorter<Sighted> sightings;
        private final Sorter<Held> outcomes;
        private long order;

        Collector(Keys keys, String run, Sorter<Sighted> sightings, Sorter<Held> outcomes) {
            this.keys = keys;
            this.run = run;
            this.sightings = sightings;
            this.outcomes = outcomes;
        }

        @Override
        public void sighting(Sighting sighting) throws IOException {
            boolean isTrue = sighting.obstacle().isEmpty()
                    || sighting.key().equals(run)
                    || sighting.key().equals(keys.of(sighting.obstacle().get().status()));
            if (isTrue) {
                sightings.add(new Sighted(sighting, order++));
            }
        }

        @Override
        public void outcome(Outcome outcome, long position) throws IOException {
            if (outcome.key().equals(keys.of(outcome.status()))) {
                outcomes.add(new Held(outcome.sha256(), position, outcome.container(), NOWHERE));
            }
        }

        @Override
        public void contents(Contents contents, long position) throws IOException {
            outcomes.add(new Held(contents.sha256(), NOWHERE, true, position));
        }
    }

    /** One for all that is said of the same bytes. */
    private static final class Joined implements Iterator<Held> {
        private final Lookahead<Held> entries;

        Joined(Iterator<Held> entries) {
            this.entries = new Lookahead<>(entries);
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Held next() {
            Held held = entries.next();
            String digest = held.sha256();
            while (entries.peek().filter(next -> next.sha256().equals(digest)).isPresent()) {
                held = held.and(entries.next());
            }
            return held;
        }
    }

    /** By name; of several of one name the last is true. */
    SortedFile<Sighted> sightings() {
        return sightings;
    }

    /** By digest, one for each. */
    SortedFile<Held> outcomes() {
        return outcomes;
    }

    /** Digests of bytes that need not be read. Archives are not among them: of what lies in them something may be missing. */
    DigestSet whole() throws IOException {
        DigestSet whole = new DigestSet();
        try (SortedFile.Values<Held> values = outcomes.open()) {
            while (values.hasNext()) {
                Held held = values.next();
                if (held.isWhole() && !held.container()) {
                    whole.add(held.sha256());
                }
            }
        }
        return whole;
    }

    @Override
    public void close() throws IOException {
        sightings.delete();
        outcomes.delete();
    }
}
