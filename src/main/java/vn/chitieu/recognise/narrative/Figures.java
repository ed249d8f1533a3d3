package vn.chitieu.recognise.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Kind;
import vn.chitieu.number.Expectation;
import vn.chitieu.number.NumberReader;
import vn.chitieu.number.NumberStyle;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Reading;

/** Reads figures of running text in the way in which the report writes its numbers. */
record Figures(NumberStyle style) {
    static Figures of(List<Observation> observations) {
        return new Figures(NumberStyle.of(observations.stream()
                .map(observation -> observation.row().value())
                .toList()));
    }

    /** The number; empty where it can be read in two ways. */
    Optional<BigDecimal> read(String digits, Kind kind) {
        Reading reading = NumberReader.read(digits, Expectation.ofKind(kind), style);
        return reading.flags().isEmpty() ? reading.value() : Optional.empty();
    }
}
