package vn.chitieu.decide;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.text.Vietnamese;

/**
 * Labels that a person gave the same indicator in at least two documents, and never another one: what the program could
 * have known. Labels are the same if they fold to the same words and stand with the same unit; documents are others if
 * their bytes are. That a row of the label is right as another indicator's speaks against it, too.
 */
public final class RepeatedLabels {
    private static final int OFTEN = 2;

    private final Map<Key, Cases> cases = new LinkedHashMap<>();

    /** Nothing was decided yet. */
    RepeatedLabels() {}

    /**
     * A label of an indicator.
     *
     * @param label as the first of the documents prints it
     * @param indicator its id
     * @param documents names of the documents in which it was decided, in their order
     */
    public record Label(String label, String indicator, List<String> documents) {
        /** Copies the names. */
        public Label {
            documents = List.copyOf(documents);
        }
    }

    private record Key(String label, String unit) {
        static Key of(String label, String unit) {
            return new Key(Vietnamese.fold(label), Vietnamese.clean(unit));
        }
    }

    /** What was decided of a label. */
    private static final class Cases {
        private final Set<String> indicators = new HashSet<>();
        private final Map<String, String> documents = new LinkedHashMap<>();
        private String print = "";
    }

    /** Takes what a decision says, whether a row is decided by it or not: it may speak against a label. */
    void against(Decision decision) {
        if (decision.verdict() instanceof Verdict.Meaning meaning) {
            cases(decision.row().label(), decision.row().unit())
                    .indicators
                    .add(meaning.indicator().id());
        }
    }

    /** Takes a row that was decided. */
    void add(Observation row, Extraction extraction) {
        Cases own = cases(row.row().label(), row.row().unit());
        row.indicator().ifPresent(own.indicators::add);
        boolean given = row.decided()
                .filter(decided -> decided.kind() == Decided.Kind.INDICATOR)
                .isPresent();
        if (given && !Vietnamese.fold(row.row().label()).isEmpty()) {
            own.print = own.print.isEmpty() ? row.row().label() : own.print;
            own.documents.putIfAbsent(extraction.sha256(), extraction.document());
        }
    }

    private Cases cases(String label, String unit) {
        return cases.computeIfAbsent(Key.of(label, unit), unseen -> new Cases());
    }

    /** The labels, by their words. */
    List<Label> repeated() {
        return cases.values().stream()
                .filter(each -> each.documents.size() >= OFTEN && each.indicators.size() == 1)
                .map(each -> new Label(
                        each.print,
                        each.indicators.iterator().next(),
                        List.copyOf(new TreeSet<>(each.documents.values()))))
                .sorted(Comparator.comparing(Label::label).thenComparing(Label::indicator))
                .toList();
    }
}
