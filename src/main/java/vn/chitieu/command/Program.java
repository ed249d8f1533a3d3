package vn.chitieu.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import vn.chitieu.batch.ledger.Ledger;
import vn.chitieu.batch.worker.WorkerCommand;
import vn.chitieu.observation.Extraction;
import vn.chitieu.store.Codecs;

/** The program that is running: by what it is told from another version, and how it is started once more. */
final class Program {
    private static final String OURS = "vn/chitieu/";
    private static final String MAIN = "vn.chitieu.Main";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

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

    /**
     * How a worker is started: this Java, these classes.
     *
     * @param memory largest heap
     * @param scratch existing folder for what the virtual machine leaves behind when it crashes
     */
    static WorkerCommand worker(ByteSize memory, WorkSetup setup, Path scratch) throws IOException {
        List<String> command = List.of(
                java(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                // The better compiler costs more than it brings until a process has read some thousand documents.
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                // Standard output carries results: whatever the virtual machine itself has to say goes elsewhere.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:ErrorFile=" + scratch.resolve("crash-%p.log"),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN,
                WorkCommand.NAME);
        return new WorkerCommand(command, setup.bytes(), PATIENCE);
    }

    private static String java() {
        Optional<String> running = ProcessHandle.current().info().command();
        return running.orElseGet(
                () -> Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }
}
