package vn.chitieu.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Kind;
import vn.chitieu.learn.ProposedRow.Column;
import vn.chitieu.observation.Flag;

/**
 * A form that is proposed, with what it needs: units that are not known yet, further labels.
 *
 * @param rows rows in the form's order
 * @param units units that {@code units.csv} does not have
 * @param aliases further labels that some papers print
 */
public record FormProposal(List<ProposedRow> rows, List<Unit> units, List<FurtherLabel> aliases) {
    /**
     * A unit that is not known.
     *
     * @param name as printed
     * @param kind sort of figure, as far as its name tells
     */
    record Unit(String name, Kind kind) {}

    /** Copies the lists. */
    public FormProposal {
        rows = List.copyOf(rows);
        units = List.copyOf(units);
        aliases = List.copyOf(aliases);
    }

    /**
     * Proposes a form.
     *
     * @param papers files that follow it
     * @param catalogue what is known
     * @param used ids that earlier proposals gave away
     */
    public static FormProposal of(List<Paper> papers, Catalogue catalogue, Collection<String> used) {
        return new Proposer(catalogue, used).propose(FormUnion.of(papers));
    }

    /** Whether a file holds a table that may be a form. */
    public static boolean holdsForm(Paper paper) {
        return !FormUnion.of(List.of(paper)).isEmpty();
    }

    /** Rows with an indicator that is known. */
    public long known() {
        return rows.stream()
                .filter(row -> !row.isNew() && !row.get(Column.INDICATOR).isEmpty())
                .count();
    }

    /** Rows with an indicator that is new. */
    public long unknown() {
        return rows.stream().filter(ProposedRow::isNew).count();
    }

    /** Proposes; lives for one form. */
    private static final class Proposer {
        private final Catalogue catalogue;
        private final UnitNames units;
        private final RowProposals proposals;
        private final Map<String, Unit> newUnits = new LinkedHashMap<>();

        Proposer(Catalogue catalogue, Collection<String> used) {
            this.catalogue = catalogue;
            this.units = new UnitNames(catalogue.units());
            Set<String> ids = new LinkedHashSet<>(used);
            catalogue.indicators().forEach(indicator -> ids.add(indicator.id()));
            this.proposals = new RowProposals(catalogue, units, new NewIds(ids));
        }

        FormProposal propose(List<LearnedRow> learned) {
            List<ProposedRow> rows = new ArrayList<>(proposals.of(learned));
            new NewRates(learned, rows).complete();
            for (ProposedRow row : rows) {
                boolean asks = !row.get(Column.INDICATOR).isEmpty();
                Optional<UnitNames.Named> unit = units.printed(row.get(Column.UNIT));
                if (asks && unit.isPresent() && !unit.get().known()) {
                    String name = unit.get().canonical();
                    newUnits.putIfAbsent(name, new Unit(name, unit.get().kind()));
                }
            }
            return new FormProposal(rows, List.copyOf(newUnits.values()), aliases(learned, rows));
        }

        private List<FurtherLabel> aliases(List<LearnedRow> learned, List<ProposedRow> rows) {
            KnownLabels known = new KnownLabels(catalogue);
            List<FurtherLabel> aliases = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                String indicator = rows.get(i).get(Column.INDICATOR);
                known.add(rows.get(i).get(Column.LABEL), indicator);
                for (LearnedRow.Print print : learned.get(i).prints()) {
                    String label = print.row().row().label();
                    boolean own = !print.row().flags().contains(Flag.LABEL_MISMATCH);
                    if (own && !indicator.isEmpty() && known.add(label, indicator)) {
                        aliases.add(new FurtherLabel(label, indicator, print.paper()));
                    }
                }
            }
            return aliases;
        }
    }
}
