package vn.chitieu.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Observation;
import vn.chitieu.text.Vietnamese;

/** Brings the words of figures to rows; rules 1, 2, 5, 8 and 11 of {@link NarrativeReader}. */
final class Meanings {
    private static final Set<String> RECEIVED = Set.of("tiep", "nhan");
    private static final Pattern IN_PERIOD = Pattern.compile("\\btrong (?:ky|quy|thang|nam)\\b");
    private static final Pattern TIER = Pattern.compile("\\bcap (?:tinh|huyen|xa)\\b");
    private static final Pattern RATE = Pattern.compile("\\bty le\\b");
    private static final Set<String> SERVICE_UNITS = Set.of("dvsn");

    private final Office office;
    private final List<RowWords> rows = new ArrayList<>();
    private final Map<String, List<RowWords>> byIndicator = new HashMap<>();

    Meanings(List<Observation> observations, IndicatorWords words, Office office) {
        this.office = office;
        Map<String, Long> labels = observations.stream()
                .collect(Collectors.groupingBy(row -> words.key(row.row().label()), Collectors.counting()));
        for (Observation observation : observations) {
            boolean alone = labels.getOrDefault(words.key(observation.row().label()), 0L) == 1;
            observation
                    .indicator()
                    .flatMap(words::indicator)
                    .filter(indicator -> indicator.kind() != Kind.CHOICE)
                    .ifPresent(indicator -> rows.add(RowWords.of(observation, indicator, office, words, alone)));
        }
        rows.forEach(row -> byIndicator
                .computeIfAbsent(row.indicator().id(), unseen -> new ArrayList<>())
                .add(row));
    }

    /**
     * A row that words mean.
     *
     * @param row the row
     * @param extent the words
     */
    record Meant(RowWords row, Extent extent) {}

    /**
     * Words that a figure may take from elsewhere.
     *
     * @param bag the words
     * @param rate whether they speak of a rate
     */
    private record Inherited(WordBag bag, boolean rate) {
        static final Inherited NONE = of("");

        static Inherited of(String key) {
            return new Inherited(Wording.telling(key), RATE.matcher(key).find());
        }
    }

    /** The rows of the report. */
    List<RowWords> rows() {
        return rows;
    }

