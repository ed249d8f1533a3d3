package vn.chitieu.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** Goes through a journal from its beginning to the first entry that is not whole. */
final class JournalScan {
    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final long size;
    private byte[] payload = new byte[0];
    private long end;

    JournalScan(FileChannel channel) throws IOException {
        // Reads from the channel's position on; closing it would close the channel.
        this.in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel.position(0)), BUFFER));
        this.size = channel.size();
    }

    /** Goes to the next entry; false where there is no whole one. */
    boolean next() throws IOException {
        if (size - end < Journal.HEAD) {
            return false;
        }
        int length = in.readInt();
        int checksum = in.readInt();
        if (length < 0 || length > Math.min(Journal.MOST, size - end - Journal.HEAD)) {
            return false;
        }
        payload = new byte[length];
        try {
            in.readFully(payload);
        } catch (EOFException cut) {
            return false; // another program made the file shorter meanwhile
        }
        if (Journal.checksum(payload) != checksum) {
            return false;
        }
        end += Journal.HEAD + length;
        return true;
    }

    /** Of the entry that {@link #next} went to. */
    byte[] payload() {
        return payload;
    }

    /** Where that entry ends. */
    long end() {
        return end;
    }
}
