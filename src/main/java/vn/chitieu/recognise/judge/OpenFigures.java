package vn.chitieu.recognise.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Rate;
import vn.chitieu.observation.Reading;
import vn.chitieu.recognise.align.Arithmetic;

/**
 * Lets arithmetic decide figures that can be read in more than one way: of several values the one that makes the rate it
 * takes part in, if there is just one.
 */
final class OpenFigures {
    private final List<Indicator> rates = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();

    /** Takes the figures of a report by their indicators. */
    OpenFigures(Map<String, Reading> readings, List<Indicator> indicators) {
        this.readings.putAll(readings);
        for (Indicator indicator : indicators) {
            if (indicator.rate().isPresent()) {
                rates.add(indicator);
            }
        }
    }

    /** The reading with the value that arithmetic proves; unchanged if it proves none or several. */
    Reading decide(String indicator) {
        Reading reading = readings.getOrDefault(indicator, Reading.BLANK);
        if (reading.values().size() < 2) {
            return reading;
        }
        for (Indicator rated : rates) {
            Rate rate = rated.rate().orElseThrow();
            boolean takesPart = rated.id().equals(indicator)
                    || rate.numerator().equals(indicator)
                    || rate.denominator().equals(indicator);
            Optional<BigDecimal> proven = takesPart ? proven(reading, indicator, rated.id(), rate) : Optional.empty();
            if (proven.isPresent()) {
                return reading.decided(proven.get());
            }
        }
        return reading;
    }

    private Optional<BigDecimal> proven(Reading reading, String open, String rated, Rate rate) {
        List<BigDecimal> fitting = new ArrayList<>();
        for (BigDecimal value : reading.values()) {
            Optional<BigDecimal> percent = value(rated, open, value);
            Optional<BigDecimal> part = value(rate.numerator(), open, value);
            Optional<BigDecimal> whole = value(rate.denominator(), open, value);
            boolean known = percent.isPresent() && part.isPresent() && whole.isPresent();
            if (known && Arithmetic.agrees(percent.get(), part.get(), whole.get())) {
                fitting.add(value);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<BigDecimal> value(String wanted, String open, BigDecimal assumed) {
        return wanted.equals(open)
                ? Optional.of(assumed)
                : readings.getOrDefault(wanted, Reading.BLANK).value();
    }
}
