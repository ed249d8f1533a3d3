package vn.chitieu.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Statement;
import vn.chitieu.observation.Status;
import vn.chitieu.text.Vietnamese;

/**
 * Every row of every form, each with a figure of its own, beside a text that speaks of each: a figure brought to another
 * row than its own shows at once.
 */
class NarrativePropertyTest {
    private static final Catalogue CATALOGUE = catalogue();
    private static final IndicatorWords WORDS = new IndicatorWords(CATALOGUE);
    private static final int REPORTS = 12;

    /** How offices write of a row; the label, the figure, the unit. */
    private static final List<String> WORDINGS = List.of(
            "- %s: %s %s.",
            "+ %s là %s %s;",
            "%s trong quý I năm 2024 là %s %s.",
            "Trong kỳ báo cáo, %s đạt %s %s.",
            "- %s: %s %s (tính đến ngày 15/3/2024).");

    @Test
    void aSentenceInTheWordsOfALabelMeansItsRowOrNothing() {
        int checks = 0;
        int right = 0;
        for (int seed = 0; seed < REPORTS; seed++) {
            for (Template template : CATALOGUE.templates()) {
                Random random = new Random(seed);
                List<Observation> rows = rows(template, random);
                List<String> text = rows.stream()
                        .map(row -> sentence(row, row.row().label(), random))
                        .toList();
                List<Statement> statements = read(text, rows, random);
                assertThat(wrong(statements, rows)).isEmpty();
                checks += rows.size();
                right += statements.size();
            }
        }
        assertThat(checks).isGreaterThan(3_500);
        assertThat(right).as("of " + checks + " sentences understood").isGreaterThan(checks / 4);
    }

