package vn.chitieu.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Single values as bytes. Large ones are deflated: text repeats itself. */
public final class Payloads {
    private static final int BUFFER = 1 << 13;

    private Payloads() {}

    /** A value as bytes. */
    public static <T> byte[] of(T value, Codec<T> codec) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        codec.write(value, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** The value that {@link #of} made bytes of. */
    public static <T> T read(byte[] payload, Codec<T> codec) throws IOException {
        return codec.read(new DataInputStream(new ByteArrayInputStream(payload)));
    }

    /** A value as few bytes. */
    public static <T> byte[] deflated(T value, Codec<T> codec) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        // Buffered: each call of the deflater leaves Java, and values are written a few bytes at a time.
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER), BUFFER))) {
            codec.write(value, out);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** The value that {@link #deflated} made bytes of. */
    public static <T> T inflated(byte[] payload, Codec<T> codec) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(payload)), BUFFER))) {
            return codec.read(in);
        }
    }
}
