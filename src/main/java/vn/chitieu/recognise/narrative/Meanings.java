package vn.chitieu.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Kind;
import vn.chitieu.number.Expectation;
import vn.chitieu.number.NumberReader;
import vn.chitieu.number.NumberStyle;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Reading;
import vn.chitieu.text.Vietnamese;

/** Brings figures of running text to rows; rules 1, 2, 5, 6 and 8 of {@link NarrativeReader}. */
final class Meanings {
    private static final String BEFORE_TIME = "truoc han";
    private static final String ON_TIME = "dung han";
    private static final String RATE = "ty le";
    private static final String RECEIVED = "tiep nhan";
    private static final Pattern IN_PERIOD = Pattern.compile("\\btrong (?:ky|quy|thang|nam)\\b");

    private final Office office;
    private final NumberStyle style;
    private final List<RowWords> rows = new ArrayList<>();

    Meanings(List<Observation> observations, IndicatorWords words, Office office) {
        this.office = office;
        this.style = NumberStyle.of(observations.stream()
                .map(observation -> observation.row().value())
                .toList());
        for (Observation observation : observations) {
            observation
                    .indicator()
                    .flatMap(words::indicator)
                    .filter(indicator -> indicator.kind() != Kind.CHOICE)
                    .ifPresent(indicator -> rows.add(RowWords.of(observation, indicator, office, words)));
        }
    }

    /**
     * A row and the figures that the text gives for it.
     *
     * @param row the row
     * @param addends the figures, in the unit of the indicator
     * @param span where they stand in the passage
     */
    record Meaning(RowWords row, List<BigDecimal> addends, Mention.Span span) {}

    /** The row that a figure means. */
    Optional<Meaning> of(Mention mention, List<Mention> passage) {
        String own = key(mention.own());
        String behind = key(mention.behind());
        if ((own + " " + behind).contains(BEFORE_TIME)) {
            return Optional.empty();
        }
        Money money = Money.in(behind);
        WordBag words = words(own, money.rest());
        Optional<RowWords> row = row(mention, words, own);
        if (row.isEmpty() && mention.head().isPresent()) {
            Mention head = passage.get(mention.head().get());
            row = row(mention, words.with(words(key(head.own()), key(head.behind()))), own);
        }
        return row.filter(found -> !mayBeNewOnly(found, mention))
                .flatMap(found -> meaning(found, mention, passage, money));
    }

    /** Rule 8. */
    private static boolean mayBeNewOnly(RowWords row, Mention mention) {
        return row.required().containsAll(Wording.words(RECEIVED))
                && IN_PERIOD
                        .matcher(Vietnamese.fold(mention.own() + " " + mention.behind()))
                        .find();
    }

    private String key(String text) {
        return office.withoutNames(Wording.key(text));
    }

    /** The words before a figure and those behind; a unit that only repeats what was said before it counts once. */
    private static WordBag words(String own, String behind) {
        WordBag before = Wording.telling(own);
        WordBag after = Wording.telling(behind);
        return before.containsAll(after.words()) ? before : Wording.telling(own + " " + behind);
    }

    private Optional<Meaning> meaning(RowWords row, Mention mention, List<Mention> passage, Money money) {
        Kind kind = row.indicator().kind();
        if (money.isNamed() != (kind == Kind.MONEY)) {
            return Optional.empty();
        }
        Optional<BigDecimal> figure = figure(mention, kind).flatMap(value -> money.inMillions(value, row.indicator()));
        Optional<Mention> before = row.required().containsAll(Wording.words(ON_TIME)) && kind == Kind.COUNT
                ? beforeTime(mention, passage)
                : Optional.empty();
        if (before.isEmpty()) {
            return figure.map(value -> new Meaning(row, List.of(value), mention.span()));
        }
        Optional<BigDecimal> early = figure(before.get(), kind);
        return figure.flatMap(value -> early.map(first ->
                new Meaning(row, List.of(first, value), around(before.get().span(), mention.span()))));
    }

    private static Mention.Span around(Mention.Span one, Mention.Span other) {
        return new Mention.Span(Math.min(one.start(), other.start()), other.at(), Math.max(one.end(), other.end()));
    }

    /** Rule 6: the figure beside this one that says what was done before time. */
    private static Optional<Mention> beforeTime(Mention mention, List<Mention> passage) {
        return passage.stream()
                .filter(other -> other.head().equals(mention.head()) && !other.equals(mention))
                .filter(other -> {
                    String own = Wording.key(other.own() + " " + other.behind());
                    return own.contains(BEFORE_TIME) && !own.contains(ON_TIME);
                })
                .findFirst();
    }

    private Optional<BigDecimal> figure(Mention mention, Kind kind) {
        Reading reading = NumberReader.read(mention.number(), Expectation.ofKind(kind), style);
        return reading.flags().isEmpty() ? reading.value() : Optional.empty();
    }

    /** Rules 1, 2 and 5. */
    private Optional<RowWords> row(Mention mention, WordBag words, String own) {
        boolean rate = mention.percent();
        if (rate && !own.contains(RATE)) {
            return Optional.empty();
        }
        List<RowWords> meant = rows.stream()
                .filter(row -> (row.indicator().kind() == Kind.PERCENT) == rate)
                .filter(row -> row.isMeantBy(words))
                .toList();
        return meant.stream()
                .findFirst()
                .filter(first -> first.observation().value().isPresent())
                .filter(first -> meant.stream().allMatch(other -> isSame(first, other)));
    }

    private static boolean isSame(RowWords one, RowWords other) {
        Optional<BigDecimal> value = other.observation().value();
        return value.isPresent()
                && value.get().compareTo(one.observation().value().orElseThrow()) == 0;
    }
}
