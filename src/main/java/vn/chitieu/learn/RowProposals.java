package vn.chitieu.learn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.learn.ProposedRow.Column;
import vn.chitieu.observation.Candidate;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.OutlineRow;
import vn.chitieu.text.Vietnamese;

/**
 * What each row of a form asks for.
 *
 * <ol>
 *   <li>D1 A row without unit and figure in every paper is a heading, unless the form prints hardly any units or it is
 *       sure what the row asks for.
 *   <li>D2 A row asks for the indicator that the papers agree on; where one indicator was found at several rows, the
 *       surest has it.
 *   <li>D3 A row whose unit measures another kind of figure, or that lists other answers, asks for something else.
 *   <li>D4 Every other row asks for something new, also where an indicator fits, but not well: to mix the figures of two
 *       indicators is worse than to give one two ids. What fitted is the runner-up.
 *   <li>D5 Headings with a code and rows that nothing speaks against are decided; the rest waits for a person.
 *   <li>D6 A row that asks for something new and has no unit, not even in its label, is taken for a heading until a
 *       person says otherwise; a table of something else (rule F4 of {@link FormUnion}) is rejected.
 * </ol>
 */
final class RowProposals {
    private static final double WORTH_A_LOOK = 0.5;

    private final Catalogue catalogue;
    private final UnitNames units;
    private final NewIds ids;
    private final Set<String> names = new HashSet<>();

    RowProposals(Catalogue catalogue, UnitNames units, NewIds ids) {
        this.catalogue = catalogue;
        this.units = units;
        this.ids = ids;
        catalogue.indicators().forEach(indicator -> names.add(indicator.nameVi()));
    }