    /** The only row that reports an indicator. */
    Optional<RowWords> row(String indicator) {
        List<RowWords> found = byIndicator.getOrDefault(indicator, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * The row that a figure means.
     *
     * @param passage all figures of its passage
     * @param above what stands above the passage
     * @param goesOn whether a figure before it in its sentence means a row
     */
    Optional<Meant> of(Mention mention, List<Mention> passage, String above, boolean goesOn) {
        String context = key(mention.context() + " " + mention.topic());
        Optional<String> tier = tier(Wording.key(above + " " + mention.context() + " " + mention.topic()));
        List<RowWords> candidates = candidates(mention, context + " " + tier.orElse(""));
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<Inherited> inherited = inherited(mention, passage, tier);
        Optional<Meant> whole = first(mention, inherited, (clause, words) -> whole(candidates, clause, words.bag()));
        Optional<Meant> nearly = whole.isPresent()
                ? whole
                : first(
                        mention,
                        inherited,
                        (clause, words) -> only(candidates, row -> isNearly(row, clause, words.bag())));
        if (nearly.isPresent() || !goesOn) {
            return nearly;
        }
        Set<String> said = Wording.words(context);
        return first(
                mention, List.of(Inherited.NONE), (clause, none) -> only(candidates, row -> isRest(row, clause, said)));
    }

    /** Rows all of whose words are somewhere around the figure. */
    private List<RowWords> candidates(Mention mention, String context) {
        String behind = key(mention.behind());
        String own = key(mention.own()) + " " + behind;
        Set<String> said = new HashSet<>(Wording.words(own + " " + context));
        said.addAll(own.contains("don vi") ? SERVICE_UNITS : Set.of());
        boolean money = Money.in(behind).isNamed();
        return rows.stream()
                .filter(row -> row.isRate() == mention.percent())
                .filter(row -> money == (row.indicator().kind() == Kind.MONEY))
                .filter(row -> row.isAmong(said))
                .toList();
    }

    private Optional<Meant> first(
            Mention mention, List<Inherited> inherited, BiFunction<Clause, Inherited, Optional<RowWords>> rule) {
        for (Extent extent : Extent.of(mention)) {
            Clause clause = Clause.of(extent, this::key);
            for (Inherited words : inherited) {
                Optional<RowWords> row = clause.mayMean(mention, words.rate())
                        ? rule.apply(clause, words).filter(found -> !mayBeNewOnly(found, extent))
                        : Optional.empty();
                if (row.isPresent()) {
                    return row.map(found -> new Meant(found, extent));
                }
            }
        }
        return Optional.empty();
    }

    private List<Inherited> inherited(Mention mention, List<Mention> passage, Optional<String> tier) {
        List<Inherited> inherited = new ArrayList<>(List.of(Inherited.NONE));
        mention.head()
                .map(passage::get)
                .ifPresent(head -> inherited.add(Inherited.of(key(head.own()) + " " + key(head.behind()))));
        if (!mention.topic().isBlank()) {
            inherited.add(Inherited.of(key(mention.topic())));
        }
        tier.map(Inherited::of).ifPresent(inherited::add);
        return inherited;
    }

    /** The tier named last. */
    private static Optional<String> tier(String key) {
        return TIER.matcher(key).results().reduce((first, last) -> last).map(MatchResult::group);
    }

    private String key(String text) {
        return office.withoutNames(Wording.key(text));
    }

    /** Rules 1 and 5. */
    private static Optional<RowWords> whole(List<RowWords> candidates, Clause clause, WordBag inherited) {
        WordBag words = inherited.with(clause.words());
        List<RowWords> meant = candidates.stream()
                .filter(row -> isWhole(row, clause, inherited, words))
                .toList();
        int least = meant.stream().mapToInt(row -> row.surplus(words)).min().orElse(0);
        return one(meant.stream().filter(row -> row.surplus(words) == least).toList());
    }

    private static boolean isWhole(RowWords row, Clause clause, WordBag inherited, WordBag words) {
        boolean counted = clause.noun().isEmpty() || row.counts(clause.noun());
        return row.isMeantBy(words)
                || (counted
                        && ((!clause.noun().isEmpty() && row.isMeantBy(inherited.with(clause.bare())))
                                || row.isQuotedBy(clause.sequence())))
                || (counted && clause.isOfUnits() && row.isMeantBy(inherited.with(clause.ofServiceUnits())));
    }

    /** Of rows of which one is meant wholly and another nearly neither is meant. */
    private static boolean isNearly(RowWords row, Clause clause, WordBag inherited) {
        WordBag words = inherited.with(clause.words());
        return isWhole(row, clause, inherited, words)
                || row.isNearlyMeantBy(words)
                || (!clause.noun().isEmpty()
                        && row.counts(clause.noun())
                        && row.isNearlyMeantBy(inherited.with(clause.bare())));
    }

    /** Rule 11. */
    private static boolean isRest(RowWords row, Clause clause, Set<String> said) {
        return isNearly(row, clause, WordBag.of("", Set.of()))
                || row.isCompletedBy(said, clause.words())
                || (!clause.noun().isEmpty() && row.counts(clause.noun()) && row.isCompletedBy(said, clause.bare()));
    }

    private static Optional<RowWords> only(List<RowWords> candidates, Predicate<RowWords> condition) {
        return one(candidates.stream().filter(condition).toList());
    }

    private static Optional<RowWords> one(List<RowWords> meant) {
        return meant.stream().findFirst().filter(first -> meant.stream().allMatch(other -> isSame(first, other)));
    }

    /** Rule 8. */
    private static boolean mayBeNewOnly(RowWords row, Extent extent) {
        return row.requires(RECEIVED)
                && IN_PERIOD
                        .matcher(Vietnamese.fold(extent.own() + " " + extent.behind()))
                        .find();
    }

    private static boolean isSame(RowWords one, RowWords other) {
        Optional<BigDecimal> value = other.observation().value();
        return one.equals(other)
                || (value.isPresent()
                        && one.observation()
                                .value()
                                .filter(first -> first.compareTo(value.get()) == 0)
                                .isPresent());
    }
}
