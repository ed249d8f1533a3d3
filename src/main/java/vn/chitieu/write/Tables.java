package vn.chitieu.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.Listings;
import vn.chitieu.write.result.ResultFormat;

/**
 * All tables of a run and its matrix, in some formats: every format gets the same rows, made once.
 *
 * @param catalogue the catalogue that the extractions are made with
 * @param scratch folder for what does not fit into memory, which has to be there when the first document comes
 * @param formats what the tables are written in
 */
public record Tables(Catalogue catalogue, Path scratch, List<ResultFormat> formats) implements OutputKind {
    /** Copies the formats. */
    public Tables {
        formats = List.copyOf(formats);
    }

    @Override
    public List<String> files() {
        List<Listing> listings = Listings.all(catalogue);
        return formats.stream()
                .flatMap(format -> format.files(listings).stream())
                .toList();
    }

    @Override
    public RunOutput begin(Function<String, Path> places) throws IOException {
        return TableOutput.begin(this, places);
    }
}
