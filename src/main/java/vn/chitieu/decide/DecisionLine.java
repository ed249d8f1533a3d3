package vn.chitieu.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.chitieu.decide.Decision.SeenRow;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Decided.Kind;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.text.Vietnamese;

/**
 * Reads a line of decisions.csv; rules E2 to E8 of {@link DecisionFile} are kept here.
 *
 * @param catalogue what indicators there are
 */
record DecisionLine(Catalogue catalogue) {
    private static final Map<String, Kind> WORDS = Map.of(
            "right", Kind.RIGHT,
            "dung", Kind.RIGHT,
            "value", Kind.VALUE,
            "so lieu", Kind.VALUE,
            "gia tri", Kind.VALUE,
            "indicator", Kind.INDICATOR,
            "chi tieu", Kind.INDICATOR,
            "blank", Kind.BLANK,
            "trong", Kind.BLANK,
            "de trong", Kind.BLANK);

    private static final Pattern DIGEST = Pattern.compile("(?:[0-9a-f]{64})?");
    private static final Pattern ORDINAL = Pattern.compile("\\d{0,9}");
    private static final List<String> PLACE = List.of("page", "table", "row");
    private static final List<String> ANSWERS = List.of("value", "indicator", "reason");

    /** Whether the line only names a row. */
    boolean decidesNothing(CsvLine line) {
        return cell(line, "decision").isEmpty()
                && ANSWERS.stream().allMatch(column -> cell(line, column).isEmpty())
                && broken(line).isEmpty();
    }

    /**
     * The decision of a line; empty if anything is wrong with it.
     *
     * @param mistakes told what is wrong
     */
    Optional<Decision> read(CsvLine line, Consumer<String> mistakes) {
        List<String> wrong = new ArrayList<>(broken(line));
        Optional<Verdict> verdict = Optional.empty();
        if (wrong.isEmpty()) {
            addWrongRow(line, wrong);
            verdict = verdict(line, wrong::add);
        }
        wrong.forEach(mistakes);
        return wrong.isEmpty() ? verdict.map(each -> new Decision(SeenRow.of(line), each, line)) : Optional.empty();
    }

    /** E2. */
    private static List<String> broken(CsvLine line) {
        int columns = line.header().columns().size();
        if (line.cells().size() > columns) {
            return List.of(
                    line.cells().size() + " fields instead of " + columns + ": quote a field that holds a separator");
        }
        return line.cells().stream().anyMatch(cell -> cell.contains("\n") || cell.contains("\r"))
                ? List.of("a line break within a cell: is a quote not closed?")
                : List.of();
    }

    /** E3. */
    private static void addWrongRow(CsvLine line, List<String> wrong) {
        if (cell(line, "document").isEmpty()) {
            wrong.add("no document");
        }
        if (!DIGEST.matcher(line.text("sha256").strip()).matches()) {
            wrong.add("sha256 \"" + cell(line, "sha256") + "\" is no digest of 64 digits 0-9 and a-f");
        }
        for (String column : PLACE) {
            if (!ORDINAL.matcher(line.text(column)).matches()) {
                wrong.add(column + " \"" + cell(line, column) + "\" is no number");
            }
        }
        if (cell(line, "label").isEmpty() && cell(line, "row").isEmpty()) {
            wrong.add("neither row nor label");
        }
    }

    /** E4 and E8. */
    private Optional<Verdict> verdict(CsvLine line, Consumer<String> mistakes) {
        Kind kind = WORDS.get(Vietnamese.fold(cell(line, "decision")));
        if (kind == null) {
            mistakes.accept("decision \"" + cell(line, "decision") + "\" must be right, value, indicator or blank");
            return Optional.empty();
        }
        for (String column : ANSWERS) {
            if (!cell(line, column).isEmpty() && !takes(kind, column)) {
                mistakes.accept("decision " + kind.code() + " takes no " + column + ", which is \"" + cell(line, column)
                        + "\"");
            }
        }
        return switch (kind) {
            case RIGHT -> Optional.of(new Verdict.Right());
            case VALUE -> figure(line, mistakes);
            case INDICATOR -> meaning(line, mistakes);
            case BLANK -> unanswered(line, mistakes);
        };
    }

    private static boolean takes(Kind kind, String column) {
        return switch (kind) {
            case RIGHT -> false;
            case VALUE -> column.equals("value");
            case INDICATOR -> !column.equals("reason");
            case BLANK -> column.equals("reason");
        };
    }

    /** E5. */
    private static Optional<Verdict> figure(CsvLine line, Consumer<String> mistakes) {
        DecidedNumber number = number(line);
        if (!number.problem().isEmpty()) {
            mistakes.accept(number.problem());
        }
        return number.value().map(Verdict.Figure::new);
    }

    private static DecidedNumber number(CsvLine line) {
        String cell = cell(line, "value");
        return cell.isEmpty()
                ? new DecidedNumber(Optional.empty(), "decision value needs the figure in column value")
                : DecidedNumber.of(cell, line.header().decimalComma());
    }

    /** E6. */
    private Optional<Verdict> meaning(CsvLine line, Consumer<String> mistakes) {
        String id = cell(line, "indicator");
        Optional<Indicator> indicator = catalogue.indicator(id);
        if (indicator.isEmpty()) {
            mistakes.accept(
                    id.isEmpty()
                            ? "decision indicator needs the id in column indicator"
                            : "unknown indicator \"" + id + "\"");
        }
        boolean given = !cell(line, "value").isEmpty();
        Optional<Verdict> figure = given ? figure(line, mistakes) : Optional.empty();
        return indicator.map(each -> new Verdict.Meaning(each, figure.flatMap(Verdict::given)));
    }

    /** E7. */
    private static Optional<Verdict> unanswered(CsvLine line, Consumer<String> mistakes) {
        Optional<BlankReason> reason = BlankReason.of(cell(line, "reason"));
        if (reason.isEmpty()) {
            mistakes.accept("reason \"" + cell(line, "reason")
                    + "\" must be not_applicable, not_available, forgotten, or other: and why");
        }
        return reason.map(Verdict.Unanswered::new);
    }

    private static String cell(CsvLine line, String column) {
        return Vietnamese.clean(line.text(column));
    }
}
