package vn.chitieu.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Unit;
import vn.chitieu.text.Vietnamese;

/** The file of units: {@code unit} (canonical name), {@code kind}, {@code spellings} ({@code |} between them). */
final class UnitTable {
    private static final List<String> COLUMNS = List.of("unit", "kind", "spellings");

    private final CsvTable table;
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Unit> byName = new LinkedHashMap<>();
    private final Map<String, Unit> bySpelling = new LinkedHashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    private UnitTable(CsvTable table) {
        this.table = table;
    }

    /** Reads {@code units.csv}. */
    static UnitTable read(MappingFiles files, MistakeList mistakes) throws IOException {
        UnitTable units = new UnitTable(CsvTable.read(files, "units.csv", COLUMNS, mistakes));
        units.table.rows().forEach(units::add);
        return units;
    }

    /** The units without mistakes, in the order of the file. */
    List<Unit> units() {
        return units;
    }

    /** The unit with this canonical name. */
    Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The unit that is spelt so, capitals and diacritics aside. */
    Optional<Unit> spelt(String spelling) {
        return Optional.ofNullable(bySpelling.get(key(spelling)));
    }

    /** Whether a unit may stand in a record that could not be read, or whose kind is not known. */
    boolean mayHold(String unit) {
        return owners.containsKey(key(unit)) || table.mayHold(unit);
    }

    private void add(TableRow row) {
        String name = row.cell("unit");
        row.rejectIf(name.isEmpty(), "empty unit"); // M9
        Optional<Kind> kind = Kind.of(row.cell("kind")).filter(known -> known != Kind.CHOICE);
        row.rejectIf(kind.isEmpty(), "kind \"" + row.cell("kind") + "\" must be percent, count or money"); // M11
        List<String> spellings = spellings(row, name);
        claim(row, name, spellings);
        if (kind.isPresent()) {
            Unit unit = new Unit(name, kind.get(), spellings);
            units.add(unit);
            byName.putIfAbsent(name, unit);
            spellings.forEach(spelling -> bySpelling.putIfAbsent(key(spelling), unit));
        }
    }

    private static List<String> spellings(TableRow row, String name) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        spellings.addAll(row.items("spellings", '|'));
        spellings.remove("");
        return List.copyOf(spellings);
    }

    private void claim(TableRow row, String name, List<String> spellings) {
        Set<String> own = new HashSet<>();
        for (String spelling : spellings) {
            String owner = own.add(key(spelling)) ? owners.putIfAbsent(key(spelling), name) : null;
            if (owner != null) {
                row.reject("spelling \"" + spelling + "\" already belongs to \"" + owner + "\""); // M28
            }
        }
    }

    /** Folding drops signs; the percent sign is what tells {@code % hồ sơ} from {@code Hồ sơ}. */
    private static String key(String spelling) {
        String words = Vietnamese.fold(spelling);
        if (spelling.contains("%")) {
            return "% " + words;
        }
        return words.isEmpty() ? spelling : words;
    }
}