    @Test
    void aSentenceThatLostOrWonAWordMeansItsRowOrNothing() {
        List<String> foreign = List.of(
                "lĩnh vực đất đai", "cấp huyện", "năm 2022", "trực tuyến", "quá hạn", "mức độ 4", "mới", "chưa");
        int checks = 0;
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < REPORTS; seed++) {
            for (Template template : CATALOGUE.templates()) {
                Random random = new Random(1_000 + seed);
                List<Observation> rows = rows(template, random);
                List<String> text = rows.stream()
                        .map(row -> Map.entry(row, changed(row.row().label(), foreign, random)))
                        .filter(row -> !isAnotherLabel(row.getValue()))
                        .map(row -> sentence(row.getKey(), row.getValue(), random))
                        .toList();
                wrong.addAll(wrong(read(text, rows, random), rows));
                checks += rows.size();
            }
        }
        assertThat(checks).isGreaterThan(3_500);
        assertThat(wrong).as("of " + checks + " sentences").hasSizeLessThanOrEqualTo(checks / 1_000);
    }

    @Test
    void aSentenceWithAnotherFigureContradictsItsRow() {
        Template template = CATALOGUE.template("full-2024-district").orElseThrow();
        Random random = new Random(7);
        List<Observation> rows = rows(template, random);
        int found = 0;
        for (Observation row : rows) {
            List<Statement> agreeing =
                    read(List.of(sentence(row, row.row().label(), new Random(1))), rows, new Random(2));
            BigDecimal other = row.value().orElseThrow().add(BigDecimal.ONE);
            List<Statement> statements =
                    read(List.of(sentence(with(row, other), row.row().label(), new Random(1))), rows, new Random(2));
            assertThat(statements).hasSameSizeAs(agreeing);
            assertThat(statements).allMatch(statement -> statement.value().compareTo(other) == 0);
            found += statements.size();
        }
        assertThat(found).isGreaterThan(30);
    }

    private static String changed(String label, List<String> foreign, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(label.split(" ", -1)));
        int at = random.nextInt(words.size());
        if (random.nextBoolean() && words.size() > 3) {
            words.remove(at);
        } else {
            words.add(at, foreign.get(random.nextInt(foreign.size())));
        }
        return String.join(" ", words);
    }

    /** "Số VBQPPL do UBND tỉnh ban hành" without its UBND is the label of another row. */
    private static boolean isAnotherLabel(String changed) {
        String folded = Vietnamese.fold(changed);
        return CATALOGUE.templates().stream()
                .flatMap(template -> template.rows().stream())
                .anyMatch(row -> Vietnamese.fold(row.label()).startsWith(folded));
    }

    private static String sentence(Observation row, String label, Random random) {
        String figure = row.value().orElseThrow().toPlainString().replace('.', ',');
        boolean percent = row.unit().equals("%");
        return WORDINGS.get(random.nextInt(WORDINGS.size()))
                .formatted(label, figure, percent ? "%" : row.unit())
                .replace(" %", "%");
    }

    /** Statements whose figure is not that of their row. */
    private static List<String> wrong(List<Statement> statements, List<Observation> rows) {
        return statements.stream()
                .filter(statement -> rows.stream()
                        .filter(row -> row.indicator().equals(Optional.of(statement.indicator())))
                        .noneMatch(row -> row.value().orElseThrow().compareTo(statement.value()) == 0))
                .map(statement -> statement.indicator() + ": " + statement.text())
                .toList();
    }

    private static List<Statement> read(List<String> text, List<Observation> rows, Random random) {
        List<NumberedLine> lines = new ArrayList<>();
        text.forEach(line ->
                lines.add(new NumberedLine(new Paragraph(line, Place.line(lines.size() + 1)), lines.size() + 1)));
        boolean commune = random.nextBoolean();
        ReportHeader header = new ReportHeader(
                Optional.of(new Agency(
                        commune ? "UBND xã An Bình" : "Sở Tư pháp",
                        Optional.of(commune ? Level.COMMUNE : Level.PROVINCE),
                        Optional.of("Khánh Hòa"))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Period.quarter(2024, 1)),
                false);
        return NarrativeReader.read(
                lines, new Report(header, Optional.empty(), 0, 1, rows, List.of(), List.of()), WORDS);
    }

    /** The rows of a form that ask for a figure under a label of their own, each with one that no other row has. */
    private static List<Observation> rows(Template template, Random random) {
        Map<String, Long> labels = template.rows().stream()
                .collect(Collectors.groupingBy(row -> Vietnamese.fold(row.label()), Collectors.counting()));
        List<TemplateRow> asking = template.rows().stream()
                .filter(row -> row.indicator()
                        .flatMap(CATALOGUE::indicator)
                        .filter(indicator -> indicator.kind() != Kind.CHOICE)
                        .isPresent())
                .filter(row -> labels.getOrDefault(Vietnamese.fold(row.label()), 0L) == 1)
                .toList();
        List<Integer> figures =
                random.ints(10, 9_000).distinct().limit(asking.size()).boxed().collect(Collectors.toList());
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < asking.size(); i++) {
            boolean percent = asking.get(i).unit().equals("%");
            BigDecimal figure = BigDecimal.valueOf(figures.get(i), percent ? 2 : 0);
            rows.add(row(asking.get(i), i + 1, figure));
        }
        return rows;
    }

    private static Observation row(TemplateRow row, int line, BigDecimal figure) {
        PrintedRow printed = new PrintedRow(
                new Place(0, 1, line, 0),
                row.stt(),
                row.label(),
                row.unit(),
                figure.toPlainString().replace('.', ','),
                "");
        return new Observation(printed, row.indicator(), 1, row.unit(), Status.REPORTED, Optional.of(figure), Set.of());
    }

    private static Observation with(Observation row, BigDecimal figure) {
        return new Observation(
                row.row(), row.indicator(), 1, row.unit(), Status.REPORTED, Optional.of(figure), Set.of());
    }

    private static Catalogue catalogue() {
        try {
            return Mappings.bundled();
        } catch (InvalidMappingsException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
