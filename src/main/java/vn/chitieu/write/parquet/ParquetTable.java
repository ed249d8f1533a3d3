package vn.chitieu.write.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import vn.chitieu.write.Failure;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;

/** One Parquet file being written, row group by row waiting. */
final class ParquetTable implements RowSink {
    /** Row groups go to the file as they are full, whatever their size on disk. */
    private static final long UNLIMITED = Long.MAX_VALUE;
    /** Bytes of padding before a row group, which helps where files lie in blocks on many machines. */
    private static final int NO_PADDING = 0;

    private final Path path;
    private final List<Field> fields;
    private final MessageType schema;
    private final ParquetFileWriter file;
    private WaitingRows waiting;

    private ParquetTable(Path path, List<Field> fields, MessageType schema) throws IOException {
        this.path = path;
        this.fields = fields;
        this.schema = schema;
        this.file = new ParquetFileWriter(
                new LocalOutputFile(path),
                schema,
                ParquetFileWriter.Mode.OVERWRITE,
                UNLIMITED,
                NO_PADDING,
                WaitingRows.PROPERTIES.getColumnIndexTruncateLength(),
                WaitingRows.PROPERTIES.getStatisticsTruncateLength(),
                WaitingRows.PROPERTIES.getPageWriteChecksumEnabled());
        this.waiting = new WaitingRows(schema, fields);
    }

    /** Begins a file; whatever is at the path is lost. */
    static ParquetTable create(Path path, Listing listing) throws IOException {
        List<Field> fields = Field.of(listing.name(), listing.columns());
        List<Type> types =
                fields.stream().map(field -> field.kind().type(field.name())).toList();
        try {
            ParquetTable table = new ParquetTable(path, fields, new MessageType(listing.name(), types));
            table.file.start();
            return table;
        } catch (IOException e) {
            throw Failure.of("cannot write", path, e);
        }
    }

    @Override
    public void add(ResultRow row) throws IOException {
        waiting.add(row.cells());
        if (waiting.isFull()) {
            Failure.naming(path, () -> waiting.writeTo(file));
            waiting = new WaitingRows(schema, fields);
        }
    }

    @Override
    public void close() throws IOException {
        Failure.naming(path, () -> {
            try (file) {
                waiting.writeTo(file);
                file.end(Map.of());
            }
            Footer.settle(path);
        });
    }
}
