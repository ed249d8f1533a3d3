package vn.chitieu.write.result;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Sorter;
import vn.chitieu.text.Vietnamese;

/** The columns of the matrix: one for each agency and period, found once all documents are there. */
final class MatrixColumns implements Closeable {
    private static final Codec<Numbered> NUMBERED = Codecs.of(Numbered.class);
    private static final Comparator<Numbered> ORDER = Comparator.comparing(Numbered::folded)
            .thenComparing(Numbered::column, MatrixColumn.ORDER)
            .thenComparingInt(Numbered::document);

    private final Sorter<Numbered> sorter;
    private int documents;
    private int count;

    MatrixColumns(Path scratch) {
        this.sorter = new Sorter<>(scratch, NUMBERED, ORDER);
    }

    /**
     * The column that a document belongs to.
     *
     * @param folded the agency folded: what the order looks at first, and dear to make
     */
    private record Numbered(String folded, MatrixColumn column, int document) {}

    /**
     * Takes the column of the next document.
     *
     * @return number of the document, from 0
     */
    int add(MatrixColumn column) throws IOException {
        sorter.add(new Numbered(Vietnamese.fold(column.agency()), column, documents));
        return documents++;
    }

    /**
     * Finds the place of each document's column, from 0; may be asked once.
     *
     * @param titles gets the title of each column in their order
     */
    int[] places(MatrixSink titles) throws IOException {
        int[] places = new int[documents];
        Optional<MatrixColumn> last = Optional.empty();
        for (Iterator<Numbered> sorted = sorter.sorted(); sorted.hasNext(); ) {
            Numbered next = sorted.next();
            if (last.isEmpty() || MatrixColumn.ORDER.compare(last.get(), next.column()) != 0) {
                titles.column(next.column().title());
                count++;
            }
            places[next.document()] = count - 1;
            last = Optional.of(next.column());
        }
        return places;
    }

    /** Number of columns, known once they have been asked for. */
    int count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
