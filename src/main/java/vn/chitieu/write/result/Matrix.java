package vn.chitieu.write.result;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Lookahead;
import vn.chitieu.store.Sorter;

/**
 * The matrix: the sheet analysts compare in. One row for each indicator that any report has, in the order of the
 * catalogue; one column for each agency and period. Cells hold figures only, so these numbered rules leave some empty;
 * what is left out stands in the observations with its reason:
 *
 * <ol>
 *   <li>a row that is not reported, or has no value;
 *   <li>a row whose flags say that its indicator or its magnitude is not certain: {@code low_match}, {@code ambiguous},
 *       {@code ambiguous_number}, {@code unreadable_number};
 *   <li>a figure that the same agency gives in two values for the same period: neither is shown.
 * </ol>
 *
 * <p>Figures wait on disk until all documents are there. Memory grows by four bytes for each document that has some.
 */
public final class Matrix implements Closeable {
    private static final Codec<Figure> FIGURES = Codecs.of(Figure.class);
    private static final Set<Flag> UNCERTAIN =
            EnumSet.of(Flag.LOW_MATCH, Flag.AMBIGUOUS, Flag.AMBIGUOUS_NUMBER, Flag.UNREADABLE_NUMBER);

    private final List<Indicator> indicators;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet seen = new BitSet();
    private final Path scratch;
    private final MatrixColumns columns;
    /** In the order of the documents. */
    private final Sorter<Figure> figures;

    /**
     * An empty matrix.
     *
     * @param scratch folder for what does not fit into memory; removed from it in the end
     */
    public Matrix(Catalogue catalogue, Path scratch) {
        this.indicators = catalogue.indicators();
        this.scratch = scratch;
        this.columns = new MatrixColumns(scratch);
        this.figures = new Sorter<>(scratch, FIGURES, Comparator.comparingInt(Figure::document));
        indicators.forEach(indicator -> numbers.put(indicator.id(), numbers.size()));
    }

    /**
     * A figure.
     *
     * @param indicator number of the indicator in the catalogue
     * @param document number of the document; later that of the column
     * @param value what it says
     */
    private record Figure(int indicator, int document, BigDecimal value) {}

    /** Takes the figures of one document. */
    public void add(Extraction extraction) throws IOException {
        List<Observation> observations = extraction.report().map(Report::observations).orElse(List.of()).stream()
                .filter(observation -> observation.indicator().isPresent())
                .toList();
        if (observations.isEmpty()) {
            return;
        }
        int document = columns.add(MatrixColumn.of(Origin.of(extraction)));
        for (Observation observation : observations) {
            String id = observation.indicator().orElseThrow();
            int indicator = Objects.requireNonNull(numbers.get(id), "not in the catalogue");
            seen.set(indicator);
            if (isCertain(observation)) { // rules 1 and 2
                figures.add(new Figure(indicator, document, observation.value().orElseThrow()));
            }
        }
    }

    private static boolean isCertain(Observation observation) {
        return observation.value().isPresent() && observation.flags().stream().noneMatch(UNCERTAIN::contains);
    }

    /** Hands everything over; may be asked once. */
    public void write(MatrixSink sink) throws IOException {
        try (Sorter<Figure> cells = new Sorter<>(
                scratch, FIGURES, Comparator.comparingInt(Figure::indicator).thenComparingInt(Figure::document))) {
            int[] places = columns.places(sink);
            for (Iterator<Figure> each = figures.sorted(); each.hasNext(); ) {
                Figure figure = each.next();
                cells.add(new Figure(figure.indicator(), places[figure.document()], figure.value()));
            }
            writeRows(new Cells(cells.sorted()), sink);
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
    }

    private void writeRows(Cells cells, MatrixSink sink) throws IOException {
        for (int number = seen.nextSetBit(0); number >= 0; number = seen.nextSetBit(number + 1)) {
            sink.row(indicators.get(number));
            for (int column = 0; column < columns.count(); column++) {
                sink.cell(cells.at(number, column));
            }
        }
    }

    /** Goes through the figures cell by cell. */
    private static final class Cells {
        private final Lookahead<Figure> figures;

        Cells(Iterator<Figure> figures) {
            this.figures = new Lookahead<>(figures);
        }

        /** The figure of a cell; cells are asked for in their order. */
        Optional<BigDecimal> at(int indicator, int column) {
            Optional<BigDecimal> value = Optional.empty();
            boolean first = true;
            while (figures.peek()
                    .filter(figure -> figure.indicator() == indicator && figure.document() == column)
                    .isPresent()) {
                Optional<BigDecimal> other = Optional.of(figures.next().value());
                value = first ? other : agreed(value, other);
                first = false;
            }
            return value;
        }

        /** Rule 3. {@code 95.8} and {@code 95.80} are one figure. */
        private static Optional<BigDecimal> agreed(Optional<BigDecimal> first, Optional<BigDecimal> second) {
            boolean same =
                    first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
            return same ? first : Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        try (columns) {
            figures.close();
        }
    }
}
