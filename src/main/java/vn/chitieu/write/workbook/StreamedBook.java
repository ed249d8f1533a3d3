package vn.chitieu.write.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows wait in a folder of the run, and that says of no moment when it was made. */
final class StreamedBook extends SXSSFWorkbook {
    /** Rows are written from top to bottom and never looked at again. */
    private static final int ROWS_IN_MEMORY = 1;
    /** When the workbook was made, as it says: 1 January 1980 in UTC. */
    private static final Instant NO_TIME = Instant.parse("1980-01-01T00:00:00Z");
    /**
     * The year 1000: before the first day that a zip file knows, in every time zone and for every calendar of the machine
     * (the Buddhist one counts 543 years more), so that always that first day is written.
     */
    private static final long BEFORE_ALL_TIME = -30_610_224_000_000L;

    private final Path scratch;

    StreamedBook(Path scratch) {
        super(new XSSFWorkbook(), ROWS_IN_MEMORY);
        this.scratch = scratch;
        setZip64Mode(Zip64Mode.AsNeeded);
        describe();
    }

    private void describe() {
        var properties = getXSSFWorkbook().getProperties();
        properties.getCoreProperties().setCreator("chitieu");
        properties.getCoreProperties().setCreated(Optional.of(Date.from(NO_TIME)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("chitieu");
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        try {
            return TempFile.withStrategy(
                    new DefaultTempFileCreationStrategy(scratch.toFile()), StreamedBook::waitingRows);
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
    }

    private static SheetDataWriter waitingRows() {
        try {
            return new SheetDataWriter();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                entry.setTime(BEFORE_ALL_TIME);
                entry.setExtraFields(new ZipExtraField[0]); // the same time once more, for other systems
                super.putArchiveEntry(entry);
            }
        };
        archive.setUseZip64(Zip64Mode.AsNeeded);
        return archive;
    }
}
