package vn.chitieu.check.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;
import vn.chitieu.indicator.Relation;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Status;

/**
 * Reports written as lines {@code agency, province | period | number | indicator = value, indicator = value flag}.
 */
class AcrossReportsTest {
    static final Catalogue CATALOGUE = catalogue();

    @Test
    void across1_twoReportsOfOnePeriodWithDifferentFigures() {
        assertThat(find(
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | files = 7029, rate = 99.9",
                        "SỞ TƯ PHÁP, khánh hoà | 2023-H1 | 25/BC-STP | files = 7092, rate = 99.9"))
                .containsExactly("conflicting_duplicates error: d2 files 7092, expected 7029 of d1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | files = 7029, rate = 99.9",
                "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | staff = 27",
                "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | files =, rate = 99.90",
                "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | rate = 99.87",
                "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | rate = 99.96",
                "Sở Tư pháp, Khánh Hòa | 2023-Q1 | 25/BC-STP | files = 3100",
                "Sở Tư pháp, Phú Yên | 2023-H1 | 25/BC-STP | files = 1",
                "Sở Nội vụ, Khánh Hòa | 2023-H1 | 25/BC-STP | files = 1",
                "Sở Tư pháp | 2023-H1 | 25/BC-STP | files = 1",
                "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | files = 1 low_match",
                "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | files = 1 ambiguous_number",
                "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | files = 1, files = 2"
            })
    void across1_copiesComplementsOtherReportsAndDoubtfulFiguresAreNoConflict(String second) {
        assertThat(find("Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | files = 7029, rate = 99.9", second))
                .isEmpty();
    }

    @Test
    void across1_whatAPersonCalledRightIsTrustedButComparesWithNoOtherUnit() {
        String first = "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | money = 7029";
        assertThat(find(first, "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | money = 1 low_match right"))
                .containsExactly("conflicting_duplicates error: d2 money 1, expected 7029 of d1");
        assertThat(find(first, "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | money = 1 unit_conflict right"))
                .isEmpty();
    }

