package vn.chitieu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Relation;
import vn.chitieu.indicator.Reporter;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;

/** Whom a row concerns, by the form and by what the row itself prints. */
class DutiesTest {
    @ParameterizedTest
    @CsvSource({
        "Sở Tư pháp,               PROVINCE, ''",
        "Sở Tư pháp,               PROVINCE, department",
        "Sở Tư pháp,               PROVINCE, district;department",
        "Sở Tư pháp,               PROVINCE, Sở Tư pháp",
        "SỞ TƯ PHÁP,               PROVINCE, Sở Tư pháp",
        "Văn phòng UBND,           PROVINCE, Văn phòng UBND tỉnh",
        "UBND huyện Yên Châu,      DISTRICT, district",
        "UBND tỉnh,                PROVINCE, Sở Nội vụ",
        "Phòng Tư pháp,            DISTRICT, Sở Nội vụ",
        "Cục Thuế,                 CENTRAL,  Sở Nội vụ",
        "Ủy ban nhân dân xã Bản,   COMMUNE,  commune"
    })
    void duties1To3_whoMayBeConcernedIs(String agency, Level level, String reporters) {
        assertThat(duties(agency, Optional.of(level), 2023).include(parse(reporters)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Tư pháp,               PROVINCE, district",
        "Sở Tư pháp,               PROVINCE, Sở Nội vụ",
        "Sở Tư pháp,               PROVINCE, Sở Nội vụ;vertical;district",
        "UBND huyện Yên Châu,      DISTRICT, Sở Nội vụ",
        "UBND xã Suối Trắng,       COMMUNE,  district",
        "UBND xã Suối Trắng,       COMMUNE,  department"
    })
    void duty2_anotherKindOrOfficeIsNot(String agency, Level level, String reporters) {
        assertThat(duties(agency, Optional.of(level), 2023).include(parse(reporters)))
                .isFalse();
    }

    @Test
    void duty2_anUnknownAgencyMayBeAny() {
        assertThat(new Duties(ReportHeader.EMPTY).include(parse("Sở Nội vụ"))).isTrue();
        assertThat(duties("Sở Tư pháp", Optional.empty(), 2023).include(parse("Sở Nội vụ")))
                .isTrue();
    }

    @Test
    void duty4_anOfficeReportsForTheOneItTookOver() {
        List<Reporter> reporters = parse("Sở Thông tin và Truyền thông");
        assertThat(duties("Sở Khoa học và Công nghệ", Optional.of(Level.PROVINCE), 2023)
                        .include(reporters))
                .isFalse();
        assertThat(duties("Sở Khoa học và Công nghệ", Optional.of(Level.PROVINCE), 2025)
                        .include(reporters))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Nội vụ báo cáo,                                               Sở Nội vụ",
        "- Sở Nội vụ tổng hợp báo cáo,                                    Sở Nội vụ",
        "UBND cấp huyện báo cáo,                                          district",
        "'UBND cấp huyện, cơ quan chuyên môn cấp tỉnh báo cáo',           district;department",
        "Các cơ quan chuyên môn cấp tỉnh báo cáo,                         department",
        "'Sở Tài nguyên và Môi trường, Sở Xây dựng báo cáo',              Sở Tài nguyên và Môi trường;Sở Xây dựng",
        "Sở Văn hóa và Thể thao báo cáo,                                  Sở Văn hóa và Thể thao",
        "Cơ quan ngành dọc báo cáo,                                       vertical"
    })
    void theLastColumnNamesReporters(String note, String reporters) {
        assertThat(PrintedDuty.reporters(note)).isEqualTo(parse(reporters));
    }

    @ParameterizedTest
    @CsvSource({
        "15 CTS",
        "''",
        "Quý II chưa kiểm tra đơn vị nào",
        "'Các cơ quan, đơn vị, địa phương báo cáo'",
        "'Sở Nội vụ tổng hợp từ các đơn vị của tỉnh'",
        "'- Sở Nội vụ tổng hợp; - Cơ quan, đơn vị, địa phương báo cáo'",
        "'Sở Nội vụ và các đơn vị báo cáo'",
        "Chưa có báo cáo"
    })
    void remarksAreNoDuties(String note) {
        assertThat(PrintedDuty.reporters(note)).isEmpty();
    }

    @Test
    void blankAndMissingRowsOfOthersAreNotRequired() {
        Report rows = Sheet.report("""
                1 | ours   |
                2 | theirs |
                3 | given  | 5
                4 | stroke | /""");
        Report report = new Report(
                header("Sở Tư pháp", Optional.of(Level.PROVINCE), 2023),
                Optional.of("form"),
                1,
                1,
                rows.observations(),
                List.of(),
                List.of("gone"));
        assertThat(Checks.check(report, catalogue()).blanks())
                .extracting(
                        blank -> blank.kind().code() + " " + blank.indicator().orElse("") + " " + blank.printed())
                .containsExactly(
                        "blank ours true",
                        "not_required theirs true",
                        "not_applicable stroke true",
                        "not_required gone false");
        assertThat(Checks.check(report, catalogue()).blanks())
                .extracting(Blank::stt)
                .contains("5");
    }

    @Test
    void aRowThatAPersonCalledForgottenIsRequired() {
        Observation theirs = Sheet.report("2 | theirs |").observations().get(0);
        Report report = new Report(
                header("Sở Tư pháp", Optional.of(Level.PROVINCE), 2023),
                Optional.of("form"),
                1,
                1,
                List.of(theirs, theirs.decided(new Decided(Decided.Kind.BLANK, "forgotten", Set.of()))),
                List.of(),
                List.of());
        assertThat(Checks.check(report, catalogue()).blanks())
                .extracting(blank -> (blank.kind().code() + " " + blank.reason()).strip())
                .containsExactly("not_required", "blank forgotten");
    }

    private static Catalogue catalogue() {
        List<TemplateRow> rows = List.of(
                row("1", "ours", ""),
                row("2", "theirs", "Sở Nội vụ"),
                row("3", "given", "Sở Nội vụ"),
                row("4", "stroke", "district"),
                row("5", "gone", "district"));
        List<Indicator> indicators = rows.stream()
                .map(row -> new Indicator(
                        row.indicator().orElseThrow(),
                        row.label(),
                        "",
                        "",
                        Kind.COUNT,
                        "",
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        true,
                        List.of()))
                .toList();
        return new Catalogue(indicators, List.of(), List.of(new Template("form", rows)), List.of());
    }

    private static TemplateRow row(String stt, String id, String reporters) {
        return new TemplateRow(stt, "label of " + id, "", Optional.of(id), Relation.EXACT, parse(reporters));
    }

    private static List<Reporter> parse(String reporters) {
        return Stream.of(reporters.split(";", -1))
                .filter(text -> !text.isEmpty())
                .map(text -> Reporter.of(text).orElseThrow())
                .toList();
    }

    private static Duties duties(String agency, Optional<Level> level, int year) {
        return new Duties(header(agency, level, year));
    }

    private static ReportHeader header(String agency, Optional<Level> level, int year) {
        return new ReportHeader(
                Optional.of(new Agency(agency, level, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Period.year(year)),
                false);
    }
}
