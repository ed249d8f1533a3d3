package vn.chitieu.recognise.judge;

import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Unit;
import vn.chitieu.number.Expectation;
import vn.chitieu.number.NumberReader;
import vn.chitieu.number.NumberStyle;
import vn.chitieu.number.StoredNumber;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Reading;
import vn.chitieu.recognise.form.Knowledge;

/** Reads the figures of one report, in the style that they show together. */
final class Figures {
    private final Knowledge knowledge;
    private final NumberStyle style;

    Figures(Knowledge knowledge, List<Judgement> judgements) {
        this.knowledge = knowledge;
        this.style = NumberStyle.of(judgements.stream()
                .map(judgement -> judgement.view().row())
                .filter(row -> row.stored().isEmpty())
                .map(PrintedRow::value)
                .toList());
    }

    /** What the figure of a row says, which stands in the unit's column perhaps. */
    Reading read(PrintedRow row, String printed, Optional<Indicator> indicator, String unit) {
        Expectation expectation = expectation(indicator, unit);
        return row.stored()
                .filter(number -> printed.equals(row.value()))
                .map(number -> StoredNumber.read(number, printed, expectation))
                .orElseGet(() -> NumberReader.read(printed, expectation, style));
    }

    private Expectation expectation(Optional<Indicator> indicator, String unit) {
        Optional<Unit> printed = knowledge.units().named(unit);
        if (indicator.isEmpty()) {
            return printed.map(u -> Expectation.ofUnit(u.kind(), u.spellings())).orElse(Expectation.UNKNOWN);
        }
        if (indicator.get().kind() == Kind.CHOICE) {
            return Expectation.ofChoices(indicator.get().choices());
        }
        List<String> spellings = printed.or(
                        () -> knowledge.units().named(indicator.get().unit()))
                .map(Unit::spellings)
                .orElse(List.of());
        return Expectation.ofUnit(indicator.get().kind(), spellings);
    }
}
