package vn.chitieu.write.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Heading;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Severity;
import vn.chitieu.observation.Status;
import vn.chitieu.observation.Unmatched;

/** The rows of one document, missing ones too, in their order. */
final class PageRows {
    /** Rows before and behind a doubtful one that a person sees with it. */
    private static final int AROUND = 3;
    /** Letters of a heading, which every row below it has with it: no report has longer ones. */
    private static final int LONGEST_HEADING = 2_000;

    private static final Place NOWHERE = new Place(0, 0, 0, 0);

    private final int document;
    private final List<Observation> observations;
    private final List<Blank> blanks;
    private final Map<PrintedRow, Unmatched> unmatched = new HashMap<>();
    private final BitSet contradicted = new BitSet();
    private final BitSet doubtful = new BitSet();
    private final List<Heading> headings;
    private final List<PageRow> rows = new ArrayList<>();
    private int nextBlank;
    private int nextHeading;
    private String heading = "";

    private PageRows(int document, Extraction extraction, Report report) {
        this.document = document;
        this.observations = report.observations();
        this.blanks = extraction.blanks();
        this.headings = report.headings().stream()
                .sorted(Comparator.comparingInt(Heading::before))
                .toList();
        report.unmatched().forEach(each -> unmatched.put(each.row(), each));
        Set<PrintedRow> subjects = extraction.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.subject().row())
                .collect(Collectors.toSet());
        for (int number = 0; number < observations.size(); number++) {
            Observation observation = observations.get(number);
            contradicted.set(number, !subjects.isEmpty() && subjects.contains(observation.row()));
            doubtful.set(number, isDoubtful(observation));
        }
    }

    /** Those of a document; none if it was not read. */
    static List<PageRow> of(int document, Extraction extraction) {
        return extraction
                .report()
                .map(report -> new PageRows(document, extraction, report).all())
                .orElse(List.of());
    }

    private List<PageRow> all() {
        addMissing(-1);
        for (int number = 0; number < observations.size(); number++) {
            passHeadings(number);
            Observation observation = observations.get(number);
            rows.add(row(number, observation, blankOf(observation)));
            addMissing(number);
        }
        return rows;
    }

    private void passHeadings(int number) {
        while (nextHeading < headings.size() && headings.get(nextHeading).before() <= number) {
            PrintedRow row = headings.get(nextHeading++).row();
            heading = shortened((row.stt() + " " + row.label()).strip());
        }
    }

    private static String shortened(String heading) {
        if (heading.length() <= LONGEST_HEADING) {
            return heading;
        }
        boolean halves = Character.isHighSurrogate(heading.charAt(LONGEST_HEADING - 1));
        return heading.substring(0, halves ? LONGEST_HEADING - 1 : LONGEST_HEADING) + "…";
    }

    /** Blanks come in the order of the rows, printed ones with code and label of theirs. */
    private Optional<Blank> blankOf(Observation observation) {
        if (observation.status() == Status.REPORTED || nextBlank == blanks.size()) {
            return Optional.empty();
        }
        Blank blank = blanks.get(nextBlank);
        boolean same = blank.printed()
                && blank.stt().equals(observation.row().stt())
                && blank.label().equals(observation.row().label());
        if (same) {
            nextBlank++;
        }
        return same ? Optional.of(blank) : Optional.empty();
    }

    private void addMissing(int number) {
        while (nextBlank < blanks.size() && !blanks.get(nextBlank).printed()) {
            Blank blank = blanks.get(nextBlank++);
            PrintedRow row = new PrintedRow(NOWHERE, blank.stt(), blank.label(), "", "", "");
            rows.add(row(number, blankAt(row, blank), Optional.of(blank)));
        }
    }

    private static Observation blankAt(PrintedRow row, Blank blank) {
        return new Observation(row, blank.indicator(), 1, "", Status.BLANK, Optional.empty(), Set.of());
    }

    private PageRow row(int number, Observation observation, Optional<Blank> blank) {
        Optional<BlankKind> kind = blank.map(Blank::kind).or(() -> kindOf(observation.status()));
        return new PageRow(
                document,
                number,
                urgency(number, blank.isPresent() && !blank.get().printed(), kind),
                observation,
                kind,
                blank.flatMap(Blank::derived),
                Optional.ofNullable(unmatched.get(observation.row()))
                        .map(Unmatched::candidates)
                        .orElse(List.of()),
                heading);
    }

    private static Optional<BlankKind> kindOf(Status status) {
        return switch (status) {
            case REPORTED -> Optional.empty();
            case BLANK -> Optional.of(BlankKind.BLANK);
            case NOT_APPLICABLE -> Optional.of(BlankKind.NOT_APPLICABLE);
            case UNREADABLE -> Optional.of(BlankKind.UNREADABLE);
        };
    }

    private Urgency urgency(int number, boolean missing, Optional<BlankKind> kind) {
        if (!missing && contradicted.get(number)) {
            return Urgency.CONTRADICTED;
        }
        if (!missing && doubtful.get(number)) {
            return Urgency.DOUBTFUL;
        }
        if (!missing && (isNear(doubtful, number) || isNear(contradicted, number))) {
            return Urgency.NEAR;
        }
        return kind.filter(Tally::isOpen).isPresent() ? Urgency.UNANSWERED : Urgency.TRUSTED;
    }

    private static boolean isDoubtful(Observation observation) {
        return !observation.flags().isEmpty() || observation.indicator().isEmpty();
    }

    private static boolean isNear(BitSet rows, int number) {
        int next = rows.nextSetBit(Math.max(0, number - AROUND));
        return next >= 0 && next <= number + AROUND;
    }
}
