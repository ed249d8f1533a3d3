package vn.chitieu.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;

/** Reads the figures of one passage; rules 6, 9 and 10 of {@link NarrativeReader}. */
final class PassageReader {
    private static final String BEFORE_TIME = "truoc han";
    private static final String ON_TIME = "dung han";

    private static final Pattern RATE = Pattern.compile("\\b(?:ty le|dat|chiem)\\b");
    private static final Pattern OF_PLAN = Pattern.compile(
            "^(?:so voi )?(?:tong so |tong )?(?:nhiem vu )?ke hoach(?: von| cchc| nam)*(?: duoc)?(?: giao| de ra)?(?: nam)?$");

    private final Meanings meanings;
    private final Figures figures;
    private final Limits limits;
    private final String above;
    private final List<Mention> passage;
    private final Map<Integer, RowWords> rows = new HashMap<>();
    private final List<Meaning> result = new ArrayList<>();

    private PassageReader(Meanings meanings, Figures figures, Limits limits, String above, List<Mention> passage) {
        this.meanings = meanings;
        this.figures = figures;
        this.limits = limits;
        this.above = above;
        this.passage = passage;
    }

    /**
     * A row and the figures that the text gives for it.
     *
     * @param row the row
     * @param addends the figures, in the unit of the indicator
     * @param span where they stand in the passage
     */
    record Meaning(RowWords row, List<BigDecimal> addends, Mention.Span span) {}

    /**
     * What the figures of a passage say.
     *
     * @param above what stands above it
     */
    static List<Meaning> read(Meanings meanings, Figures figures, Limits limits, String above, List<Mention> passage) {
        PassageReader reader = new PassageReader(meanings, figures, limits, above, passage);
        for (int i = 0; i < passage.size(); i++) {
            reader.read(i);
        }
        return reader.result;
    }

    private void read(int place) {
        Mention mention = passage.get(place);
        if (!isFraction(mention, figures)) {
            return;
        }
        Optional<Meanings.Meant> meant = meanings.of(mention, passage, above, goesOn(place))
                .filter(found -> {
                    String before = above + " " + mention.context() + " " + mention.topic() + " "
                            + mention.own()
                                    .substring(
                                            0,
                                            mention.own().length()
                                                    - found.extent().own().length());
                    return limits.allow(
                            before, found.extent().own() + " " + found.extent().behind(), found.row());
                });
        if (meant.isPresent()) {
            rows.put(place, meant.get().row());
            say(mention, meant.get());
        } else {
            ofBase(place, mention);
        }
    }

    private boolean goesOn(int place) {
        Mention mention = passage.get(place);
        int sentence = mention.span().start() - mention.context().length();
        return rows.keySet().stream()
                .anyMatch(before -> before < place && passage.get(before).span().start() >= sentence);
    }

    private void say(Mention mention, Meanings.Meant meant) {
        RowWords row = meant.row();
        Kind kind = row.indicator().kind();
        Mention.Span span = mention.with(meant.extent());
        Money money = Money.in(Wording.key(meant.extent().behind()));
        Optional<BigDecimal> figure =
                figures.read(mention.number(), kind).flatMap(value -> money.inMillions(value, row.indicator()));
        Optional<Mention> before =
                row.requires(Wording.words(ON_TIME)) && kind == Kind.COUNT ? beforeTime(mention) : Optional.empty();
        if (before.isEmpty()) {
            figure.ifPresent(value -> add(row, List.of(value), span));
        } else {
            Optional<BigDecimal> early = figures.read(before.get().number(), kind);
            figure.ifPresent(value -> early.ifPresent(
                    first -> add(row, List.of(first, value), around(before.get().span(), span))));
        }
        mention.whole().ifPresent(whole -> sayWhole(row, whole, money, span));
    }

    /** Rule 10: no part is above its whole, so 512/434 is no fraction. */
    private static boolean isFraction(Mention mention, Figures figures) {
        Optional<BigDecimal> part = figures.read(mention.number(), Kind.COUNT);
        Optional<BigDecimal> whole = mention.whole().flatMap(digits -> figures.read(digits, Kind.COUNT));
        return part.isEmpty() || whole.isEmpty() || part.get().compareTo(whole.get()) <= 0;
    }

    private void add(RowWords row, List<BigDecimal> addends, Mention.Span span) {
        if (row.observation().value().isPresent()) {
            result.add(new Meaning(row, addends, span));
        }
    }

