package vn.chitieu.read.scan;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Keeps what was recognised, a file for each page. A file that cannot be read or written is as good as none: the page is
 * recognised again. Safe for many threads and processes.
 */
final class PageCache {
    private final Optional<Path> folder;

    /**
     * A cache.
     *
     * @param folder what belongs to one program and its data; made when it is needed; empty to keep nothing
     */
    PageCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** What was kept of a page. */
    Optional<ScannedPage> find(PageKey key) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file(folder.get(), key)))))) {
            ScannedPage page = KeptPage.read(in, key.number());
            return in.read() < 0 ? Optional.of(page) : Optional.empty(); // a check sum stands at the end
        } catch (IOException | RuntimeException noneOrDamaged) {
            return Optional.empty();
        }
    }

    /** Keeps a page that was recognised whole. */
    void keep(PageKey key, ScannedPage page) {
        if (folder.isEmpty() || page.warning().isPresent()) {
            return;
        }
        try {
            Path file = file(folder.get(), key);
            Files.createDirectories(folder.get());
            Path underway = Files.createTempFile(folder.get(), "page", ".part");
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(underway))))) {
                KeptPage.write(page, out);
            }
            Files.move(underway, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            // recognised again the next time
        }
    }

    private static Path file(Path folder, PageKey key) {
        return folder.resolve(key.sha256() + "-" + key.number());
    }
}
