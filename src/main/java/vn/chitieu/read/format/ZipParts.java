package vn.chitieu.read.format;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.chitieu.observation.DocumentStatus;

/** The parts of a zipped document, none unpacked further than the limits allow. */
public final class ZipParts implements Closeable {
    private final ZipFile zip;
    private final Limits limits;

    private ZipParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
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

    /**
     * The content of a part, empty if there is none. Reading it throws a {@link TooLargeException} beyond the limit.
     *
     * @throws UnreadableException if the part is damaged
     */
    public Optional<InputStream> part(String name) throws UnreadableException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bounded(zip.getInputStream(entry), limits.inflatedBytes()));
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

    /** Ends with an exception once the limit is passed. */
    private static final class Bounded extends FilterInputStream {
        private final long limit;
        private long read;

        Bounded(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(got);
            return got;
        }

        private void count(int more) throws TooLargeException {
            read += Math.max(0, more);
            if (read > limit) {
                throw new TooLargeException(limit);
            }
        }
    }
}
