package vn.chitieu.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vn.chitieu.crop.CropChoice;
import vn.chitieu.crop.CropSource;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.CsvTables;
import vn.chitieu.write.OutputKind;
import vn.chitieu.write.SourceLinks;
import vn.chitieu.write.Tables;
import vn.chitieu.write.datapackage.DataPackage;
import vn.chitieu.write.page.Page;
import vn.chitieu.write.page.PageLimits;
import vn.chitieu.write.parquet.ParquetTables;
import vn.chitieu.write.result.Listings;
import vn.chitieu.write.result.ResultFormat;
import vn.chitieu.write.workbook.SheetSize;
import vn.chitieu.write.workbook.WorkbookFormat;

/** What a run makes of its documents. */
final class ResultOptions {
    @Option(
            names = "--excel-vi",
            description = "Semicolons between fields and decimal commas, for a double click in a Vietnamese Excel.")
    private boolean excelVi;

    @Option(names = "--no-xlsx", description = "Makes no chitieu.xlsx, and removes that of an older run.")
    private boolean noWorkbook;

    @Option(
            names = "--parquet",
            description = "Makes Parquet files too, for DuckDB, pandas or Spark; without it those of an older run go.")
    private boolean parquet;

    @Option(names = "--no-page", description = "Makes no report.html, and removes that of an older run.")
    private boolean noPage;

    @Option(
            names = "--crops",
            paramLabel = "ROWS",
            description = "Rows of which the page shows the place that they were read from: flagged, all or none"
                    + " (default: ${DEFAULT-VALUE}).")
    private CropChoice crops = CropChoice.FLAGGED;

    @Option(
            names = "--crops-size",
            paramLabel = "SIZE",
            description = "Size of all pictures in report.html; flagged rows come first (default: ${DEFAULT-VALUE}).",
            defaultValue = "20m",
            converter = ByteSize.Converter.class)
    private ByteSize cropsSize = new ByteSize(0);

    /** A mixin with the defaults, for picocli to fill. */
    ResultOptions() {}

    /**
     * What the results of a run are made with.
     *
     * @param catalogue what rows can mean
     * @param scratch folder for what does not fit into memory
     * @param links where the documents are
     * @param places pictures of where rows were read
     */
    record Means(Catalogue catalogue, Path scratch, SourceLinks links, CropSource places) {}

    CsvStyle style() {
        return excelVi ? CsvStyle.EXCEL_VI : CsvStyle.PLAIN;
    }

    /** The rows of which pictures are wanted; none where nothing shows them. */
    CropChoice crops() {
        return noPage ? CropChoice.NONE : crops;
    }

    /** What is made. */
    List<OutputKind> outputs(Means means) {
        List<OutputKind> outputs = new ArrayList<>();
        outputs.add(new Tables(means.catalogue(), means.scratch(), formats(means)));
        if (!noPage) {
            PageLimits limits = PageLimits.DEFAULT.withPictures(cropsSize.bytes());
            outputs.add(new Page(means.catalogue(), means.scratch(), limits, crops, means.places(), means.links()));
        }
        return outputs;
    }

    private List<ResultFormat> formats(Means means) {
        List<ResultFormat> formats = new ArrayList<>(List.of(new CsvTables(style()), new DataPackage(style())));
        if (!noWorkbook) {
            formats.add(new WorkbookFormat(means.catalogue(), means.links(), means.scratch(), SheetSize.EXCEL));
        }
        if (parquet) {
            formats.add(new ParquetTables());
        }
        return formats;
    }

    /** What an older run may have made and this one does not: it must not stay beside newer results. */
    List<String> retired(Catalogue catalogue) {
        List<String> retired = new ArrayList<>(noWorkbook ? List.of(WorkbookFormat.FILE) : List.of());
        retired.addAll(noPage ? List.of(Page.FILE) : List.of());
        retired.addAll(parquet ? List.of() : new ParquetTables().files(Listings.all(catalogue)));
        return retired;
    }

    /** All that the results depend on, as a text. */
    String identity() {
        return style() + " " + noWorkbook + " " + parquet + " " + noPage + " " + crops + " " + cropsSize.bytes();
    }
}
