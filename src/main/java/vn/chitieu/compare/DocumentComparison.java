package vn.chitieu.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.RecordedDocument;
import vn.chitieu.tabular.Spot;

/** What two runs say differently of one document. */
final class DocumentComparison {
    private static final List<String> HEADER = List.of("agency", "report_number", "report_date", "period");
    private static final List<String> PRINTED_HEADER = List.of("province", "level");

    private final String document;
    private final List<Change> changes = new ArrayList<>();

    private DocumentComparison(String document) {
        this.document = document;
    }

    /** The changes: of the document, of its rows in the second run's order, of its contradictions. */
    static List<Change> compare(RecordedDocument before, RecordedDocument after) {
        DocumentComparison comparison = new DocumentComparison(after.name());
        comparison.compareSummaries(before, after);
        comparison.compareFacts(facts(before), facts(after));
        comparison.changes.addAll(findings(before.findings(), after.findings()));
        return comparison.changes;
    }

    /** Everything of a document that only one run has: the document and its rows. */
    static List<Change> only(RecordedDocument document, boolean added) {
        String name = document.name();
        String status = document.summary().text("status");
        List<Change> changes = new ArrayList<>();
        changes.add(
                added
                        ? Change.ofDocument(name, ChangeKind.DOCUMENT_ADDED, "", status)
                        : Change.ofDocument(name, ChangeKind.DOCUMENT_LOST, status, ""));
        for (Fact fact : facts(document)) {
            changes.add(
                    added
                            ? Change.ofFact(name, ChangeKind.ROW_ADDED, fact, "", fact.claim())
                            : Change.ofFact(name, ChangeKind.ROW_LOST, fact, fact.claim(), ""));
        }
        List<CsvLine> findings = document.findings();
        changes.addAll(added ? findings(List.of(), findings) : findings(findings, List.of()));
        return changes;
    }

    private static List<Fact> facts(RecordedDocument document) {
        return document.observations().stream().map(Fact::of).toList();
    }

    private void compareSummaries(RecordedDocument before, RecordedDocument after) {
        of(
                ChangeKind.DOCUMENT_STATUS,
                before.summary().text("status"),
                after.summary().text("status"));
        of(
                ChangeKind.TEMPLATE,
                before.summary().text("template"),
                after.summary().text("template"));
        for (String field : HEADER) {
            ofHeader(field, before.summary(), after.summary());
        }
        if (!before.observations().isEmpty() && !after.observations().isEmpty()) {
            for (String field : PRINTED_HEADER) {
                ofHeader(
                        field,
                        before.observations().get(0),
                        after.observations().get(0));
            }
        }
    }

    private void ofHeader(String field, CsvLine before, CsvLine after) {
        if (!before.text(field).equals(after.text(field))) {
            of(ChangeKind.HEADER, field + " " + before.text(field), field + " " + after.text(field));
        }
    }

    private void of(ChangeKind kind, String before, String after) {
        if (!before.equals(after)) {
            changes.add(Change.ofDocument(document, kind, before, after));
        }
    }

    private void compareFacts(List<Fact> before, List<Fact> after) {
        FactPairs pairs = FactPairs.of(before, after);
        for (FactPairs.Pair pair : pairs.pairs()) {
            Fact was = pair.before();
            Fact is = pair.after();
            of(ChangeKind.INDICATOR, is, was.indicator(), is.indicator());
            of(ChangeKind.STATUS, is, was.status(), is.status());
            of(ChangeKind.VALUE, is, was.value(), is.value());
            of(ChangeKind.UNIT, is, was.unit(), is.unit());
            of(ChangeKind.FLAGS, is, was.flags(), is.flags());
            of(ChangeKind.PRINT, is, was.print(), is.print());
        }
        for (Fact fact : pairs.lost()) {
            changes.add(Change.ofFact(document, ChangeKind.ROW_LOST, fact, fact.claim(), ""));
        }
        for (Fact fact : pairs.added()) {
            changes.add(Change.ofFact(document, ChangeKind.ROW_ADDED, fact, "", fact.claim()));
        }
    }

    private void of(ChangeKind kind, Fact fact, String before, String after) {
        if (!before.equals(after)) {
            changes.add(Change.ofFact(document, kind, fact, before, after));
        }
    }

    /** Contradictions that one run has and the other has not; how they are worded is no difference. */
    static List<Change> findings(List<CsvLine> before, List<CsvLine> after) {
        List<Change> changes = new ArrayList<>();
        without(before, after).forEach(line -> changes.add(finding(line, ChangeKind.FINDING_LOST)));
        without(after, before).forEach(line -> changes.add(finding(line, ChangeKind.FINDING_ADDED)));
        return changes;
    }

    private static List<CsvLine> without(List<CsvLine> all, List<CsvLine> others) {
        Map<List<String>, Deque<CsvLine>> known = new HashMap<>();
        for (CsvLine other : others) {
            known.computeIfAbsent(identity(other), same -> new ArrayDeque<>()).add(other);
        }
        List<CsvLine> left = new ArrayList<>();
        for (CsvLine line : all) {
            Deque<CsvLine> same = known.getOrDefault(identity(line), new ArrayDeque<>());
            if (same.isEmpty()) {
                left.add(line);
            } else {
                same.remove();
            }
        }
        return left;
    }

    private static List<String> identity(CsvLine finding) {
        return List.of(
                finding.text("document"),
                finding.text("rule"),
                finding.text("indicator"),
                finding.text("stt"),
                finding.text("label"),
                figure(finding, "observed"),
                figure(finding, "expected"),
                finding.text("other_document"));
    }

    /** A number or printed text: in a file of the other style nobody can tell {@code 1,5} from {@code 1.5}. */
    private static String figure(CsvLine finding, String column) {
        return finding.text(column).replace(',', '.');
    }

    private static Change finding(CsvLine line, ChangeKind kind) {
        String text = line.text("rule") + " " + figure(line, "observed") + " / " + figure(line, "expected");
        boolean added = kind == ChangeKind.FINDING_ADDED;
        return new Change(
                line.text("document"),
                kind,
                Spot.of(line),
                line.text("stt"),
                line.text("label"),
                line.text("indicator"),
                added ? "" : text,
                added ? text : "");
    }
}
