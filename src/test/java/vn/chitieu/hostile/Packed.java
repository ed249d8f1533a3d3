package vn.chitieu.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file in the making; what repeats itself packs to a thousandth. */
final class Packed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Packed with(String name, String content) {
        return with(name, content, "", 0, "");
    }

    /** A part that begins with a head, then has a piece over and over again, then a tail. */
    Packed with(String name, String head, String piece, int times, String tail) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            byte[] repeated = piece.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(repeated);
            }
            zip.write(tail.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
