package vn.chitieu.number;

import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;

/**
 * What is known of a figure before it is read.
 *
 * @param kind sort of figure; empty where the row's indicator is not known
 * @param choices the answers of a choice; empty for every other kind
 * @param unitSpellings every way of writing the unit that may stand behind the figure ({@code TTHC}, {@code thủ tục})
 */
public record Expectation(Optional<Kind> kind, List<Choice> choices, List<String> unitSpellings) {
    /** Nothing is known. */
    public static final Expectation UNKNOWN = new Expectation(Optional.empty(), List.of(), List.of());

    /** Copies the lists. */
    public Expectation {
        choices = List.copyOf(choices);
        unitSpellings = List.copyOf(unitSpellings);
    }

    /** A figure of a known kind, whatever its unit. */
    public static Expectation ofKind(Kind kind) {
        return new Expectation(Optional.of(kind), List.of(), List.of());
    }

    /** A figure of a known kind behind which its unit may be repeated. */
    public static Expectation ofUnit(Kind kind, List<String> unitSpellings) {
        return new Expectation(Optional.of(kind), List.of(), unitSpellings);
    }

    /** One of the answers of a choice. */
    public static Expectation ofChoices(List<Choice> choices) {
        return new Expectation(Optional.of(Kind.CHOICE), choices, List.of());
    }

    /** Whether the figure is the code of an answer and not a number. */
    boolean isChoice() {
        return !choices.isEmpty() || kind.filter(Kind.CHOICE::equals).isPresent();
    }
}
