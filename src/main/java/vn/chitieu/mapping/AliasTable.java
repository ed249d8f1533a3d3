package vn.chitieu.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.indicator.Alias;
import vn.chitieu.indicator.Relation;

/** The file of further labels: {@code label, indicator, relation}. Rule M29 of {@link Mappings} is kept here. */
final class AliasTable {
    private static final List<String> COLUMNS = List.of("label", "indicator", "relation");

    private final IndicatorTable indicators;
    private final List<Alias> aliases = new ArrayList<>();
    private final Map<List<String>, Integer> lines = new HashMap<>();

    private AliasTable(IndicatorTable indicators) {
        this.indicators = indicators;
    }

    /** Reads {@code aliases.csv}. */
    static List<Alias> read(MappingFiles files, IndicatorTable indicators, MistakeList mistakes) throws IOException {
        AliasTable aliases = new AliasTable(indicators);
        CsvTable.read(files, "aliases.csv", COLUMNS, mistakes).rows().forEach(aliases::add);
        return aliases.aliases;
    }

    private void add(TableRow row) {
        String label = row.cell("label");
        String id = row.cell("indicator");
        String code = row.cell("relation");
        Optional<Relation> relation = Relation.of(code);
        row.rejectIf(label.isEmpty(), "empty label"); // M21
        indicators.requireKnown(row, id, "alias"); // M8
        row.rejectIf(relation.isEmpty(), "relation \"" + code + "\" must be exact or close"); // M26
        Integer first = lines.putIfAbsent(List.of(label, id), row.line());
        row.rejectIf(first != null, "the same label and indicator as in line " + first); // M29
        aliases.add(new Alias(label, id, relation.orElse(Relation.EXACT)));
    }
}
