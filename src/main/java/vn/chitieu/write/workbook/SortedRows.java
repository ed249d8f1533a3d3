package vn.chitieu.write.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Sorter;
import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;
import vn.chitieu.write.result.Value;

/** Rows of a sheet that stand there in another order than they come; equal ones stay in theirs. They wait on disk. */
final class SortedRows implements RowSink, Part {
    private static final Codec<Ranked> RANKED = Codecs.of(Ranked.class);

    private final TableSheets sheets;
    private final Sorter<Ranked> sorter;
    private final ToIntFunction<RowView> rank;

    /**
     * No rows yet.
     *
     * @param sheets where the rows go
     * @param scratch folder for what does not fit into memory
     * @param rank what the rows are sorted by, least first
     */
    SortedRows(TableSheets sheets, Path scratch, ToIntFunction<RowView> rank) {
        this.sheets = sheets;
        this.sorter = new Sorter<>(scratch, RANKED, Comparator.comparingInt(Ranked::rank));
        this.rank = rank;
    }

    private record Ranked(int rank, List<Kept> cells) {}

    /** A cell: a number, a text, or neither where the text is empty. */
    private record Kept(Optional<BigDecimal> number, String text) {
        static Kept of(Value value) {
            return value.as(
                    text -> new Kept(Optional.empty(), text),
                    number -> new Kept(Optional.of(number), ""),
                    () -> new Kept(Optional.empty(), ""));
        }

        Value value() {
            return number.<Value>map(Value.Decimal::new)
                    .orElseGet(() -> text.isEmpty() ? Value.EMPTY : new Value.Text(text));
        }
    }

    @Override
    public void add(ResultRow row) throws IOException {
        List<Value> cells = row.cells();
        sorter.add(new Ranked(
                rank.applyAsInt(sheets.view(cells)),
                cells.stream().map(Kept::of).toList()));
    }

    @Override
    public void complete() throws IOException {
        for (Iterator<Ranked> rows = sorter.sorted(); rows.hasNext(); ) {
            sheets.add(sheets.view(rows.next().cells().stream().map(Kept::value).toList()));
        }
        sheets.complete();
    }

    @Override
    public void frame() {
        sheets.frame();
    }

    @Override
    public void close() {
        // the rows are still wanted
    }

    @Override
    public void release() throws IOException {
        sorter.close();
    }
}
