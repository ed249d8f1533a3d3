package vn.chitieu.recognise.judge;

import java.util.List;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.form.Knowledge;

/** What the unit column of a row says. */
final class PrintedUnit {
    private PrintedUnit() {}

    /** Whether the printed unit cannot be the unit of what the row asks for. */
    static boolean conflicts(PrintedRow row, int meaning, Knowledge knowledge) {
        Indicator indicator = knowledge.indicator(meaning);
        List<Choice> printed = Choice.parse(row.unit());
        if (!printed.isEmpty()) {
            return !sameCodes(printed, indicator.choices());
        }
        return knowledge
                .units()
                .of(row.unit())
                .map(unit -> indicator.kind() == Kind.CHOICE || !knowledge.suits(unit, meaning))
                .orElse(false);
    }

    private static boolean sameCodes(List<Choice> a, List<Choice> b) {
        return a.stream()
                .map(Choice::code)
                .sorted()
                .toList()
                .equals(b.stream().map(Choice::code).sorted().toList());
    }
}