    @Test
    void duplicate2_aLaterReportMayBeACorrection() {
        assertThat(find(
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | 25/BC-STP | files = 7029",
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | 31/BC-STP | files = 7092"))
                .containsExactly("conflicting_duplicates warning: d2 files 7092, expected 7029 of d1");
        assertThat(find(
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | /BC-STP | files = 7029",
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | /BC-STP | files = 7092"))
                .containsExactly("conflicting_duplicates error: d2 files 7092, expected 7029 of d1");
    }

    @Test
    void duplicate3_withoutProvinceOnlyPlacesAndNumbersTell() {
        assertThat(find(
                        "Sở Tư pháp | 2023-H1 | /BC-STP | files = 7029",
                        "Sở Tư pháp | 2023-H1 | /BC-STP | files = 7092"))
                .isEmpty();
        assertThat(find("Sở Tư pháp | 2023-H1 | 25/BC | files = 7029", "Sở Tư pháp | 2023-H1 | 25/BC | files = 7092"))
                .containsExactly("conflicting_duplicates warning: d2 files 7092, expected 7029 of d1");
        assertThat(find("UBND xã An Bình | 2023-H1 | | files = 434", "UBND xã An Bình | 2023-H1 | | files = 433"))
                .containsExactly("conflicting_duplicates warning: d2 files 433, expected 434 of d1");
    }

    @Test
    void across1_everyFigureOnce() {
        assertThat(find(
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | | files = 1",
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | | files = 2",
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | | files = 2",
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | | files = 1"))
                .containsExactly("conflicting_duplicates error: d2 files 2, expected 1 of d1");
    }

    @Test
    void jump1_betweenNeighboursThatAgree() {
        assertThat(series("files", "2021-H1 7029", "2022-H1 70900", "2023-H1 7100"))
                .containsExactly("series_jump warning: d2 files 70900, expected ~ 7029 of d1");
        assertThat(series("files", "2021-H1 7029", "2022-H1 7.1", "2023-H1 7100"))
                .isEmpty();
        assertThat(series("rate", "2023-Q1 95.84", "2023-Q2 9.584", "2023-Q3 96.1"))
                .containsExactly("series_jump warning: d2 rate 9.584, expected ~ 95.84 of d1");
        assertThat(series("money", "2021 1500", "2022 1500000", "2023 1600"))
                .containsExactly("series_jump warning: d2 money 1500000, expected ~ 1500 of d1");
    }

    @Test
    void jump2_atTheEndsOfASteadyHistory() {
        assertThat(series("files", "2020 7029", "2021 7100", "2022 7050", "2023 70900"))
                .containsExactly("series_jump warning: d4 files 70900, expected ~ 7050 of d3");
        assertThat(series("files", "2020 70290", "2021 7100", "2022 7050", "2023 7090"))
                .containsExactly("series_jump warning: d1 files 70290, expected ~ 7100 of d2");
        assertThat(series("files", "2021 7100", "2022 7050", "2023 70900")).isEmpty();
    }

    @Test
    void jumps3And4_whatProvesNothing() {
        assertThat(series("files", "2021 2", "2022 20", "2023 2")).isEmpty();
        assertThat(series("rate", "2021 10", "2022 100", "2023 10")).isEmpty();
        assertThat(series("files", "2021 100", "2022 1000", "2023 200")).isEmpty();
        assertThat(series("files", "2021 100", "2022 500", "2023 100")).isEmpty();
        assertThat(series("files", "2023-Q1 100", "2023 1000", "2024-Q1 100")).isEmpty();
        assertThat(series("files", "2015 100", "2019 1000", "2023 100")).isEmpty();
        assertThat(series("files", "2021 0", "2022 1000", "2023 0")).isEmpty();
    }

    @Test
    void across3_aCountThatAccumulatesDoesNotFall() {
        assertThat(series("done", "2023-Q1 3", "2023-H1 9", "2023-9M 8", "2023 15"))
                .containsExactly("series_jump warning: d3 done 8, expected >= 9 of d2");
        assertThat(series("under", "2023-H1 9", "2023 7"))
                .containsExactly("series_jump warning: d2 under 7, expected >= 9 of d1");
        assertThat(series("done", "2023-Q1 3", "2023-H1 9", "2023-9M 9", "2023 15"))
                .isEmpty();
        assertThat(series("done", "2023 15", "2024-Q1 3")).as("another year").isEmpty();
        assertThat(series("done", "2023-Q1 9", "2023-Q2 3"))
                .as("not since January")
                .isEmpty();
        assertThat(series("files", "2023-H1 90", "2023-9M 80"))
                .as("not cumulative")
                .isEmpty();
        assertThat(series("planned", "2023-H1 90", "2023-9M 80"))
                .as("only the part is")
                .isEmpty();
    }

    @Test
    void aDisputedPeriodIsNoWitness() {
        assertThat(find(
                        "Sở Tư pháp, Khánh Hòa | 2021 | | files = 7029",
                        "Sở Tư pháp, Khánh Hòa | 2022 | | files = 70900",
                        "Sở Tư pháp, Khánh Hòa | 2022 | | files = 7090",
                        "Sở Tư pháp, Khánh Hòa | 2023 | | files = 7100"))
                .containsExactly("conflicting_duplicates error: d3 files 7090, expected 70900 of d2");
    }

    @Test
    void saysBothPlacesInBothLanguages() {
        CrossFinding finding = findings(
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | | files = 7029",
                        "Sở Tư pháp, Khánh Hòa | 2023-H1 | | files = 7092")
                .get(0);
        assertThat(finding.detail().vietnamese())
                .isEqualTo("Sở Tư pháp báo cáo kỳ 2023-H1 hai lần với số liệu khác nhau cho “name of files”:"
                        + " 7092 ở đây, 7029 ở d1");
        assertThat(finding.detail().english())
                .isEqualTo("Sở Tư pháp reports 2023-H1 twice with different figures for “name of files”:"
                        + " 7092 here, 7029 in d1");
        assertThat(finding.other().place()).isEqualTo(new Place(0, 1, 1, 0));
    }

    private static List<String> series(String indicator, String... figures) {
        return find(Stream.of(figures)
                .map(figure -> figure.split(" ", -1))
                .map(parts -> "Sở Tư pháp, Khánh Hòa | %s | | %s = %s".formatted(parts[0], indicator, parts[1]))
                .toArray(String[]::new));
    }

    private static List<String> find(String... reports) {
        return findings(reports).stream()
                .map(finding -> "%s %s: %s %s %s, expected %s of %s"
                        .formatted(
                                finding.rule().code(),
                                finding.severity().code(),
                                finding.subject().document(),
                                finding.indicator(),
                                finding.subject().value(),
                                finding.expected(),
                                finding.other().document()))
                .toList();
    }

    private static List<CrossFinding> findings(String... reports) {
        return CrossFindings.of(CATALOGUE, numbered(List.of(reports)));
    }

    /** Reports under the names {@code d1}, {@code d2} and so on. */
    static List<Extraction> numbered(List<String> reports) {
        List<Extraction> extractions = new ArrayList<>();
        for (String report : reports) {
            extractions.add(extraction("d" + (extractions.size() + 1), report));
        }
        return extractions;
    }

    static Extraction extraction(String document, String line) {
        String[] cells = line.split(" *\\| *", -1);
        String[] agency = cells[0].split(", ", -1);
        ReportHeader header = new ReportHeader(
                Optional.of(new Agency(
                        agency[0],
                        Optional.of(agency[0].contains(" xã ") ? Level.COMMUNE : Level.PROVINCE),
                        agency.length > 1 ? Optional.of(agency[1]) : Optional.empty())),
                Optional.of(cells[2]).filter(number -> !number.isEmpty()),
                Optional.empty(),
                Optional.of(period(cells[1])),
                false);
        List<Observation> rows = new ArrayList<>();
        for (String figure : cells[3].split(", ", -1)) {
            rows.add(row(figure, rows.size() + 1));
        }
        Report report = new Report(header, Optional.empty(), 0, 1, rows, List.of(), List.of());
        return new Extraction(
                document, "", "", DocumentStatus.EXTRACTED, "", 0, Optional.of(report), List.of(), List.of(), 0);
    }

    private static Period period(String code) {
        int year = Integer.parseInt(code.substring(0, 4));
        return Stream.of(
                        Period.year(year),
                        Period.nineMonths(year),
                        Period.half(year, 1),
                        Period.half(year, 2),
                        Period.quarter(year, 1),
                        Period.quarter(year, 2),
                        Period.quarter(year, 3),
                        Period.quarter(year, 4))
                .filter(period -> period.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Observation row(String figure, int row) {
        String[] parts = figure.split(" ?= ?| ", -1);
        Optional<BigDecimal> value =
                Optional.of(parts[1]).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (parts.length > 2) {
            flags.add(Flag.valueOf(parts[2].toUpperCase(Locale.ROOT)));
        }
        Observation read = new Observation(
                new PrintedRow(new Place(0, 1, row, 0), Integer.toString(row), parts[0], "", parts[1], ""),
                Optional.of(parts[0]),
                1,
                "",
                value.isPresent() ? Status.REPORTED : Status.BLANK,
                value,
                flags);
        boolean right = parts.length > 3 && parts[3].equals("right");
        return right ? read.decided(new Decided(Decided.Kind.RIGHT, "", flags)) : read;
    }

    private static Catalogue catalogue() {
        List<Indicator> indicators = List.of(
                indicator("files", Kind.COUNT, Optional.empty()),
                indicator("staff", Kind.COUNT, Optional.empty()),
                indicator("rate", Kind.PERCENT, Optional.empty()),
                indicator("money", Kind.MONEY, Optional.empty()),
                indicator("plan", Kind.PERCENT, Optional.of(new Rate("done", "planned"))),
                indicator("done", Kind.COUNT, Optional.empty()),
                indicator("planned", Kind.COUNT, Optional.empty()),
                indicator("under", Kind.COUNT, Optional.empty()));
        List<TemplateRow> rows = List.of(
                form("1.", "Tỷ lệ hoàn thành (lũy kế đến thời điểm báo cáo)", "plan"),
                form("", "Số nhiệm vụ", "planned"),
                form("2.", "Bổ nhiệm (lũy kế từ đầu năm)", ""),
                form("", "Số lãnh đạo", "under"),
                form("3.", "Số hồ sơ", "files"));
        return new Catalogue(indicators, List.of(), List.of(new Template("form", rows)), List.of());
    }

    private static TemplateRow form(String stt, String label, String id) {
        return new TemplateRow(stt, label, "", Optional.of(id).filter(any -> !any.isEmpty()), Relation.EXACT);
    }

    private static Indicator indicator(String id, Kind kind, Optional<Rate> rate) {
        return new Indicator(id, "name of " + id, "", "", kind, "", List.of(), rate, List.of(), true, List.of());
    }
}
