package vn.chitieu.batch.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** One file packed by gzip, bzip2 or xz; what it holds is often a tar archive and opened in its turn. */
record PackedFile() implements Container {
    private static final int MOST_MEMORY = 256 << 10;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/gzip", "application/x-gzip", "application/x-bzip2", "application/x-xz");
    }

    @Override
    public void unpack(Path file, Spool spool) throws IOException {
        CompressorStreamFactory factory = new CompressorStreamFactory(true, MOST_MEMORY);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                CompressorInputStream content = factory.createCompressorInputStream(in)) {
            spool.take("content", content);
        } catch (CompressorException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }
}
