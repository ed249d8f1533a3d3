package vn.chitieu.batch.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.observation.DocumentStatus;

/** Tar archives (POSIX.1-2001 and those of GNU tar). Packed ones are unpacked first and come back as members. */
record TarContainer() implements Container {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-tar", "application/x-gtar");
    }

    @Override
    public void unpack(Path file, Spool spool) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                TarArchiveInputStream archive = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name())) {
            TarArchiveEntry entry = archive.getNextEntry();
            while (entry != null) {
                if (entry.isFile() && !isSpecial(entry)) {
                    spool.take(entry.getName(), archive);
                } else if (!entry.isDirectory()) {
                    spool.lost(
                            entry.getName(),
                            new Obstacle(DocumentStatus.UNSUPPORTED, "a link or device in an archive"));
                }
                entry = archive.getNextEntry();
            }
        }
    }

    /** {@link TarArchiveEntry#isFile} calls these files, too. */
    private static boolean isSpecial(TarArchiveEntry entry) {
        return entry.isSymbolicLink()
                || entry.isLink()
                || entry.isFIFO()
                || entry.isCharacterDevice()
                || entry.isBlockDevice();
    }
}
