package vn.chitieu.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.CsvSource;

/**
 * A file of decisions, in whatever way the page or a spreadsheet saved it. What is wrong in it is found in one go:
 *
 * <pre>
 * E1  a column is missing (unit_raw and decided_at may be)
 * E2  more fields than columns; a line break in a cell: a quote is not closed, or not doubled
 * E3  no document; no label and no place; a digest that is none; a place that is no number
 * E4  a decision that is none of right, value, indicator, blank
 * E5  a value that is missing, no number, or two numbers ({@link DecidedNumber})
 * E6  an indicator that is missing or unknown
 * E7  a reason that is missing or none of those known
 * E8  a value, indicator or reason beside a decision that takes none
 * E9  two decisions of one row that contradict each other
 * </pre>
 *
 * A line without decision, value, indicator and reason decides nothing and is no mistake; a decision that stands twice
 * counts once.
 *
 * @param decisions one for each row, in the order of the lines
 * @param undecided number of lines that decide nothing
 * @param mistakes one line each: {@code decisions.csv:5: …}; nothing may be done as long as there are any
 */
public record DecisionFile(List<Decision> decisions, int undecided, List<String> mistakes) {
    /** The columns as the page writes them. */
    public static final List<String> COLUMNS = List.of(
            "document",
            "sha256",
            "page",
            "table",
            "row",
            "stt",
            "label",
            "unit_raw",
            "value_raw",
            "decision",
            "value",
            "indicator",
            "reason",
            "decided_at");

    private static final List<String> OPTIONAL = List.of("unit_raw", "decided_at");

    /** Copies the lists. */
    public DecisionFile {
        decisions = List.copyOf(decisions);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads a file.
     *
     * @param catalogue what indicators there are
     * @throws IOException naming the file, if it is not there or no CSV in UTF-8
     */
    public static DecisionFile read(Path file, Catalogue catalogue) throws IOException {
        Reading reading = new Reading(new DecisionLine(catalogue));
        try (CsvSource source = CsvSource.open(file)) {
            List<String> missing = COLUMNS.stream()
                    .filter(column ->
                            !OPTIONAL.contains(column) && !source.columns().contains(column))
                    .toList();
            if (!missing.isEmpty()) { // E1
                String columns = "\"" + String.join("\", \"", missing) + "\"";
                return new DecisionFile(List.of(), 0, List.of(file.getFileName() + ":1: missing column " + columns));
            }
            for (Optional<CsvLine> line = source.nextOfAnyWidth(); line.isPresent(); line = source.nextOfAnyWidth()) {
                reading.add(line.get());
            }
        }
        return new DecisionFile(reading.decisions, reading.undecided, reading.mistakes);
    }

    /** Digests of the documents that were decided; lines that do not tell theirs are left out. */
    public Set<String> digests() {
        return decisions.stream()
                .map(decision -> decision.row().sha256())
                .filter(digest -> !digest.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Goes through the lines; lives for one file. */
    private static final class Reading {
        private final DecisionLine grammar;
        private final List<Decision> decisions = new ArrayList<>();
        private final List<String> mistakes = new ArrayList<>();
        private final Map<Object, Decision> seen = new HashMap<>();
        private int undecided;

        Reading(DecisionLine grammar) {
            this.grammar = grammar;
        }

        void add(CsvLine line) {
            List<String> wrong = new ArrayList<>();
            if (grammar.decidesNothing(line)) {
                undecided++;
            } else {
                grammar.read(line, wrong::add).ifPresent(decision -> add(decision, wrong));
            }
            wrong.forEach(message -> mistakes.add(line.place() + ": " + message));
        }

        private void add(Decision decision, List<String> wrong) {
            Decision first = seen.putIfAbsent(decision.row().identity(), decision);
            if (first == null) {
                decisions.add(decision);
            } else if (!first.verdict().equals(decision.verdict())) { // E9
                wrong.add("the same row is decided otherwise in line "
                        + first.source().line());
            }
        }
    }
}
