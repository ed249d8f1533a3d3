package vn.chitieu.batch.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Journal;

/**
 * The journal of a run, entry by entry. Later entries take the place of earlier ones.
 *
 * <pre>
 * payload = kind, 1 byte | value
 * </pre>
 *
 * Safe for many threads.
 */
public final class Ledger implements Closeable {
    private static final int SIGHTING = 1;
    private static final int OUTCOME = 2;
    private static final int CONTENTS = 3;
    private static final Codec<Sighting> SIGHTINGS = Codecs.of(Sighting.class);
    private static final Codec<Outcome> OUTCOMES = Codecs.of(Outcome.class);
    private static final Codec<Contents> CONTENTS_CODEC = Codecs.of(Contents.class);

    private final Journal journal;
    private final String run;

    private Ledger(Journal journal, String run) {
        this.journal = journal;
        this.run = run;
    }

    /** Told of every entry, in the order in which they were added. */
    public interface Reader {
        /** A file was read, or found unreadable. */
        void sighting(Sighting sighting) throws IOException;

        /** Bytes yielded something; {@link Ledger#outcome(long)} finds the whole of it again at the position. */
        void outcome(Outcome outcome, long position) throws IOException;

        /** An archive was unpacked. */
        void contents(Contents contents, long position) throws IOException;
    }

    /**
     * Opens a ledger, or begins one.
     *
     * @throws IOException if the file cannot be read or written
     */
    public static Ledger open(Path file) throws IOException {
        String run = "run from " + (Files.exists(file) ? Files.size(file) : 0);
        return new Ledger(Journal.open(file), run);
    }

    /** By what this run is told from earlier ones; the key of what is true for one run only. */
    public String run() {
        return run;
    }

    /** Says how entries are written: a ledger of another layout cannot be read. */
    public static String layout() {
        return SIGHTINGS.layout() + OUTCOMES.layout() + CONTENTS_CODEC.layout();
    }

    /** Tells of every entry. */
    public synchronized void read(Reader reader) throws IOException {
        journal.visit((position, payload) -> {
            DataInputStream in = in(payload);
            int kind = in.readByte();
            switch (kind) {
                case SIGHTING -> reader.sighting(SIGHTINGS.read(in));
                case OUTCOME -> reader.outcome(OUTCOMES.read(in), position);
                case CONTENTS -> reader.contents(CONTENTS_CODEC.read(in), position);
                default -> throw new IOException("the journal holds an entry of unknown kind " + kind);
            }
        });
    }

    /** Adds that a file was read. */
    public void add(Sighting sighting) throws IOException {
        add(SIGHTING, sighting, SIGHTINGS);
    }

    /** Adds what bytes yield. */
    public void add(Outcome outcome) throws IOException {
        add(OUTCOME, outcome, OUTCOMES);
    }

    /** Adds what lies in an archive. */
    public void add(Contents contents) throws IOException {
        add(CONTENTS, contents, CONTENTS_CODEC);
    }

    private <T> void add(int kind, T value, Codec<T> codec) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        codec.write(value, new DataOutputStream(bytes));
        synchronized (this) {
            journal.add(bytes.toByteArray());
        }
    }

    /** The outcome at a position. */
    public Outcome outcome(long position) throws IOException {
        return OUTCOMES.read(behindKind(position));
    }

    /** The contents at a position. */
    public Contents contents(long position) throws IOException {
        return CONTENTS_CODEC.read(behindKind(position));
    }

    private DataInputStream behindKind(long position) throws IOException {
        DataInputStream in = in(journal.read(position));
        in.readByte();
        return in;
    }

    private static DataInputStream in(byte[] payload) {
        return new DataInputStream(new ByteArrayInputStream(payload));
    }

    /** Brings everything added so far to the disk. */
    public synchronized void force() throws IOException {
        journal.force();
    }

    @Override
    public synchronized void close() throws IOException {
        journal.close();
    }
}
