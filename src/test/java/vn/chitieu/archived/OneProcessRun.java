package vn.chitieu.archived;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.Pipeline;
import vn.chitieu.check.across.AcrossReports;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Extraction;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.RunWriter;

/**
 * The same documents read one after the other in one process, by a thread that would not survive a bad one: what
 * worker processes and the journal are measured against. A program of its own: {@code OneProcessRun INPUT OUTPUT}.
 */
final class OneProcessRun {
    private OneProcessRun() {}

    public static void main(String[] arguments) throws IOException, InvalidMappingsException {
        Catalogue catalogue = Mappings.bundled();
        Pipeline pipeline = new Pipeline(catalogue, System::nanoTime);
        Path output = Files.createDirectories(Path.of(arguments[1]));
        try (RunWriter writer = RunWriter.open(output, CsvStyle.PLAIN, catalogue);
                AcrossReports across = new AcrossReports(catalogue, output)) {
            for (Path file : files(Path.of(arguments[0]))) {
                Source.Content content = new Source.Content(Files.readAllBytes(file));
                Extraction extraction =
                        pipeline.extract(new Source(file.getFileName().toString(), content));
                writer.write(extraction);
                across.add(extraction);
            }
            across.forEachFinding(writer::write);
            writer.commit();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
