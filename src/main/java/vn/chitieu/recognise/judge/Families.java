package vn.chitieu.recognise.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chitieu.indicator.Rate;
import vn.chitieu.recognise.align.Arithmetic;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;

/**
 * Looks whether the parts of a rate stand with it. A part of another rate, which the report does not give, right behind a
 * rate whose own part is missing, is probably that missing part under other words: it is that part, flagged, if arithmetic
 * agrees or its label is nearly that part's and it is numerator or denominator as that is, and is flagged in any case.
 */
public final class Families {
    private static final int REACH = 3;
    private static final double NEARLY_ALIKE = 0.7;

    private final Knowledge knowledge;
    private final Arithmetic arithmetic;
    private final List<Judgement> judgements;
    private final Set<String> reported = new HashSet<>();

    private Families(Knowledge knowledge, Arithmetic arithmetic, List<Judgement> judgements) {
        this.knowledge = knowledge;
        this.arithmetic = arithmetic;
        this.judgements = judgements;
        judgements.stream().filter(j -> j.meaning() != FormRow.NONE).forEach(j -> reported.add(id(j)));
    }

    /** The judgements, those on parts that stand with a strange rate changed. */
    public static List<Judgement> judge(Knowledge knowledge, Arithmetic arithmetic, List<Judgement> judgements) {
        Families families = new Families(knowledge, arithmetic, judgements);
        return IntStream.range(0, judgements.size()).mapToObj(families::judge).toList();
    }

    private String id(Judgement judgement) {
        return knowledge.indicator(judgement.meaning()).id();
    }

    private Judgement judge(int index) {
        Judgement judgement = judgements.get(index);
        if (judgement.meaning() == FormRow.NONE) {
            return judgement;
        }
        if (headsOthersParts(judgement, index)) {
            return judgement.doubted(Doubt.HEADS_STRANGE_PARTS);
        }
        Set<String> own = knowledge.ratesOf(id(judgement));
        if (own.isEmpty() || own.stream().anyMatch(reported::contains)) {
            return judgement;
        }
        return rateBefore(index).map(rate -> besideRate(judgement, rate)).orElse(judgement);
    }

    /** Whether a rate without its own parts stands right above the parts of a rate that the report does not give. */
    private boolean headsOthersParts(Judgement judgement, int index) {
        Optional<Rate> rate = knowledge.indicator(judgement.meaning()).rate();
        boolean alone = rate.isPresent()
                && !reported.contains(rate.get().numerator())
                && !reported.contains(rate.get().denominator());
        if (!alone
                || index + 1 >= judgements.size()
                || judgements.get(index + 1).meaning() == FormRow.NONE) {
            return false;
        }
        Set<String> rates = knowledge.ratesOf(id(judgements.get(index + 1)));
        return !rates.isEmpty() && rates.stream().noneMatch(reported::contains);
    }

    private Optional<Judgement> rateBefore(int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Judgement before = judgements.get(i);
            if (before.meaning() != FormRow.NONE
                    && knowledge.indicator(before.meaning()).rate().isPresent()) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private Judgement besideRate(Judgement judgement, Judgement rate) {
        Rate parts = knowledge.indicator(rate.meaning()).rate().orElseThrow();
        boolean numerator = reported.contains(parts.numerator());
        boolean denominator = reported.contains(parts.denominator());
        if (numerator && denominator) {
            return judgement;
        }
        Judgement flagged = judgement.doubted(Doubt.STRANGE_PART);
        if (numerator == denominator) {
            return flagged;
        }
        String missing = numerator ? parts.denominator() : parts.numerator();
        String other = value(numerator ? parts.numerator() : parts.denominator());
        String figure = judgement.view().row().value();
        boolean proven =
                arithmetic.agrees(rate.view().row().value(), numerator ? other : figure, numerator ? figure : other);
        return proven || isLike(judgement, missing, numerator) ? flagged.meaning(knowledge.meaning(missing)) : flagged;
    }

    /** Whether the row is in its own rate what is missing here, under a label that is nearly that of the missing one. */
    private boolean isLike(Judgement judgement, String missing, boolean denominator) {
        boolean alike = judgement.view().likeness().byMeaning()[knowledge.meaning(missing)] >= NEARLY_ALIKE;
        return alike
                && knowledge.ratesOf(id(judgement)).stream()
                        .map(id -> knowledge
                                .indicator(knowledge.meaning(id))
                                .rate()
                                .orElseThrow())
                        .allMatch(rate -> (denominator ? rate.denominator() : rate.numerator()).equals(id(judgement)));
    }

    private String value(String indicator) {
        return judgements.stream()
                .filter(j -> j.meaning() != FormRow.NONE && id(j).equals(indicator))
                .map(j -> j.view().row().value())
                .findFirst()
                .orElse("");
    }
}
