package vn.chitieu.decide;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Candidate;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Status;
import vn.chitieu.observation.Unmatched;

/**
 * What was read of a document, one row a line, cells between {@code |}:
 *
 * <pre>
 * place | stt | label | unit | printed value | id or nothing | value, "/" or "?" | flags with ; between
 * </pre>
 */
final class Paper {
    private Paper() {}

    static Extraction read(String document, String sha256, String rows) {
        List<Observation> observations = rows.lines().map(Paper::observation).toList();
        List<Unmatched> unmatched = observations.stream()
                .filter(row -> row.indicator().isEmpty())
                .map(row -> new Unmatched(row.row(), "unknown_label", List.<Candidate>of()))
                .toList();
        Set<Optional<String>> there =
                observations.stream().map(Observation::indicator).collect(Collectors.toSet());
        List<String> skipped = Lines.CATALOGUE.templates().get(0).rows().stream()
                .flatMap(row -> row.indicator().stream())
                .filter(id -> !there.contains(Optional.of(id)))
                .toList();
        Report report = new Report(ReportHeader.EMPTY, Optional.of("form"), 1, 1, observations, unmatched, skipped);
        return new Extraction(
                document,
                sha256,
                "text/plain",
                DocumentStatus.EXTRACTED,
                "",
                0,
                Optional.of(report),
                List.of(),
                List.of(),
                0);
    }

    private static Observation observation(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        List<Integer> place = Arrays.stream(cells.get(0).split("/", -1))
                .map(each -> each.isEmpty() ? 0 : Integer.parseInt(each))
                .toList();
        PrintedRow row = new PrintedRow(
                new Place(place.get(0), place.get(1), place.get(2), 0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                "");
        Optional<String> id = Optional.of(cells.get(5)).filter(each -> !each.isEmpty());
        return new Observation(
                row,
                id,
                id.isPresent() ? 0.8 : 0,
                cells.get(3),
                status(cells.get(6)),
                value(cells.get(6)),
                flags(cells));
    }

    private static Status status(String cell) {
        return switch (cell) {
            case "" -> Status.BLANK;
            case "/" -> Status.NOT_APPLICABLE;
            case "?" -> Status.UNREADABLE;
            default -> Status.REPORTED;
        };
    }

    private static Optional<BigDecimal> value(String cell) {
        return status(cell) == Status.REPORTED ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }

    private static Set<Flag> flags(List<String> cells) {
        return Arrays.stream(cells.get(7).split(";", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> Flag.valueOf(each.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** The rows of a report, in the manner above with the decision at the end and without place, code and unit. */
    static List<String> claims(Report report) {
        return report.observations().stream().map(Paper::claim).toList();
    }

    private static String claim(Observation row) {
        return String.join(
                        " | ",
                        row.row().label(),
                        row.indicator().orElse(""),
                        row.unit(),
                        row.status().code(),
                        row.value().map(BigDecimal::toPlainString).orElse(""),
                        row.flags().stream().sorted().map(Flag::code).collect(Collectors.joining(";")),
                        row.decided()
                                .map(each -> (each.kind().code() + " " + each.reason()).strip())
                                .orElse(""))
                .strip();
    }

    /** Decisions on it, as {@link Lines} has them; without digests where the run has none that they name. */
    static Decisions decisions(Path folder, Set<String> digests, String rows) {
        String saved = Lines.csv(',', rows);
        DecisionFile file = Lines.read(folder, digests.isEmpty() ? saved.replace(Lines.DIGEST, "") : saved);
        if (!file.mistakes().isEmpty()) {
            throw new IllegalArgumentException(file.mistakes().toString());
        }
        return new Decisions(file.decisions(), Lines.CATALOGUE, digests);
    }
}
