package vn.chitieu.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Folder of truth: one folder a report, each with {@code truth.csv}, {@code header.csv} and {@code checks.csv}.
 *
 * <p>A document's truth is the folder whose name the file's name begins with, where no letter or digit follows: {@code
 * a-2024} for {@code a-2024.docx}, {@code a-2024.chromium.pdf} and {@code a-2024_scan.pdf}; the longest of several.
 */
final class TruthFolder {
    private final Path folder;
    private final NavigableSet<String> names;

    private TruthFolder(Path folder, NavigableSet<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /**
     * Opens a folder.
     *
     * @throws IOException if there is no truth in it
     */
    static TruthFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no such folder of truth: " + folder);
        }
        NavigableSet<String> names = new TreeSet<>();
        try (Stream<Path> below = Files.list(folder)) {
            below.filter(each -> Files.isRegularFile(each.resolve(ReportTruth.ROWS)))
                    .forEach(each -> names.add(String.valueOf(each.getFileName())));
        }
        if (names.isEmpty()) {
            throw new IOException("no truth in " + folder + ": no folder in it holds a " + ReportTruth.ROWS);
        }
        return new TruthFolder(folder, names);
    }

    /** Names of all reports with truth. */
    NavigableSet<String> names() {
        return new TreeSet<>(names);
    }

    /** Name of the report that a document is; empty where nobody has read it. */
    Optional<String> nameOf(String document) {
        String file = document.substring(document.lastIndexOf('/') + 1);
        return names.stream().filter(name -> begins(file, name)).max(Comparator.comparingInt(String::length));
    }

    private static boolean begins(String file, String name) {
        return file.startsWith(name)
                && (file.length() == name.length() || !Character.isLetterOrDigit(file.charAt(name.length())));
    }

    /** What a person read off a report. */
    ReportTruth read(String name) throws IOException {
        return ReportTruth.read(folder.resolve(name));
    }
}
