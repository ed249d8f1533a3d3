package vn.chitieu.batch.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z archives, read from front to back as they are packed. */
record SevenZipContainer() implements Container {
    /** Kilobytes that the directory and the dictionary of an archive may take. */
    private static final int MOST_MEMORY = 256 << 10;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-7z-compressed");
    }

    @Override
    public void unpack(Path file, Spool spool) throws IOException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(MOST_MEMORY)
                .get()) {
            SevenZArchiveEntry entry = archive.getNextEntry();
            while (entry != null) {
                if (!entry.isDirectory()) {
                    spool.take(String.valueOf(entry.getName()), archive.getInputStream(entry));
                }
                entry = archive.getNextEntry();
            }
        } catch (PasswordRequiredException encrypted) {
            throw new EncryptedContainerException(encrypted);
        }
    }
}
