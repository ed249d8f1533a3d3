package vn.chitieu.batch.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Carries messages over the standard streams of a worker.
 *
 * <pre>
 * message = letter of the kind, 1 byte | length of the payload, 4 bytes | payload
 * </pre>
 *
 * Any thread may send while one receives.
 */
final class Wire {
    private static final int MOST = 1 << 30;

    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    synchronized void send(Message message) throws IOException {
        out.writeByte(message.kind().letter());
        out.writeInt(message.payload().length);
        out.write(message.payload());
        out.flush();
    }

    /**
     * Waits for the next message; empty where the other side has ended.
     *
     * @throws IOException if the other side says something that is no message
     */
    Optional<Message> receive() throws IOException {
        int letter = in.read();
        if (letter < 0) {
            return Optional.empty();
        }
        try {
            int length = in.readInt();
            Optional<Message.Kind> kind = Message.Kind.of(letter);
            if (kind.isEmpty() || length < 0 || length > MOST) {
                throw new IOException("no message: letter " + letter + ", length " + length);
            }
            byte[] payload = new byte[length];
            in.readFully(payload);
            return Optional.of(new Message(kind.get(), payload));
        } catch (EOFException cut) {
            return Optional.empty();
        }
    }
}
