package vn.chitieu.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chitieu.Pipeline;
import vn.chitieu.Transcriber;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Extraction;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.scan.OcrMode;
import vn.chitieu.read.scan.OcrOptions;
import vn.chitieu.read.scan.engine.InstalledData;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.RunWriter;

/**
 * The program from bytes to extraction, with a clock that stands still.
 *
 * @param catalogue what it knows
 * @param pipeline built for the catalogue
 */
public record Program(Catalogue catalogue, Pipeline pipeline) {
    /** The program as it is packed. */
    public static final Program BUNDLED = of(bundled());

    private static Program of(Catalogue catalogue) {
        return new Program(catalogue, new Pipeline(catalogue, () -> 0));
    }

    private static Catalogue bundled() {
        try {
            return Mappings.bundled();
        } catch (InvalidMappingsException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the program does when it recognises scans as well. */
    public Pipeline recognising() {
        Duration patience = Duration.ofMinutes(10);
        OcrOptions ocr =
                new OcrOptions(OcrMode.NEEDED, InstalledData.folders(), Optional.empty(), patience, () -> {}, () -> 0);
        return new Pipeline(new Transcriber(List.of(), ocr, Limits.DEFAULT), catalogue, () -> 0);
    }

    /** The program as if one form had never been described. */
    Program without(String form) {
        List<Template> others = catalogue.templates().stream()
                .filter(template -> !template.id().equals(form))
                .toList();
        return of(new Catalogue(catalogue.indicators(), catalogue.units(), others, catalogue.aliases()));
    }

    /** What the program makes of a report. */
    public Extraction extract(Sample sample) {
        return pipeline.extract(sample.source());
    }

    /** How well it reads a report, as {@code score} says of the files that a run writes. */
    ReportScore score(Sample sample) {
        try {
            Path out = Files.createTempDirectory("score");
            try {
                write(sample, out);
                return Evaluation.of(out, sample.folder().resolveSibling("."))
                        .documents()
                        .get(0)
                        .score();
            } finally {
                remove(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(Sample sample, Path out) throws IOException {
        try (RunWriter writer = RunWriter.open(out, CsvStyle.PLAIN, catalogue)) {
            writer.write(extract(sample));
            writer.commit();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
