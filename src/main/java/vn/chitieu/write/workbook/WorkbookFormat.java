package vn.chitieu.write.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.write.SourceLinks;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.ResultFiles;
import vn.chitieu.write.result.ResultFormat;

/**
 * {@code chitieu.xlsx}: the rows of the CSV files on sheets that people read and filter, with Vietnamese words beside the
 * codes, and with links to the documents. The same rows give the same bytes. Rows wait in a scratch folder, so that
 * memory does not grow with their number.
 *
 * @param catalogue names, sections and kinds of indicators
 * @param links the way from the results to the documents
 * @param scratch folder for what does not fit into memory, which has to be there when the first row comes
 * @param size what a sheet may hold
 */
public record WorkbookFormat(Catalogue catalogue, SourceLinks links, Path scratch, SheetSize size)
        implements ResultFormat {
    /** Name of the file. */
    public static final String FILE = "chitieu.xlsx";

    @Override
    public List<String> files(List<Listing> listings) {
        return List.of(FILE);
    }

    @Override
    public ResultFiles begin(Function<String, Path> places) {
        return new WorkbookFiles(this, places.apply(FILE));
    }
}