    List<ProposedRow> of(List<LearnedRow> rows) {
        Map<String, LearnedRow> owners = owners(rows);
        boolean unitsPrinted =
                4 * rows.stream().filter(row -> !row.unit().isEmpty()).count() > rows.size();
        Sections sections = new Sections(catalogue, rows);
        List<ProposedRow> proposed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LearnedRow row = rows.get(i);
            Optional<OutlineRow> found = surest(row).filter(print -> isOwner(row, print, owners) && !isWeak(print));
            boolean sure = found.filter(Likeness::isSure).isPresent();
            boolean bare = (found.isEmpty() && row.isHeading()) || (unitsPrinted && row.isBare());
            if (!sure && bare) {
                proposed.add(heading(row, found)); // D1
            } else if (found.isPresent() && !asksOther(row, indicator(found.get()))) {
                proposed.add(known(row, found.get())); // D2
            } else {
                proposed.add(unknown(row, sections.of(i), parent(rows, i))); // D3, D4, D6
            }
        }
        return proposed;
    }

    /** Rule D4: an indicator taken for another one mixes their figures, one taken for new does not. */
    private static boolean isWeak(OutlineRow print) {
        return print.flags().contains(Flag.LOW_MATCH);
    }

    private Indicator indicator(OutlineRow print) {
        return print.indicator().flatMap(catalogue::indicator).orElseThrow();
    }

    private static Optional<OutlineRow> surest(LearnedRow row) {
        Optional<OutlineRow> best = Optional.empty();
        for (LearnedRow.Print print : row.prints()) {
            boolean better = print.row().indicator().isPresent()
                    && (best.isEmpty()
                            || (Likeness.isSure(print.row()) && !Likeness.isSure(best.get()))
                            || (Likeness.isSure(print.row()) == Likeness.isSure(best.get())
                                    && print.row().match() > best.get().match()));
            best = better ? Optional.of(print.row()) : best;
        }
        return best;
    }

    /** Rule D2: for each indicator the row that has it. */
    private static Map<String, LearnedRow> owners(List<LearnedRow> rows) {
        Map<String, LearnedRow> owners = new HashMap<>();
        Map<String, Double> scores = new HashMap<>();
        for (LearnedRow row : rows) {
            surest(row).ifPresent(print -> {
                String id = print.indicator().orElse("");
                double score = print.match() + (Likeness.isSure(print) ? 1 : 0);
                if (score > scores.getOrDefault(id, -1.0)) {
                    scores.put(id, score);
                    owners.put(id, row);
                }
            });
        }
        return owners;
    }

    private static boolean isOwner(LearnedRow row, OutlineRow print, Map<String, LearnedRow> owners) {
        return row.equals(owners.get(print.indicator().orElse("")));
    }

    /** Rule D3. */
    private boolean asksOther(LearnedRow row, Indicator indicator) {
        Optional<UnitNames.Named> unit = units.printed(row.unit());
        if (unit.isEmpty()) {
            return false;
        }
        boolean otherAnswers = unit.get().kind() == Kind.CHOICE
                && !codes(Choice.parse(row.unit())).equals(codes(indicator.choices()));
        return unit.get().kind() != indicator.kind() || otherAnswers;
    }

    private static Set<Integer> codes(List<Choice> choices) {
        Set<Integer> codes = new TreeSet<>();
        choices.forEach(choice -> codes.add(choice.code()));
        return codes;
    }

    private ProposedRow heading(LearnedRow row, Optional<OutlineRow> found) {
        Map<Column, String> cells = printed(row);
        String doubt = "";
        if (found.isPresent()) {
            doubt = "no unit or figure: a heading, or " + indicator(found.get()).nameVi();
            cells.put(Column.RUNNER_UP, indicator(found.get()).id());
            cells.put(Column.RUNNER_UP_SCORE, score(found.get().match()));
        } else if (Level.of(row.stt()) == Level.NONE) {
            doubt = "no code, unit or figure: a heading, or a note";
        } else if (!row.isHeading()) {
            doubt = "no unit or figure: a heading, or something new";
        }
        cells.put(Column.DECISION, doubt.isEmpty() ? Decision.HEADING.code() : "");
        cells.put(Column.REASON, doubt);
        cells.put(Column.UNIT, "");
        return new ProposedRow(cells);
    }

    private ProposedRow known(LearnedRow row, OutlineRow print) {
        Indicator indicator = indicator(print);
        boolean sure = Likeness.isSure(print);
        Map<Column, String> cells = printed(row);
        // A misprinted unit in the form would make every such misprint look right.
        boolean misprinted = print.flags().contains(Flag.UNIT_CONFLICT);
        Optional<UnitNames.Named> unit = units.printed(row.unit()).filter(named -> !misprinted);
        String own = indicator.kind() == Kind.CHOICE ? UnitNames.canonical(indicator.choices()) : indicator.unit();
        cells.put(Column.UNIT, unit.map(UnitNames.Named::printed).orElse(own));
        boolean foreign = print.flags().contains(Flag.LABEL_MISMATCH);
        if (foreign) {
            cells.put(Column.LABEL, indicator.label());
        }
        cells.put(Column.DECISION, sure ? Decision.ACCEPT.code() : "");
        cells.put(Column.INDICATOR, indicator.id());
        cells.put(Column.SCORE, score(print.match()));
        cells.put(Column.RELATION, sure ? "exact" : "close");
        cells.put(Column.REASON, reason(print, indicator));
        addRunnerUp(cells, print);
        return new ProposedRow(cells);
    }

    private static String reason(OutlineRow print, Indicator indicator) {
        if (print.flags().contains(Flag.LABEL_MISMATCH)) {
            return "the paper prints another row's label: " + print.row().label();
        }
        if (print.flags().contains(Flag.AMBIGUOUS)) {
            return "another indicator fits about as well; this one is: " + indicator.nameVi();
        }
        if (print.flags().contains(Flag.UNIT_CONFLICT)) {
            return "the paper prints another unit: " + print.row().unit();
        }
        return Likeness.isSure(print) ? "" : "fits, but not well; this one is: " + indicator.nameVi();
    }

    private ProposedRow unknown(LearnedRow row, Sections.Section section, String parent) {
        Map<Column, String> cells = printed(row);
        Optional<UnitNames.Named> printed = units.printed(row.unit());
        Optional<UnitNames.Named> unit = printed.or(() -> units.told(row.label()));
        if (unit.isEmpty()) {
            cells.put(Column.UNIT, "");
            cells.put(Column.REASON, "no unit is printed: a heading that holds a figure, or something new"); // D6
            return new ProposedRow(cells);
        }
        cells.put(Column.DECISION, row.isForeign() ? Decision.REJECT.code() : "");
        cells.put(Column.UNIT, unit.map(UnitNames.Named::printed).orElse(""));
        cells.put(Column.INDICATOR, ids.next(section.prefix(), row.label()));
        cells.put(Column.NEW, "new");
        cells.put(Column.RELATION, "exact");
        cells.put(Column.KIND, unit.map(named -> named.kind().code()).orElse(""));
        cells.put(Column.CANONICAL_UNIT, unit.map(UnitNames.Named::canonical).orElse(""));
        cells.put(Column.NAME_VI, name(row.label(), parent));
        cells.put(Column.NAME_EN, unaccented(row.label()));
        cells.put(Column.SECTION, section.name());
        String reason = row.isForeign() ? "no row of its table is known" : "no indicator fits well";
        cells.put(Column.REASON, reason + (printed.isPresent() ? "" : "; no unit is printed"));
        addRunnerUp(cells, row.first());
        return new ProposedRow(cells);
    }

    /** Names must differ; what the row stands under tells like ones apart. */
    private String name(String label, String parent) {
        if (names.add(label)) {
            return label;
        }
        String name = parent.isEmpty() ? label + " –" : label + " – " + parent;
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    /** A stand-in until somebody translates it. */
    private static String unaccented(String label) {
        String plain = Vietnamese.fold(label);
        return plain.isEmpty() ? label : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** Label of the row that this one stands under: the nearest before it with a higher code, or the last with any. */
    private static String parent(List<LearnedRow> rows, int at) {
        int level = Level.of(rows.get(at).stt());
        for (int i = at - 1; i >= 0; i--) {
            if (Level.of(rows.get(i).stt()) < level) {
                return rows.get(i).label();
            }
        }
        return "";
    }

    private static void addRunnerUp(Map<Column, String> cells, OutlineRow print) {
        if (isWeak(print) && print.indicator().isPresent()) {
            cells.put(Column.RUNNER_UP, print.indicator().get());
            cells.put(Column.RUNNER_UP_SCORE, score(print.match()));
        } else if (!print.candidates().isEmpty() && print.candidates().get(0).score() >= WORTH_A_LOOK) {
            Candidate candidate = print.candidates().get(0);
            cells.put(Column.RUNNER_UP, candidate.indicator());
            cells.put(Column.RUNNER_UP_SCORE, score(candidate.score()));
        }
    }

    private static Map<Column, String> printed(LearnedRow row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.STT, row.stt());
        cells.put(Column.LABEL, row.label());
        cells.put(Column.UNIT, row.unit());
        cells.put(Column.FILES, String.join("; ", row.papers()));
        return cells;
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
