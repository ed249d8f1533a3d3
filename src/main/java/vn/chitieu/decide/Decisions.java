package vn.chitieu.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.chitieu.decide.Decision.SeenRow;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Sentence;
import vn.chitieu.text.Vietnamese;

/**
 * The decisions of a person in a run, and what became of each.
 *
 * <p>A decision belongs to the document with its bytes, whatever that is called now; if the run has no such bytes, to the
 * document of its name. {@link RowFinder} has the rules by which its row is found. For one thread.
 */
public final class Decisions {
    private final Catalogue catalogue;
    private final Map<String, List<Decision>> byBytes = new HashMap<>();
    private final Map<String, List<Decision>> byName = new HashMap<>();
    private final Map<Decision, Sentence> unapplied = new LinkedHashMap<>();
    private final RepeatedLabels labels = new RepeatedLabels();

    /**
     * Takes the decisions of a file.
     *
     * @param catalogue the catalogue that the run reads with
     * @param digests the SHA-256 of the documents of the run; those that no decision has may be left out
     */
    public Decisions(List<Decision> all, Catalogue catalogue, Set<String> digests) {
        this.catalogue = catalogue;
        for (Decision decision : all) {
            boolean there = digests.contains(decision.row().sha256());
            Map<String, List<Decision>> home = there ? byBytes : byName;
            String key = there ? decision.row().sha256() : decision.row().document();
            home.computeIfAbsent(key, unseen -> new ArrayList<>()).add(decision);
            unapplied.put(decision, Why.NO_DOCUMENT);
            labels.against(decision);
        }
    }

    /** The report of a document with its rows decided, still to be checked; empty where no decision is about it. */
    public Optional<Report> decided(Extraction extraction) {
        List<Decision> sameBytes = byBytes.getOrDefault(extraction.sha256(), List.of());
        List<Decision> sameName = byName.getOrDefault(Vietnamese.clean(extraction.document()), List.of());
        if (extraction.status() == DocumentStatus.DUPLICATE) { // its rows stand under the other file's name
            sameName.forEach(decision -> unapplied.put(decision, Why.CHANGED));
            return Optional.empty();
        }
        if (sameBytes.isEmpty() && sameName.isEmpty()) {
            return Optional.empty();
        }
        if (extraction.report().isEmpty()) {
            Sentence why = Why.unread(extraction.status());
            Stream.concat(sameBytes.stream(), sameName.stream()).forEach(each -> unapplied.put(each, why));
            return Optional.empty();
        }
        Sitting sitting = new Sitting(extraction, extraction.report().get());
        List<Decision> moved = sitting.decide(sameBytes, RowFinder::inPlace, Why.NO_ROW);
        sitting.decide(moved, RowFinder::moved, Why.NO_ROW);
        sitting.decide(sameName, RowFinder::unchanged, Why.CHANGED);
        return sitting.rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecidedReport(sitting.report, sitting.rows).after(catalogue));
    }

    /** Those that no row was decided by, in the order of their lines; complete once all documents were decided. */
    public List<Unapplied> unapplied() {
        return unapplied.entrySet().stream()
                .map(entry -> new Unapplied(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The labels that were decided again and again; complete once all documents were decided. */
    public List<RepeatedLabels.Label> labels() {
        return labels.repeated();
    }

    /** The decisions of one document being passed. */
    private final class Sitting {
        private final Extraction extraction;
        private final Report report;
        private final RowFinder finder;
        private final Readings readings;
        private final Map<Integer, Observation> rows = new HashMap<>();
        private final Map<Integer, Decision> deciding = new HashMap<>();

        Sitting(Extraction extraction, Report report) {
            this.extraction = extraction;
            this.report = report;
            this.finder = new RowFinder(report.observations());
            this.readings = Readings.of(report, catalogue);
        }

        /** Decides what is found; what is not, is given back. */
        List<Decision> decide(
                List<Decision> decisions, BiFunction<RowFinder, SeenRow, Optional<Integer>> search, Sentence why) {
            List<Decision> lost = new ArrayList<>();
            for (Decision decision : decisions) {
                Optional<Integer> row = search.apply(finder, decision.row());
                row.ifPresentOrElse(found -> decide(found, decision), () -> lost.add(decision));
            }
            lost.forEach(decision -> unapplied.put(decision, why));
            return lost;
        }

        private void decide(int row, Decision decision) {
            Decision first = deciding.putIfAbsent(row, decision);
            if (first != null) {
                settle(decision, first);
                return;
            }
            Ruling ruling = decision.verdict().on(report.observations().get(row), readings);
            if (ruling instanceof Ruling.Refused refused) {
                unapplied.put(decision, refused.why());
            } else if (ruling instanceof Ruling.Taken taken) {
                rows.put(row, taken.row());
                unapplied.remove(decision);
                labels.add(taken.row(), extraction);
            }
        }

        /** Two lines that a spreadsheet made different may be about one row. */
        private void settle(Decision decision, Decision first) {
            if (!decision.verdict().equals(first.verdict())) {
                unapplied.put(decision, Why.decidedBy(first));
            } else if (unapplied.containsKey(first)) {
                unapplied.put(decision, unapplied.get(first));
            } else {
                unapplied.remove(decision);
            }
        }
    }
}
