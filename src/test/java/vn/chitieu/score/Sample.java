package vn.chitieu.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chitieu.document.Source;

/**
 * A report and the folder of its truth.
 *
 * @param name name of the report, without what its format adds; of a printed document that of the file
 * @param folder where the truth files lie
 * @param report where the report lies
 */
public record Sample(String name, Path folder, Path report) {
    private static final Path REPORTS = Path.of("fixtures", "reports");
    private static final Path TRUTH = Path.of("fixtures", "truth");
    private static final Path SEEDS = Path.of("fixtures", "seeds");
    private static final Path DOCUMENTS = Path.of("fixtures", "documents");
    private static final Path SCANS = Path.of("fixtures", "scans");
    private static final String SUM = "source.sha256";
    private static final String SEEDS_VARIABLE = "CHITIEU_SEEDS";

    /** The reports of our own, by name. */
    public static List<Sample> fixtures() {
        return list(REPORTS).stream().map(Sample::fixture).toList();
    }

    private static Sample fixture(Path report) {
        String file = nameOf(report);
        String name = file.substring(0, file.lastIndexOf('.'));
        return new Sample(name, TRUTH.resolve(name), report);
    }

    /** The files that office programs printed from sources of our own, by name of the report and of the format. */
    public static List<Sample> documents() {
        return list(DOCUMENTS).stream().flatMap(Sample::printed).toList();
    }

    /** Scans of documents of our own, by name of the report and of the quality; their truth is the document's. */
    public static List<Sample> scans() {
        return list(SCANS).stream().flatMap(Sample::printed).toList();
    }

    private static Stream<Sample> printed(Path folder) {
        Path truth = TRUTH.resolve(nameOf(folder));
        return list(folder).stream()
                .filter(file -> !nameOf(file).equals(SUM))
                .map(file -> new Sample(nameOf(file), truth, file));
    }

    /** Name of the report, which all its formats share. */
    public String paper() {
        return nameOf(folder);
    }

    /** Format and, where there are several, its producer: {@code docx}, {@code chromium.pdf}. */
    public String format() {
        return nameOf(report).substring(paper().length() + 1);
    }

    /**
     * The real reports that are at hand. Their truth is in the repository and their text is not: it is looked for, by
     * the digits it begins with, in the folder that the environment names or else beside the repository.
     */
    public static List<Sample> seeds() {
        return seedNames().stream().flatMap(name -> seed(name).stream()).toList();
    }

    /** Names of the real reports, at hand or not. */
    public static List<String> seedNames() {
        return list(SEEDS).stream().map(Sample::nameOf).toList();
    }

    /** A real report; empty if it is not at hand. */
    public static Optional<Sample> seed(String name) {
        return only(seedFolder(), name).map(report -> new Sample(name, SEEDS.resolve(name), report));
    }

    /** What to tell whoever runs the tests without the real reports. */
    public static String seedsMissing() {
        return "no real reports in " + seedFolder() + "; set " + SEEDS_VARIABLE + " to their folder";
    }

    /** The report as the program takes it, named as in a run over all samples. */
    public Source source() {
        try {
            return new Source(nameOf(report), new Source.Content(Files.readAllBytes(report)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Parameter name in test reports. */
    @Override
    public String toString() {
        return name;
    }

    private static Path seedFolder() {
        return Optional.ofNullable(System.getenv(SEEDS_VARIABLE))
                .map(Path::of)
                .orElse(Path.of("..", "shared", "seeds"));
    }

    private static Optional<Path> only(Path folder, String beginning) {
        return Files.isDirectory(folder)
                ? list(folder).stream()
                        .filter(file -> nameOf(file).startsWith(beginning))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
