package vn.chitieu.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chitieu.check.Whole.Coverage;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Status;

/** The figures of one report, and which of them belong together. Rows are counted from 0 in document order. */
final class Figures {
    private final List<Observation> observations;
    private final Catalogue catalogue;
    private final Copies copies;
    private final Map<String, Relations> relations = new HashMap<>();
    private final List<Base> bases;
    private final List<Whole> wholes;

    Figures(List<Observation> observations, Catalogue catalogue) {
        this.observations = observations;
        this.catalogue = catalogue;
        this.copies = new Copies(observations);
        for (Indicator indicator : catalogue.indicators()) {
            indicator.rate().ifPresent(rate -> {
                relations(rate.numerator()).numeratorOf().add(indicator);
                relations(rate.denominator()).denominatorOf().add(indicator);
                catalogue
                        .indicator(rate.denominator())
                        .ifPresent(relations(rate.numerator()).inside()::add);
            });
            indicator.parts().forEach(part -> relations(part).inside().add(indicator));
            if (indicator.partsExhaustive()) {
                indicator.parts().forEach(part -> relations(part).partOf().add(indicator));
            }
        }
        bases = rows().boxed()
                .flatMap(row -> Stream.concat(ownBase(row), basesWithoutRate(row)))
                .toList();
        wholes = rows().boxed().flatMap(row -> whole(row).stream()).toList();
    }

    /** Ordinals of all rows. */
    IntStream rows() {
        return IntStream.range(0, observations.size());
    }

    /** A row. */
    Observation observation(int row) {
        return observations.get(row);
    }

    /** What a row reports; empty where that is unknown. */
    Optional<Indicator> indicator(int row) {
        return observations.get(row).indicator().flatMap(catalogue::indicator);
    }

    /** An indicator of the catalogue. */
    Optional<Indicator> indicator(String id) {
        return catalogue.indicator(id);
    }

    /** What the catalogue makes of an indicator elsewhere. */
    Relations relations(String id) {
        return relations.computeIfAbsent(id, unseen -> Relations.none());
    }

    /**
     * The figure of a row; empty where none was reported, for choices, and for money under another unit, which cannot
     * be compared with the rest.
     */
    Optional<Figure> figure(int row) {
        Observation observation = observations.get(row);
        if (observation.status() != Status.REPORTED || observation.value().isEmpty()) {
            return Optional.empty();
        }
        return indicator(row)
                .filter(indicator -> indicator.kind() != Kind.CHOICE)
                .filter(indicator -> indicator.kind() != Kind.MONEY || !observation.carries(Flag.UNIT_CONFLICT))
                .map(indicator -> new Figure(
                        row, observation, indicator.kind(), observation.value().get()));
    }

    /** The row of an indicator that belongs to a row; see {@link Copies#partner}. */
    Optional<Integer> row(int from, String id) {
        return copies.partner(from, id);
    }

    /** The figure of an indicator that belongs to a row; see {@link Copies#partner}. */
    Optional<Figure> figure(int from, String id) {
        return row(from, id).flatMap(this::figure);
    }

    /** The figure of an indicator that has just one row in the report. */
    Optional<Figure> onlyFigure(String id) {
        return copies.only(id).flatMap(this::figure);
    }

    /** Every rate whose numerator and denominator are both reported, whether it is itself or not. */
    Stream<Base> bases() {
        return bases.stream();
    }

    /** Every reported total with at least one reported part. */
    Stream<Whole> wholes() {
        return wholes.stream();
    }

    private Optional<Whole> whole(int row) {
        return indicator(row).flatMap(indicator -> figure(row).flatMap(total -> whole(total, indicator)));
    }

    private Optional<Whole> whole(Figure total, Indicator indicator) {
        List<Figure> parts = indicator.parts().stream()
                .flatMap(id -> figure(total.row(), id).stream())
                .toList();
        boolean all = parts.size() == indicator.parts().size();
        Coverage known = all ? Coverage.ALL : Coverage.SOME;
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Whole(total, parts, indicator.partsExhaustive() ? known : Coverage.UNKNOWN));
    }

    private Stream<Base> ownBase(int row) {
        return indicator(row).flatMap(Indicator::rate).flatMap(rate -> base(row, rate)).stream();
    }

    private Optional<Base> base(int row, Rate rate) {
        return figure(row, rate.numerator())
                .flatMap(numerator -> figure(row, rate.denominator())
                        .map(denominator -> new Base(figure(row), numerator, denominator)));
    }

    /** Bases of rates that have no row in the report, found from their numerators. */
    private Stream<Base> basesWithoutRate(int row) {
        Optional<Figure> numerator = figure(row);
        if (numerator.isEmpty()) {
            return Stream.empty();
        }
        String id = observations.get(row).indicator().orElseThrow();
        return relations(id).numeratorOf().stream()
                .filter(rate -> !copies.contains(rate.id()))
                .flatMap(rate -> rate.rate().stream())
                .flatMap(rate -> figure(row, rate.denominator()).stream())
                .map(denominator -> new Base(Optional.empty(), numerator.get(), denominator));
    }
}