    private static Mention.Span around(Mention.Span one, Mention.Span other) {
        return new Mention.Span(Math.min(one.start(), other.start()), other.at(), Math.max(one.end(), other.end()));
    }

    /** Rule 6: the figure beside this one that says what was done before time. */
    private Optional<Mention> beforeTime(Mention mention) {
        return passage.stream()
                .filter(other -> other.head().equals(mention.head()) && !other.equals(mention))
                .filter(other -> {
                    String own = Wording.key(other.own() + " " + (other.own().isBlank() ? other.behind() : ""));
                    return own.contains(BEFORE_TIME) && !own.contains(ON_TIME);
                })
                .findFirst();
    }

    /** Rule 10: 24 of {@code 23/24 hồ sơ}. */
    private void sayWhole(RowWords part, String whole, Money money, Mention.Span span) {
        Optional<RowWords> row = rateOf(part)
                .flatMap(rate -> rate.indicator().rate())
                .map(Rate::denominator)
                .flatMap(meanings::row);
        row.ifPresent(found -> figures.read(whole, found.indicator().kind())
                .flatMap(value -> money.inMillions(value, found.indicator()))
                .filter(value -> !isOfAnother(value, found))
                .ifPresent(value -> add(found, List.of(value), span)));
    }

    /** A whole that is another row's figure may be another whole: of the dossiers received, not of those resolved. */
    private boolean isOfAnother(BigDecimal value, RowWords row) {
        return meanings.rows().stream()
                .filter(other -> !other.indicator().equals(row.indicator())
                        && other.indicator().unit().equals(row.indicator().unit()))
                .flatMap(other -> other.observation().value().stream())
                .anyMatch(other -> other.compareTo(value) == 0);
    }

    /** The rate of which a row is the part; the row itself if it is a rate. */
    private Optional<RowWords> rateOf(RowWords row) {
        if (row.isRate()) {
            return Optional.of(row);
        }
        List<RowWords> rates = meanings.rows().stream()
                .filter(other -> other.indicator()
                        .rate()
                        .filter(rate -> rate.numerator().equals(row.indicator().id()))
                        .isPresent())
                .toList();
        return rates.size() == 1 ? Optional.of(rates.get(0)) : Optional.empty();
    }

    /** Rules 9 and 10: a rate behind its part, a part and its whole behind their rate. */
    private void ofBase(int place, Mention mention) {
        Optional<RowWords> before = before(place, mention);
        if (before.isEmpty() || (!mention.percent() && mention.whole().isEmpty())) {
            return;
        }
        Optional<RowWords> rate =
                rateOf(before.get()).filter(found -> !found.equals(before.get()) || !mention.percent());
        Extent extent = new Extent(mention.own(), "");
        Mention.Span span = mention.with(new Extent(mention.own(), mention.behind()));
        String context = above + " " + mention.context();
        if (rate.isEmpty() || !repeats(mention, rate.get()) || !limits.allow(context, extent.own(), rate.get())) {
            return;
        }
        if (mention.percent()) {
            rows.put(place, rate.get());
            figures.read(mention.number(), Kind.PERCENT).ifPresent(value -> add(rate.get(), List.of(value), span));
        } else {
            Optional<RowWords> part =
                    rate.get().indicator().rate().map(Rate::numerator).flatMap(meanings::row);
            part.ifPresent(row -> figures.read(mention.number(), row.indicator().kind())
                    .ifPresent(value -> add(row, List.of(value), span)));
            Money money = Money.in(Wording.key(mention.behind()));
            mention.whole().ifPresent(whole -> sayWhole(rate.get(), whole, money, span));
        }
    }

    private Optional<RowWords> before(int place, Mention mention) {
        boolean inBrackets = mention.head().filter(head -> head == place - 1).isPresent();
        boolean said = place > 0
                && mention.percent()
                && RATE.matcher(Wording.key(mention.own())).find()
                && passage.get(place - 1).span().start()
                        >= mention.span().start() - mention.context().length();
        boolean next = inBrackets || mention.follows() || said;
        return next ? Optional.ofNullable(rows.get(place - 1)) : Optional.empty();
    }

    /** Whether the words say no more than the rate's do. */
    private static boolean repeats(Mention mention, RowWords rate) {
        return Extent.of(mention).stream().anyMatch(extent -> {
            String behind = OF_PLAN.matcher(Wording.key(extent.behind())).replaceFirst(" ");
            return rate.isWithin(Wording.telling(Wording.key(extent.own()) + " " + behind));
        });
    }
}
