package vn.chitieu.write.parquet;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import vn.chitieu.write.result.Value;

/** The rows of a file that wait in memory to be written together. */
final class WaitingRows {
    /** Bytes, encoded: some hundred thousand rows; six files are written at the same time. */
    private static final long FULL = 8L << 20;

    static final ParquetProperties PROPERTIES = ParquetProperties.builder()
            .withAllocator(HeapByteBufferAllocator.getInstance())
            .build();

    private final List<Field> fields;
    private final ColumnChunkPageWriteStore pages;
    private final ColumnWriteStore columns;
    private final RecordConsumer record;
    private long rows;

    WaitingRows(MessageType schema, List<Field> fields) {
        this.fields = fields;
        this.pages = new ColumnChunkPageWriteStore(
                new Gzip(),
                schema,
                PROPERTIES.getAllocator(),
                PROPERTIES.getColumnIndexTruncateLength(),
                PROPERTIES.getPageWriteChecksumEnabled());
        this.columns = PROPERTIES.newColumnWriteStore(schema, pages, pages);
        this.record = new ColumnIOFactory().getColumnIO(schema).getRecordWriter(columns);
    }

    void add(List<Value> cells) {
        record.startMessage();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            field.kind().write(cells.get(field.cell()), new FieldWriter(field.name(), i, record));
        }
        record.endMessage();
        rows++;
    }

    boolean isFull() {
        return columns.getBufferedSize() >= FULL;
    }

    void writeTo(ParquetFileWriter file) throws IOException {
        record.flush();
        columns.flush();
        if (rows > 0) {
            file.startBlock(rows);
            pages.flushToFileWriter(file);
            file.endBlock();
        }
        columns.close();
        pages.close();
    }
}
