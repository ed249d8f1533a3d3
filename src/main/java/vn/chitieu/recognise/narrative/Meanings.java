package vn.chitieu.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Observation;
import vn.chitieu.text.Vietnamese;

/** Brings the words of figures to rows; rules 1, 2, 5 and 8 of {@link NarrativeReader}. */
final class Meanings {
    private static final String BEFORE_TIME = "truoc han";
    private static final Pattern RATE = Pattern.compile("\\bty le\\b|^(?!.*\\bso\\b).*\\bdat$");
    private static final String RECEIVED = "tiep nhan";
    private static final Pattern IN_PERIOD = Pattern.compile("\\btrong (?:ky|quy|thang|nam)\\b");
    private static final Pattern UNIT =
            Pattern.compile("\\s*" + Units.NOUN, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TIER = Pattern.compile("\\bcap (?:tinh|huyen|xa)\\b");

    private final Office office;
    private final List<RowWords> rows = new ArrayList<>();
    private final Map<String, List<RowWords>> byIndicator = new HashMap<>();

    Meanings(List<Observation> observations, IndicatorWords words, Office office) {
        this.office = office;
        Map<String, Long> labels = observations.stream()
                .collect(Collectors.groupingBy(row -> words.key(row.row().label()), Collectors.counting()));
        for (Observation observation : observations) {
            observation
                    .indicator()
                    .flatMap(words::indicator)
                    .filter(indicator -> indicator.kind() != Kind.CHOICE)
                    .ifPresent(indicator -> {
                        boolean alone =
                                labels.getOrDefault(words.key(observation.row().label()), 0L) == 1;
                        rows.add(RowWords.of(observation, indicator, office, words, alone));
                    });
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
        List<Words> inherited = inherited(mention, passage, above);
        for (Extent extent : Extent.of(mention)) {
            for (Words words : inherited) {
                Optional<RowWords> row = row(mention, extent, words);
                if (row.isPresent()) {
                    return row.map(found -> new Meant(found, extent));
                }
            }
        }
        return goesOn ? elliptic(mention) : Optional.empty();
    }

    /** Rule 11. */
    private Optional<Meant> elliptic(Mention mention) {
        Set<String> said = Wording.words(key(mention.context() + " " + mention.topic()));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        for (Extent extent : Extent.of(mention)) {
            Optional<RowWords> row = elliptic(mention, extent, said);
            if (row.isPresent()) {
                return row.map(found -> new Meant(found, extent));
            }
        }
        return Optional.empty();
    }

    private Optional<RowWords> elliptic(Mention mention, Extent extent, Set<String> said) {
        String own = key(extent.own());
        String behind = key(extent.behind());
        Money money = Money.in(behind);
        boolean rate = mention.percent();
        if ((rate && !RATE.matcher(own).find()) || (own + " " + behind).contains(BEFORE_TIME)) {
            return Optional.empty();
        }
        Matcher unit = UNIT.matcher(extent.behind());
        String noun = unit.lookingAt() ? unit.group() : "";
        WordBag words = words(own, money.rest());
        WordBag bare = words(own, key(extent.behind().substring(noun.length())));
        List<RowWords> meant = rows.stream()
                .filter(row -> row.isRate() == rate)
                .filter(row -> money.isNamed() == (row.indicator().kind() == Kind.MONEY))
                .filter(row -> row.isCompletedBy(said, words)
                        || (!noun.isEmpty() && row.counts(noun) && row.isCompletedBy(said, bare)))
                .toList();
        return meant.size() == 1
                ? Optional.of(meant.get(0)).filter(found -> !mayBeNewOnly(found, extent))
                : Optional.empty();
    }

    /** Words that a figure may take from elsewhere. */
    private record Words(WordBag bag) {
        static final Words NONE = new Words(WordBag.of("", Set.of()));
    }

    private List<Words> inherited(Mention mention, List<Mention> passage, String above) {
        List<Words> inherited = new ArrayList<>(List.of(Words.NONE));
        mention.head().map(passage::get).ifPresent(head -> inherited.add(words(head)));
        if (!mention.topic().isBlank()) {
            inherited.add(new Words(Wording.telling(key(mention.topic()))));
        }
        tier(above + " " + mention.context() + " " + mention.topic())
                .ifPresent(tier -> inherited.add(new Words(Wording.telling(tier))));
        int place = passage.indexOf(mention);
        if (mention.follows()
                && place > 0
                && Wording.telling(key(mention.own())).words().isEmpty()) {
            inherited.add(new Words(Wording.telling(key(passage.get(place - 1).own()))));
        }
        return inherited;
    }

    private Words words(Mention head) {
        return new Words(words(key(head.own()), key(head.behind())));
    }

    /** The tier named last. */
    private Optional<String> tier(String text) {
        return TIER.matcher(Wording.key(text))
                .results()
                .reduce((first, last) -> last)
                .map(found -> found.group());
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

    /** Rules 1, 2, 5 and 8. */
    private Optional<RowWords> row(Mention mention, Extent extent, Words inherited) {
        String own = key(extent.own());
        String behind = key(extent.behind());
        boolean rate = mention.percent();
        if ((rate && !RATE.matcher(own).find()) || (own + " " + behind).contains(BEFORE_TIME)) {
            return Optional.empty();
        }
        Money money = Money.in(behind);
        Matcher unit = UNIT.matcher(extent.behind());
        String noun = unit.lookingAt() ? unit.group() : "";
        String rest = key(extent.behind().substring(noun.length()));
        WordBag whole = inherited.bag().with(words(own, money.rest()));
        WordBag bare = inherited.bag().with(words(own, rest));
        String sequence = Wording.sequence(own + " " + rest);
        Predicate<RowWords> means = row -> row.isMeantBy(whole)
                || ((noun.isEmpty() || row.counts(noun))
                        && ((!noun.isEmpty() && row.isMeantBy(bare)) || row.isQuotedBy(sequence)));
        List<RowWords> meant = rows.stream()
                .filter(row -> row.isRate() == rate)
                .filter(row -> money.isNamed() == (row.indicator().kind() == Kind.MONEY))
                .filter(means)
                .toList();
        int least = meant.stream().mapToInt(row -> row.surplus(whole)).min().orElse(0);
        List<RowWords> closest =
                meant.stream().filter(row -> row.surplus(whole) == least).toList();
        return closest.stream()
                .findFirst()
                .filter(first -> closest.stream().allMatch(other -> isSame(first, other)))
                .filter(found -> !mayBeNewOnly(found, extent));
    }

    /** Rule 8. */
    private static boolean mayBeNewOnly(RowWords row, Extent extent) {
        return row.requires(Wording.words(RECEIVED))
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
