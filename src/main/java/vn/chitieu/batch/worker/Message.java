package vn.chitieu.batch.worker;

import java.util.Arrays;
import java.util.Optional;

/**
 * One message between the program and a worker.
 *
 * @param kind what it is about
 * @param payload what it says; its form depends on the kind
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are only passed on, never compared
record Message(Kind kind, byte[] payload) {
    private static final byte[] NOTHING = new byte[0];

    Message(Kind kind) {
        this(kind, NOTHING);
    }

    /**
     * What messages are about, in the order in which they are sent:
     *
     * <pre>
     * program: SETUP             worker: READY | REFUSED
     * program: {TASK             worker: UNREADABLE | DIGEST
     *           SKIP | PROCEED   worker: {PROGRESS} RESULT }
     * </pre>
     */
    enum Kind {
        /** What the worker needs to know before its first task; the command line's own form. */
        SETUP('S'),
        /** The worker waits for tasks. */
        READY('W'),
        /** The worker cannot work; a line of text says why. */
        REFUSED('X'),
        /** A file to read: {@link Task}. */
        TASK('T'),
        /** The file cannot be had: its {@link vn.chitieu.batch.find.Obstacle}. */
        UNREADABLE('U'),
        /** The SHA-256 digest of the file, as text. */
        DIGEST('D'),
        /** A file with these bytes was read before: nothing to do. */
        SKIP('K'),
        /** Read it. */
        PROCEED('P'),
        /** A part of the file that takes its time has been read, such as a page of a scan. */
        PROGRESS('G'),
        /** What the file yields: {@link Result}. */
        RESULT('R');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** By which the wire tells it. */
        char letter() {
            return letter;
        }

        static Optional<Kind> of(int letter) {
            return Arrays.stream(values()).filter(kind -> kind.letter == letter).findFirst();
        }
    }

    @Override
    public String toString() {
        return kind + " of " + payload.length + " bytes";
    }
}
