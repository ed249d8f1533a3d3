package vn.chitieu.write.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.Pipeline;
import vn.chitieu.check.across.AcrossReports;
import vn.chitieu.crop.CropChoice;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Extraction;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.CsvTables;
import vn.chitieu.write.OutputKind;
import vn.chitieu.write.RunWriter;
import vn.chitieu.write.SourceLinks;
import vn.chitieu.write.Tables;

/** Makes pages of extractions, and the CSV files of the same run beside them. */
final class Press {
    private static final Path REPORTS = Path.of("fixtures", "reports");

    private final Catalogue catalogue;

    Press() throws IOException, InvalidMappingsException {
        this.catalogue = Mappings.bundled();
    }

    /** Some reports of the fixtures. */
    List<Extraction> reports(List<String> names) throws IOException {
        Pipeline pipeline = new Pipeline(catalogue, () -> 0);
        List<Extraction> extractions = new ArrayList<>();
        for (String name : names) {
            Source.Content content = new Source.Content(Files.readAllBytes(REPORTS.resolve(name)));
            extractions.add(pipeline.extract(new Source(name, content)));
        }
        return extractions;
    }

    /** A page with pictures and links as there would be. */
    Page page(Path folder) {
        return page(folder, (name, page) -> Optional.of(fixture(name)));
    }

    private static URI fixture(String name) {
        return URI.create(
                "./fixtures/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    Page page(Path folder, SourceLinks links) {
        return page(folder, PageLimits.DEFAULT, links);
    }

    Page page(Path folder, PageLimits limits, SourceLinks links) {
        return new Page(catalogue, folder, limits, CropChoice.FLAGGED, new DrawnPictures(), links);
    }

    /** Writes the page and the CSV files of a run into a folder. */
    Path print(List<Extraction> extractions, Path folder, Page page) throws IOException {
        OutputKind tables = new Tables(catalogue, folder, List.of(new CsvTables(CsvStyle.PLAIN)));
        try (RunWriter writer = RunWriter.open(folder, List.of(tables, page));
                AcrossReports across = new AcrossReports(catalogue, folder)) {
            for (Extraction extraction : extractions) {
                writer.write(extraction);
                across.add(extraction);
            }
            across.forEachFinding(writer::write);
            writer.commit();
        }
        return folder.resolve(Page.FILE);
    }
}
