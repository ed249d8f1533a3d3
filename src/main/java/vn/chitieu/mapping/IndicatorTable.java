package vn.chitieu.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.indicator.Indicator;

/**
 * The file of indicators: {@code indicator, name_vi, name_en, section, kind, unit, numerator, denominator, parts,
 * supersedes}.
 *
 * <pre>
 * parts      = [ id { ";" id } [ ";" ( "…" | "..." ) ] ]
 * supersedes = [ id { ";" id } ]
 * </pre>
 *
 * <p>{@code a;b}: a and b add up to the figure. {@code a;b;…}: both are included in it, but they may overlap or leave
 * something out.
 */
final class IndicatorTable {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "name_vi",
            "name_en",
            "section",
            "kind",
            "unit",
            "numerator",
            "denominator",
            "parts",
            "supersedes");

    private final CsvTable table;
    private final List<IndicatorRow> rows;
    private final Map<String, IndicatorRow> byId = new LinkedHashMap<>();

    private IndicatorTable(CsvTable table) {
        this.table = table;
        this.rows = table.rows().stream().map(IndicatorRow::of).toList();
        rows.forEach(row -> byId.putIfAbsent(row.id(), row));
    }

    /** Reads {@code indicators.csv}; its records are checked by {@link IndicatorRules}. */
    static IndicatorTable read(MappingFiles files, MistakeList mistakes) throws IOException {
        return new IndicatorTable(CsvTable.read(files, "indicators.csv", COLUMNS, mistakes));
    }

    /** All records, with mistakes or without. */
    List<IndicatorRow> rows() {
        return rows;
    }

    /** The first record with this id. */
    Optional<IndicatorRow> row(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Rejects the row if it names an indicator that does not exist. M8 */
    void requireKnown(TableRow row, String id, String where) {
        boolean unknown = !byId.containsKey(id) && !table.mayHold(id);
        row.rejectIf(unknown, "unknown indicator \"" + id + "\" in " + where); // M8
    }

    /** The indicators, once nothing was found wrong. */
    List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        rows.forEach(row -> indicators.add(row.toIndicator()));
        return indicators;
    }
}
