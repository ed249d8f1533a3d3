package vn.chitieu.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.Pipeline;
import vn.chitieu.check.Checked;
import vn.chitieu.check.Checks;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.tabular.CsvSheet;
import vn.chitieu.tabular.Spot;

/** Every row of every report of the fixtures is called right. */
class RightReportsTest {
    private static final Catalogue CATALOGUE = catalogue();

    @TempDir
    Path folder;

    private static Catalogue catalogue() {
        try {
            return Mappings.bundled();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Stream<Extraction> reports() throws Exception {
        Pipeline pipeline = new Pipeline(CATALOGUE, () -> 0);
        try (Stream<Path> files = Files.list(Path.of("fixtures", "reports"))) {
            return files.sorted().map(RightReportsTest::source).map(pipeline::extract).toList().stream();
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file.getFileName().toString(), new Source.Content(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thatARowIsRightChangesNothingButItsFlags(Extraction read) throws Exception {
        Path file = folder.resolve("decisions.csv");
        Files.writeString(file, allRight(read));
        DecisionFile decisions = DecisionFile.read(file, CATALOGUE);
        assertThat(decisions.mistakes()).isEmpty();
        Decisions run = new Decisions(decisions.decisions(), CATALOGUE, Set.of(read.sha256()));
        Report before = read.report().orElseThrow();
        Checked after = Checks.check(run.decided(read).orElseThrow(), CATALOGUE);
        assertThat(run.unapplied()).isEmpty();
        assertThat(after.report().observations())
                .allMatch(row -> row.flags().isEmpty() && kind(row).equals(Optional.of(Decided.Kind.RIGHT)))
                .extracting(RightReportsTest::undecided)
                .isEqualTo(before.observations().stream()
                        .map(RightReportsTest::undecided)
                        .toList());
        assertThat(after.report().unmatched()).isEqualTo(before.unmatched());
        assertThat(after.report().skipped()).isEqualTo(before.skipped());
        assertThat(after.findings())
                .extracting(RightReportsTest::claim)
                .isEqualTo(read.findings().stream().map(RightReportsTest::claim).toList());
        assertThat(after.blanks())
                .extracting(RightReportsTest::question)
                .isEqualTo(
                        read.blanks().stream().map(RightReportsTest::question).toList());
    }

    private static Optional<Decided.Kind> kind(Observation row) {
        return row.decided().map(Decided::kind);
    }

    private static Observation undecided(Observation row) {
        return new Observation(
                row.row(), row.indicator(), row.match(), row.unit(), row.status(), row.value(), Set.of());
    }

    /** How sure a contradiction is may change: the rows mean beyond doubt what they were taken for. */
    private static List<Object> claim(Finding finding) {
        return List.of(
                finding.rule(), finding.subject().row(), finding.observed(), finding.expected(), finding.detail());
    }

    /** What other rows imply may be more: they are trusted now. */
    private static List<Object> question(Blank blank) {
        return List.of(blank.indicator(), blank.stt(), blank.label(), blank.kind(), blank.reason());
    }

    private static String allRight(Extraction read) throws IOException {
        StringWriter text = new StringWriter();
        CsvSheet sheet = new CsvSheet(text, DecisionFile.COLUMNS, ';');
        for (Observation row : read.report().orElseThrow().observations()) {
            PrintedRow printed = row.row();
            sheet.add(List.of(
                    read.document(),
                    read.sha256(),
                    Spot.text(printed.place().page()),
                    Spot.text(printed.place().table()),
                    Spot.text(printed.place().row()),
                    printed.stt(),
                    printed.label(),
                    printed.unit(),
                    printed.value(),
                    "right",
                    "",
                    "",
                    "",
                    ""));
        }
        sheet.flush();
        return text.toString();
    }
}
