package vn.chitieu.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;

/**
 * {@code matrix.csv}: the sheet analysts compare in. One row for each indicator that any report has, in the order of the
 * catalogue; one column for each agency and period. Cells hold figures only, so these numbered rules leave some empty;
 * what is left out stands in observations.csv with its reason:
 *
 * <ol>
 *   <li>a row that is not reported, or has no value;
 *   <li>a row whose flags say that its indicator or its magnitude is not certain: {@code low_match}, {@code ambiguous},
 *       {@code ambiguous_number}, {@code unreadable_number};
 *   <li>a figure that the same agency gives in two values for the same period: neither is shown.
 * </ol>
 *
 * <p>Memory: one number for each cell that is filled, about 10 kB for an agency and period of 100 figures. Nothing else
 * of a document is kept.
 */
final class Matrix {
    /** Name of the file. */
    static final String FILE = "matrix.csv";

    private static final List<String> FIRST_COLUMNS = List.of("indicator", "indicator_name", "section", "unit");
    private static final Set<Flag> UNCERTAIN =
            EnumSet.of(Flag.LOW_MATCH, Flag.AMBIGUOUS, Flag.AMBIGUOUS_NUMBER, Flag.UNREADABLE_NUMBER);

    private final Catalogue catalogue;
    private final Set<String> seen = new HashSet<>();
    /** Figures by column and indicator; an empty one was given in two values. */
    private final Map<MatrixColumn, Map<String, Optional<BigDecimal>>> cells = new TreeMap<>(MatrixColumn.ORDER);

    Matrix(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Takes the figures of one document. */
    void add(Extraction extraction) {
        List<Observation> observations = extraction.report().map(Report::observations).orElse(List.of()).stream()
                .filter(observation -> observation.indicator().isPresent())
                .toList();
        if (!observations.isEmpty()) {
            MatrixColumn column = MatrixColumn.of(Origin.of(extraction));
            addAll(observations, cells.computeIfAbsent(column, key -> new HashMap<>()));
        }
    }

    private void addAll(List<Observation> observations, Map<String, Optional<BigDecimal>> column) {
        for (Observation observation : observations) {
            String indicator = observation.indicator().orElseThrow();
            seen.add(indicator);
            if (isCertain(observation)) { // rules 1 and 2
                column.merge(indicator, observation.value(), Matrix::agreed);
            }
        }
    }

    private static boolean isCertain(Observation observation) {
        return observation.value().isPresent() && observation.flags().stream().noneMatch(UNCERTAIN::contains);
    }

    /** Rule 3. {@code 95.8} and {@code 95.80} are one figure. */
    private static Optional<BigDecimal> agreed(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        boolean same = first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
        return same ? first : Optional.empty();
    }

    /** Writes the file. */
    void write(Path path, CsvStyle style) throws IOException {
        List<String> columns = new ArrayList<>(FIRST_COLUMNS);
        cells.keySet().forEach(column -> columns.add(column.title()));
        try (CsvFile file = CsvFile.create(path, style, columns)) {
            for (Indicator indicator : catalogue.indicators()) {
                if (seen.contains(indicator.id())) {
                    file.add(row(indicator, file.row()));
                }
            }
        }
    }

    private CsvRow row(Indicator indicator, CsvRow row) {
        row.text(indicator.id()).text(indicator.nameVi());
        row.text(indicator.section()).text(indicator.unit());
        cells.values().forEach(column -> row.number(column.getOrDefault(indicator.id(), Optional.empty())));
        return row;
    }
}
