package vn.chitieu.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** Goes through a journal from its beginning to the first entry that is not whole. */
final class JournalScan {
    private static final int HEAD = 8;
    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final int most;
    private final long size;
    private byte[] payload = new byte[0];
    private long end;

    JournalScan(FileChannel channel, int most) throws IOException {
        // Reads from the channel's position on; closing it would close the channel.
        this.in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel.position(0)), BUFFER));
        this.size = channel.size();
        this.most = most;
    }

    /** Goes to the next entry; false where there is no whole one. */
    boolean next() throws IOException {
        if (size - end < HEAD) {
            return false;
        }
        int length = in.readInt();
        int checksum = in.readInt();
        if (length < 0 || length > Math.min(most, size - end - HEAD)) {
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
        end += HEAD + length;
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
