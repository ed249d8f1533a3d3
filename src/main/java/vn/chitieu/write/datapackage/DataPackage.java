package vn.chitieu.write.datapackage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.ResultFiles;
import vn.chitieu.write.result.ResultFormat;

/**
 * {@code datapackage.json}, which describes the CSV files of the same run; its place among the formats of a run is
 * behind them.
 *
 * @param style how the CSV files are written
 * @see <a href="https://datapackage.org/standard/data-package/">Data Package</a>
 */
public record DataPackage(CsvStyle style) implements ResultFormat {
    static final String FILE = "datapackage.json";

    @Override
    public List<String> files(List<Listing> listings) {
        return List.of(FILE);
    }

    @Override
    public ResultFiles begin(Function<String, Path> places) {
        return new DataPackageFile(places, style);
    }
}
