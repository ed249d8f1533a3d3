package vn.chitieu.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.learn.ProposalTable.Entry;
import vn.chitieu.learn.ProposedRow.Column;
import vn.chitieu.tabular.Addition;
import vn.chitieu.text.Vietnamese;

/**
 * What a person decided of a folder of proposals, as additions to the mappings.
 *
 * <ol>
 *   <li>A1 Every row is decided, unless all undecided ones are accepted with the rest.
 *   <li>A2 A decision is one of the words of {@link Decision}.
 *   <li>A3 One indicator stands at one row of a form.
 *   <li>A4 An indicator that the mappings do not have is described: kind, unit, names, section.
 *   <li>A5 Nothing that the mappings have is written again; a form of this id that says otherwise is a contradiction.
 *   <li>A6 Code and label are decided once.
 * </ol>
 *
 * @param additions what is to be added; empty if the mappings have it all
 * @param problems what contradicts, one line each: {@code form-x.csv:7: …}
 */
public record Acceptance(List<Addition> additions, List<String> problems) {
    /** Copies the lists. */
    public Acceptance {
        additions = List.copyOf(additions);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the decisions.
     *
     * @param folder where the proposals lie
     * @param catalogue what the mappings have
     * @param undecidedToo whether rows without a decision are accepted
     * @throws IOException if a file cannot be read, or there is none
     */
    public static Acceptance of(Path folder, Catalogue catalogue, boolean undecidedToo) throws IOException {
        ProposalFolder proposals = new ProposalFolder(folder);
        if (proposals.isEmpty()) {
            throw new IOException("no proposals in " + folder + ": there is no form-….csv in it, and no aliases.csv");
        }
        Reading reading = new Reading(catalogue, undecidedToo);
        reading.addUnits(proposals.units());
        for (Path file : proposals.forms()) {
            reading.addForm(proposals.form(file));
        }
        reading.addAliases(proposals.aliases());
        return new Acceptance(reading.additions, reading.problems);
    }

    /** Goes through the files; lives for one acceptance. */
    private static final class Reading {
        private static final List<Column> DESCRIPTION =
                List.of(Column.KIND, Column.CANONICAL_UNIT, Column.NAME_VI, Column.NAME_EN, Column.SECTION);

        private final Catalogue catalogue;
        private final boolean undecidedToo;
        private final List<Addition> additions = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final Set<String> added = new HashSet<>();

        Reading(Catalogue catalogue, boolean undecidedToo) {
            this.catalogue = catalogue;
            this.undecidedToo = undecidedToo;
        }

        void addForm(ProposalTable table) throws IOException {
            String file = ProposalFolder.name(table.file());
            String id = file.substring(ProposalFolder.FORM.length(), file.length() - ProposalFolder.CSV.length());
            List<Addition> rows = new ArrayList<>();
            Map<String, Long> lineOfIndicator = new HashMap<>();
            Map<List<String>, Entry> seen = new HashMap<>();
            Optional<String> before = Optional.empty();
            for (Entry entry : table.read()) {
                Addition.Origin origin = new Addition.Origin(file, entry.line());
                Optional<Decision> decision = decision(entry, origin);
                rejectContradiction(entry, origin, seen);
                if (decision.isEmpty() || decision.get() == Decision.REJECT) {
                    continue;
                }
                boolean heading = decision.get() == Decision.HEADING
                        || get(entry, Column.INDICATOR).isEmpty();
                if (!heading) {
                    String indicator = get(entry, Column.INDICATOR);
                    Long first = lineOfIndicator.putIfAbsent(indicator, entry.line());
                    if (first != null) { // A3
                        problem(origin, "indicator \"" + indicator + "\" is accepted in line " + first + " already");
                    }
                    addIndicator(entry, origin, before);
                    before = Optional.of(indicator);
                }
                rows.add(row("templates/" + id + ".csv", entry, heading, origin));
            }
            addTemplate(id, rows);
        }

        /** Rule A6. */
        private void rejectContradiction(Entry entry, Addition.Origin origin, Map<List<String>, Entry> seen) {
            List<String> print = List.of(
                    get(entry, Column.STT), Vietnamese.fold(get(entry, Column.LABEL)), get(entry, Column.INDICATOR));
            Entry first = seen.putIfAbsent(print, entry);
            if (first != null && !get(first, Column.DECISION).equals(get(entry, Column.DECISION))) {
                problem(origin, "the same row is decided otherwise in line " + first.line());
            }
        }

        /** Rules A1 and A2. */
        private Optional<Decision> decision(Entry entry, Addition.Origin origin) {
            String cell = entry.get(Column.DECISION.header());
            if (cell.isEmpty()) {
                if (!undecidedToo) {
                    problem(origin, "not decided: write " + words(origin));
                }
                return undecidedToo ? Optional.of(Decision.ACCEPT) : Optional.empty();
            }
            Optional<Decision> decision = Decision.of(cell);
            if (decision.isEmpty()) {
                problem(origin, "decision \"" + cell + "\" must be " + words(origin));
            }
            return decision;
        }

        private static String words(Addition.Origin origin) {
            boolean form = origin.file().startsWith(ProposalFolder.FORM);
            return form ? "accept, reject or heading" : "accept or reject";
        }

        private void addIndicator(Entry entry, Addition.Origin origin, Optional<String> before) {
            String id = get(entry, Column.INDICATOR);
            if (catalogue.indicator(id).isPresent() || !added.add(id)) {
                return;
            }
            List<String> missing = DESCRIPTION.stream()
                    .filter(column -> get(entry, column).isEmpty())
                    .map(Column::header)
                    .toList();
            if (!missing.isEmpty()) { // A4
                problem(
                        origin,
                        "the mappings have no indicator \"" + id + "\"; to make it, fill in "
                                + String.join(", ", missing));
                return;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("indicator", id);
            cells.put("name_vi", get(entry, Column.NAME_VI));
            cells.put("name_en", get(entry, Column.NAME_EN));
            cells.put("section", get(entry, Column.SECTION));
            cells.put("kind", get(entry, Column.KIND));
            cells.put("unit", get(entry, Column.CANONICAL_UNIT));
            cells.put("numerator", get(entry, Column.NUMERATOR));
            cells.put("denominator", get(entry, Column.DENOMINATOR));
            additions.add(new Addition("indicators.csv", cells, before, origin));
        }

        private static Addition row(String file, Entry entry, boolean heading, Addition.Origin origin) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("stt", get(entry, Column.STT));
            cells.put("label", get(entry, Column.LABEL));
            if (!heading) {
                String relation = get(entry, Column.RELATION);
                cells.put("unit", get(entry, Column.UNIT));
                cells.put("indicator", get(entry, Column.INDICATOR));
                cells.put("relation", relation.isEmpty() ? "exact" : relation);
            }
            return new Addition(file, cells, Optional.empty(), origin);
        }

        /** Rule A5. */
        private void addTemplate(String id, List<Addition> rows) {
            Optional<Template> there = catalogue.template(id);
            if (there.isEmpty()) {
                additions.addAll(rows);
                return;
            }
            List<TemplateRow> known = there.get().rows();
            for (int i = 0; i < Math.max(known.size(), rows.size()); i++) {
                boolean same = i < known.size() && i < rows.size() && isSame(known.get(i), rows.get(i));
                if (!same) {
                    Addition.Origin origin = rows.isEmpty()
                            ? new Addition.Origin(ProposalFolder.fileOf(id), 1)
                            : rows.get(Math.min(i, rows.size() - 1)).origin();
                    problem(
                            origin,
                            "the mappings have a form \"" + id + "\" already that is other from its row " + (i + 1)
                                    + " on; rename this file, or remove templates/" + id + ".csv");
                    return;
                }
            }
        }

        private static boolean isSame(TemplateRow known, Addition row) {
            return known.stt().equals(row.cells().getOrDefault("stt", ""))
                    && known.label().equals(Vietnamese.clean(row.cells().getOrDefault("label", "")))
                    && known.indicator().orElse("").equals(row.cells().getOrDefault("indicator", ""));
        }

        void addUnits(ProposalTable table) throws IOException {
            Set<String> known = new HashSet<>();
            catalogue
                    .units()
                    .forEach(unit -> unit.spellings().forEach(spelling -> known.add(Vietnamese.fold(spelling))));
            for (Entry entry : table.read()) {
                Addition.Origin origin = new Addition.Origin(ProposalFolder.UNITS, entry.line());
                boolean accepted = decision(entry, origin)
                        .filter(decision -> decision == Decision.ACCEPT)
                        .isPresent();
                if (accepted && known.add(Vietnamese.fold(entry.get("unit")))) {
                    Map<String, String> cells = Map.of(
                            "unit", entry.get("unit"),
                            "kind", entry.get("kind"),
                            "spellings", entry.get("spellings"));
                    additions.add(new Addition("units.csv", cells, Optional.empty(), origin));
                }
            }
        }

        void addAliases(ProposalTable table) throws IOException {
            KnownLabels known = new KnownLabels(catalogue);
            for (Entry entry : table.read()) {
                Addition.Origin origin = new Addition.Origin(ProposalFolder.ALIASES, entry.line());
                boolean accepted = decision(entry, origin)
                        .filter(decision -> decision == Decision.ACCEPT)
                        .isPresent();
                String indicator = entry.get("indicator");
                if (!accepted) {
                    continue;
                }
                if (catalogue.indicator(indicator).isEmpty() && !added.contains(indicator)) {
                    problem(origin, "unknown indicator \"" + indicator + "\"");
                } else if (known.add(entry.get("label"), indicator)) {
                    Map<String, String> cells = Map.of(
                            "label", entry.get("label"),
                            "indicator", indicator,
                            "relation", entry.get("relation"));
                    additions.add(new Addition("aliases.csv", cells, Optional.empty(), origin));
                }
            }
        }

        private static String get(Entry entry, Column column) {
            return entry.get(column.header());
        }

        private void problem(Addition.Origin origin, String message) {
            problems.add(origin.file() + ":" + origin.line() + ": " + message);
        }
    }
}
