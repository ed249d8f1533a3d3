package vn.chitieu.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.chitieu.observation.OutlineRow;

/**
 * A row of the form as one paper has it, or several.
 *
 * @param prints the row in each of them, the first paper first
 */
record LearnedRow(List<Print> prints) {
    /**
     * A row in a paper.
     *
     * @param paper name of the file
     * @param row the row
     * @param foreign whether its table holds nothing known, while others of the paper do
     */
    record Print(String paper, OutlineRow row, boolean foreign) {}

    LearnedRow {
        prints = List.copyOf(prints);
    }

    /** The same row, found in one more paper. */
    LearnedRow and(Print print) {
        List<Print> more = new ArrayList<>(prints);
        more.add(print);
        return new LearnedRow(more);
    }

    /** The row of the first paper. */
    OutlineRow first() {
        return prints.get(0).row();
    }

    String stt() {
        return majority(print -> print.row().row().stt());
    }

    String label() {
        return majority(print -> print.row().row().label());
    }

    String unit() {
        return majority(print -> print.row().row().unit());
    }

    /** Every way in which its label is printed. */
    Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        prints.forEach(print -> labels.add(print.row().row().label()));
        return labels;
    }

    /** Names of the papers that have it. */
    Set<String> papers() {
        Set<String> papers = new LinkedHashSet<>();
        prints.forEach(print -> papers.add(print.paper()));
        return papers;
    }

    /** Whether no paper prints a unit or a figure for it. */
    boolean isBare() {
        return prints.stream()
                .allMatch(print -> print.row().row().unit().isEmpty()
                        && print.row().row().value().isEmpty());
    }

    /** Whether every paper has it in a table that holds nothing known, beside tables that do. */
    boolean isForeign() {
        return prints.stream().allMatch(Print::foreign);
    }

    /** Whether its label begins as those do that ask for a figure. */
    boolean asksForFigure() {
        return first().asksForFigure();
    }

    /** Whether every paper has it as a heading. */
    boolean isHeading() {
        return prints.stream().allMatch(print -> print.row().heading());
    }

    /** What most papers print; of several the first; nothing only where none prints anything. */
    private String majority(Function<Print, String> part) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Print print : prints) {
            String text = part.apply(print);
            if (!text.isEmpty()) {
                counts.merge(text, 1, Integer::sum);
            }
        }
        String most = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most;
    }
}
