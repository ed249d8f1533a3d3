package vn.chitieu.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import vn.chitieu.batch.ledger.Ledger;
import vn.chitieu.observation.Extraction;
import vn.chitieu.store.Codecs;

/** The program that is running: by what it is told from another version. */
final class Program {
    private static final String OURS = "vn/chitieu/";

    private Program() {}

    /** A digest of its own classes and mappings, and of how values are written. */
    static String identity() throws IOException {
        CRC32C digest = new CRC32C();
        for (String part : parts()) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        digest.update((Ledger.layout() + Codecs.of(Extraction.class).layout()).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(digest.getValue());
    }

    private static List<String> parts() throws IOException {
        Path place = place();
        if (Files.isDirectory(place)) {
            return classes(place);
        }
        List<String> parts = new ArrayList<>();
        try (JarFile jar = new JarFile(place.toFile())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(OURS) || entry.getName().startsWith("mappings/")) {
                    parts.add(entry.getName() + " " + entry.getCrc());
                }
            }
        }
        return parts;
    }

    private static Path place() {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the program does not know where it is", impossible);
        }
    }

    /** Of a program that was not packed. */
    private static List<String> classes(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<String> parts = new ArrayList<>();
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                FileTime time = Files.getLastModifiedTime(path);
                parts.add(folder.relativize(path) + " " + time.toMillis());
            }
            return parts;
        }
    }
}
