package vn.chitieu.check.across;

import static vn.chitieu.check.Wording.comma;
import static vn.chitieu.check.Wording.point;

import java.math.BigDecimal;
import java.util.List;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Sentence;

/**
 * Says what contradicts what.
 *
 * @param origins the reports by their number
 * @param indicators the indicators by theirs
 */
record Sentences(Origins origins, List<Indicator> indicators) {
    /** The finding of a contradiction. */
    CrossFinding finding(Contradiction contradiction) {
        Entry subject = contradiction.subject();
        return new CrossFinding(
                contradiction.rule(),
                contradiction.severity(),
                indicators.get(subject.indicator()).id(),
                source(subject),
                source(contradiction.other()),
                expected(contradiction),
                sentence(contradiction));
    }

    private CrossFinding.Source source(Entry entry) {
        Origin origin = origins.get(entry.document());
        return new CrossFinding.Source(
                origin.document(),
                origin.header().agency(),
                origin.header().period(),
                entry.stt(),
                point(entry.value()),
                entry.place());
    }

    private static String expected(Contradiction contradiction) {
        String other = point(contradiction.other().value());
        return switch (contradiction.sort()) {
            case DUPLICATE -> other;
            case JUMP -> "~ " + other;
            case FALL -> ">= " + other;
        };
    }

    private Sentence sentence(Contradiction contradiction) {
        Entry subject = contradiction.subject();
        Entry other = contradiction.other();
        String name = indicators.get(subject.indicator()).nameVi();
        String agency = origins.get(subject.document()).agency().name();
        String now = subject.period().code();
        String then = other.period().code();
        String factor = BigDecimal.ONE
                .scaleByPowerOfTen(Math.abs(contradiction.power()))
                .toPlainString();
        return switch (contradiction.sort()) {
            case DUPLICATE ->
                new Sentence(
                        "%s báo cáo kỳ %s hai lần với số liệu khác nhau cho “%s”: %s ở đây, %s ở %s"
                                .formatted(
                                        agency,
                                        now,
                                        name,
                                        comma(subject.value()),
                                        comma(other.value()),
                                        document(other)),
                        "%s reports %s twice with different figures for “%s”: %s here, %s in %s"
                                .formatted(
                                        agency,
                                        now,
                                        name,
                                        point(subject.value()),
                                        point(other.value()),
                                        document(other)));
            case JUMP ->
                new Sentence(
                        "%s: “%s” kỳ %s là %s, %s khoảng %s lần so với %s của kỳ %s (%s) và các kỳ lân cận"
                                .formatted(
                                        agency,
                                        name,
                                        now,
                                        comma(subject.value()),
                                        contradiction.power() > 0 ? "gấp" : "kém",
                                        factor,
                                        comma(other.value()),
                                        then,
                                        document(other)),
                        "%s: “%s” for %s is %s, about %s times %s the %s of %s (%s) and the periods around it"
                                .formatted(
                                        agency,
                                        name,
                                        now,
                                        point(subject.value()),
                                        factor,
                                        contradiction.power() > 0 ? "more than" : "less than",
                                        point(other.value()),
                                        then,
                                        document(other)));
            case FALL ->
                new Sentence(
                        "%s: “%s” lũy kế đến hết kỳ %s là %s, ít hơn %s đã báo cáo cho kỳ %s (%s)"
                                .formatted(
                                        agency,
                                        name,
                                        now,
                                        comma(subject.value()),
                                        comma(other.value()),
                                        then,
                                        document(other)),
                        "%s: “%s” accumulated to the end of %s is %s, less than the %s reported for %s (%s)"
                                .formatted(
                                        agency,
                                        name,
                                        now,
                                        point(subject.value()),
                                        point(other.value()),
                                        then,
                                        document(other)));
        };
    }

    private String document(Entry entry) {
        return origins.get(entry.document()).document();
    }
}
