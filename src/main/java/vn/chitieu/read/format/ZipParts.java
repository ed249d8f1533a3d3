package vn.chitieu.read.format;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.chitieu.observation.DocumentStatus;

/**
 * The parts of a zipped document, none unpacked further than the limits allow. Case and leading slashes of their names do
 * not count, because producers differ.
 */
public final class ZipParts implements Closeable {
    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        zip.getEntries().asIterator().forEachRemaining(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    private static String key(String name) {
        String path = name.replace('\\', '/');
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    /**
     * Opens a zip file in memory; close it at the end.
     *
     * @throws UnreadableException if it is no whole zip file
     */
    public static ZipParts open(byte[] bytes, Limits limits) throws UnreadableException {
        try {
            return new ZipParts(
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                            .setIgnoreLocalFileHeader(true)
                            .get(),
                    limits);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the zip file is damaged or cut off");
        }
    }

    /** Whether there is a part of this name. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * The content of a part, empty if there is none. Reading it throws a {@link TooLargeException} beyond the limit;
     * closing it throws an exception if the bytes, read to their end, are not those that were packed.
     *
     * @throws UnreadableException if the part is damaged
     */
    public Optional<InputStream> part(String name) throws UnreadableException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bounded(zip.getInputStream(entry), entry.getCrc(), limits.inflatedBytes()));
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the part " + name + " is damaged");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException memoryNeedsNoClosing) {
            // Nothing is open but an array.
        }
    }

    /** A part is larger than the limits allow. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long limit) {
            super("more than " + limit + " bytes once unpacked");
        }
    }

    /** Ends with an exception once the limit is passed, and at the end if the sum of the bytes is wrong. */
    private static final class Bounded extends FilterInputStream {
        private final long sum;
        private final long limit;
        private final CRC32 summed = new CRC32();
        private long read;
        private boolean ended;

        Bounded(InputStream in, long sum, long limit) {
            super(in);
            this.sum = sum;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            if (got > 0) {
                summed.update(buffer, offset, got);
            }
            read += Math.max(0, got);
            ended = got < 0;
            if (read > limit) {
                throw new TooLargeException(limit);
            }
            return got;
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (ended && summed.getValue() != sum) {
                throw new IOException("the sum of the bytes is wrong");
            }
        }
    }
}
