package vn.chitieu.decide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Unit;
import vn.chitieu.number.Expectation;
import vn.chitieu.number.NumberReader;
import vn.chitieu.number.NumberStyle;
import vn.chitieu.number.StoredNumber;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Sentence;

/**
 * What the figures of a report can say.
 *
 * @param catalogue what indicators ask for
 * @param style which mark groups the digits of the report's figures
 */
record Readings(Catalogue catalogue, NumberStyle style) {
    static Readings of(Report report, Catalogue catalogue) {
        List<String> printed = report.observations().stream()
                .map(Observation::row)
                .filter(row -> row.stored().isEmpty())
                .map(PrintedRow::value)
                .toList();
        return new Readings(catalogue, NumberStyle.of(printed));
    }

    /** What a row's figure says if the row is that of an indicator. */
    Reading read(PrintedRow row, Indicator indicator) {
        Expectation expectation = expectation(indicator);
        return row.stored()
                .map(number -> StoredNumber.read(number, row.value(), expectation))
                .orElseGet(() -> NumberReader.read(row.value(), expectation, style));
    }

    private Expectation expectation(Indicator indicator) {
        return indicator.kind() == Kind.CHOICE
                ? Expectation.ofChoices(indicator.choices())
                : Expectation.ofUnit(
                        indicator.kind(),
                        unit(indicator.unit()).map(Unit::spellings).orElse(List.of()));
    }

    /** A unit by its canonical name. */
    Optional<Unit> unit(String name) {
        return catalogue.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst();
    }

    Optional<Indicator> indicator(Optional<String> id) {
        return id.flatMap(catalogue::indicator);
    }

    /** Why a given figure cannot be the indicator's: a count is whole and not negative, an answer has a code. */
    Optional<Sentence> refusal(Optional<String> id, BigDecimal value) {
        return indicator(id).filter(indicator -> !isPossible(indicator, value)).map(indicator -> {
            String figure = value.toPlainString();
            return indicator.kind() == Kind.CHOICE
                    ? new Sentence(
                            figure + " không phải là mã trả lời của “" + indicator.nameVi() + "”",
                            figure + " is no answer of " + indicator.id())
                    : new Sentence(
                            "“" + indicator.nameVi() + "” là số lượng, không thể là " + figure.replace('.', ','),
                            indicator.id() + " is a count and cannot be " + figure);
        });
    }

    private static boolean isPossible(Indicator indicator, BigDecimal value) {
        return switch (indicator.kind()) {
            case PERCENT, MONEY -> true;
            case COUNT -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
            case CHOICE ->
                indicator.choices().stream()
                        .map(Choice::code)
                        .anyMatch(code -> value.compareTo(BigDecimal.valueOf(code)) == 0);
        };
    }
}
