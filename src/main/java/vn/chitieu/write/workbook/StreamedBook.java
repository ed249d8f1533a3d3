package vn.chitieu.write.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows wait in a folder of the run, and that says of no moment when it was made. */
final class StreamedBook extends SXSSFWorkbook {
    /** Rows are written from top to bottom and never looked at again. */
    private static final int ROWS_IN_MEMORY = 1;
    /** 1 January 1980, the first day that a zip file knows, in UTC. */
    private static final long NO_TIME = 315_532_800_000L;

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
        properties.getCoreProperties().setCreated(Optional.of(new Date(NO_TIME)));
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
                entry.setTime(NO_TIME);
                super.putArchiveEntry(entry);
            }
        };
        archive.setUseZip64(Zip64Mode.AsNeeded);
        return archive;
    }
}
