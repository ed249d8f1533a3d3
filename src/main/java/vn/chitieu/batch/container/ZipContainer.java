package vn.chitieu.batch.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.observation.DocumentStatus;

/** Zip files (APPNOTE.TXT 6.3). Names without the mark of UTF-8 are UTF-8 if they can be, else of code page 437. */
record ZipContainer() implements Container {
    private static final Charset OLD = Charset.forName("IBM437");

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/zip");
    }

    @Override
    public void unpack(Path file, Spool spool) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    unpack(zip, entry, spool);
                }
            }
        }
    }

    private static void unpack(ZipFile zip, ZipArchiveEntry entry, Spool spool) throws IOException {
        String name = name(entry);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            spool.lost(name, new Obstacle(DocumentStatus.ENCRYPTED, "encrypted in the archive; unpack it by hand"));
            return;
        }
        if (!zip.canReadEntryData(entry)) {
            spool.lost(name, new Obstacle(DocumentStatus.UNSUPPORTED, "packed in a way that cannot be read"));
            return;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            spool.take(name, content);
        } catch (Spool.FullException full) {
            throw full;
        } catch (IOException | IllegalArgumentException broken) {
            // this file is listed with its obstacle; the others may be whole
        }
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(raw, OLD);
        }
    }
}
