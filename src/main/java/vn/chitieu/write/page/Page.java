package vn.chitieu.write.page;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.chitieu.crop.CropChoice;
import vn.chitieu.crop.CropSource;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.write.OutputKind;
import vn.chitieu.write.RunOutput;
import vn.chitieu.write.SourceLinks;

/**
 * {@code report.html}: a run as one file that a person looks through, offline.
 *
 * @param catalogue the catalogue that the extractions are made with
 * @param scratch folder for what does not fit into memory, which has to be there when the first document comes
 * @param limits how much the page holds
 * @param crops of which rows it holds pictures
 * @param pictures where they come from
 * @param links where the files of the run lie
 */
public record Page(
        Catalogue catalogue, Path scratch, PageLimits limits, CropChoice crops, CropSource pictures, SourceLinks links)
        implements OutputKind {
    /** Name of the file. */
    public static final String FILE = "report.html";

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public RunOutput begin(Function<String, Path> places) {
        return new PageOutput(places.apply(FILE), this);
    }
}
