package vn.chitieu.score;

import java.io.IOException;
import java.util.List;
import vn.chitieu.Pipeline;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Extraction;

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

    /** How well it reads a report that office programs printed, wherever its rows stand in it. */
    ReportScore scorePrinted(Sample sample) {
        ReportTruth truth = ReportTruth.read(sample.folder());
        return ReportScore.of(truth, PaperOrder.of(truth.rows(), extract(sample)));
    }

    /** How well it reads a report. */
    ReportScore score(Sample sample) {
        return ReportScore.of(ReportTruth.read(sample.folder()), extract(sample));
    }
}
