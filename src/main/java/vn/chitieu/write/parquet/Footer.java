package vn.chitieu.write.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The end of a Parquet file.
 *
 * <pre>
 * file = pages footer length "PAR1"
 * </pre>
 *
 * The library lists the encodings of each column in the order of a hash table, which is another in every run; here they
 * are put in order, so that the same rows give the same bytes.
 */
final class Footer {
    /** Bytes of length and mark. */
    private static final int TAIL = 8;

    private static final int LENGTH = 4;

    private Footer() {}

    /** Puts the footer of a complete file in order. */
    static void settle(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer tail = read(file, file.size() - TAIL, TAIL);
            int length = tail.getInt(0);
            long start = file.size() - TAIL - length;
            byte[] settled = settled(read(file, start, length).array());
            file.truncate(start).position(start);
            write(file, ByteBuffer.wrap(settled));
            tail.putInt(0, settled.length);
            write(file, tail.limit(LENGTH));
            write(file, tail.limit(TAIL));
        }
    }

    private static byte[] settled(byte[] footer) throws IOException {
        FileMetaData file = Util.readFileMetaData(new ByteArrayInputStream(footer));
        for (RowGroup group : file.getRow_groups()) {
            group.getColumns().stream().map(ColumnChunk::getMeta_data).forEach(Footer::settle);
        }
        ByteArrayOutputStream settled = new ByteArrayOutputStream();
        Util.writeFileMetaData(file, settled);
        return settled.toByteArray();
    }

    private static void settle(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.naturalOrder());
        column.getEncoding_stats()
                .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                        .thenComparing(PageEncodingStats::getEncoding));
    }

    private static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, position + bytes.position()) < 0) {
                throw new IOException("the file is cut off");
            }
        }
        return bytes.flip();
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
