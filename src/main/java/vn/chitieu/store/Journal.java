package vn.chitieu.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A file to which entries are only ever added, whole or not at all.
 *
 * <pre>
 * journal = {entry}
 * entry   = length of the payload, 4 bytes | CRC-32C of the payload, 4 bytes | payload
 * </pre>
 *
 * <ol>
 *   <li>J1 An entry that is cut off or damaged ends the journal: it and whatever stands behind it is cut away when the
 *       entries are first gone through, because what follows a torn entry was never promised.
 *   <li>J2 What was added before {@link #force} returned survives a power cut.
 *   <li>J3 An entry that cannot be written whole (a full disk) is taken back.
 * </ol>
 *
 * For one thread, but for {@link #read}, which any thread may call.
 */
public final class Journal implements Closeable {
    /** Bytes before the payload of an entry. */
    static final int HEAD = 8;
    /** Longer entries are damage: no report yields as much. */
    static final int MOST = 1 << 30;
    /** Nobody has gone through the entries yet. */
    private static final long UNKNOWN = -1;

    private final Path file;
    private final FileChannel channel;
    private long end = UNKNOWN;
    private boolean forced = true;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Told of each entry. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * An entry.
         *
         * @param position by which {@link Journal#read} finds it again
         * @param payload its bytes; not kept
         */
        void visit(long position, byte[] payload) throws IOException;
    }

    /**
     * Opens a journal, or begins one.
     *
     * @throws IOException if the file cannot be read or written
     */
    public static Journal open(Path file) throws IOException {
        return new Journal(
                file,
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Tells of every entry, in the order in which they were added, and cuts away what is torn (J1). */
    public void visit(Visitor visitor) throws IOException {
        JournalScan scan = new JournalScan(channel);
        long position = 0;
        while (scan.next()) {
            visitor.visit(position, scan.payload());
            position = scan.end();
        }
        channel.truncate(position); // J1
        end = position;
    }

    /**
     * Adds an entry.
     *
     * @return where it stands
     * @throws IOException naming the file, if it cannot be written
     */
    public long add(byte[] payload) throws IOException {
        ByteBuffer entry = ByteBuffer.allocate(HEAD + payload.length);
        entry.putInt(payload.length).putInt(checksum(payload)).put(payload).flip();
        if (end == UNKNOWN) {
            visit((position, known) -> {});
        }
        long position = end;
        try {
            writeAll(entry, position);
        } catch (IOException failure) {
            channel.truncate(position); // J3
            throw new IOException("cannot write " + file + ": " + failure.getMessage(), failure);
        }
        end += HEAD + payload.length;
        forced = false;
        return position;
    }

    private void writeAll(ByteBuffer entry, long position) throws IOException {
        long next = position;
        while (entry.hasRemaining()) {
            next += channel.write(entry, next);
        }
    }

    /**
     * The payload of an entry.
     *
     * @throws IOException if there is no whole entry at the position
     */
    public byte[] read(long position) throws IOException {
        ByteBuffer head = filled(position, HEAD);
        int length = head.getInt();
        int checksum = head.getInt();
        if (length < 0 || length > MOST) {
            throw new IOException("the journal is damaged at " + position);
        }
        byte[] payload = filled(position + HEAD, length).array();
        if (checksum(payload) != checksum) {
            throw new IOException("the journal is damaged at " + position);
        }
        return payload;
    }

    private ByteBuffer filled(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new IOException("the journal ends before " + (position + length));
            }
        }
        return buffer.flip();
    }

    /** Brings everything added so far to the disk (J2). */
    public void force() throws IOException {
        if (!forced) {
            channel.force(false);
            forced = true;
        }
    }

    static int checksum(byte[] payload) {
        CRC32C crc = new CRC32C();
        crc.update(payload);
        return (int) crc.getValue();
    }

    /** Brings everything to the disk and lets go of the file. */
    @Override
    public void close() throws IOException {
        try (channel) {
            force();
        }
    }
}
