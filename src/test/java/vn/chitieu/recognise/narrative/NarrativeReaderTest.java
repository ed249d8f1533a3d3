package vn.chitieu.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Catalogue;
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

/** What running text says of the rows of a commune's report for the first quarter of 2024. */
class NarrativeReaderTest {
    private static final Catalogue CATALOGUE = catalogue();
    private static final IndicatorWords WORDS = new IndicatorWords(CATALOGUE);
    private static final String ROWS = """
            procedure.dossier.district.resolved | Tổng số hồ sơ TTHC đã giải quyết xong |
            procedure.dossier.commune.rate | Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn | 100
            procedure.dossier.commune.resolved | Tổng số hồ sơ TTHC đã giải quyết xong | 434
            procedure.dossier.commune.on_time | Số hồ sơ TTHC giải quyết đúng hạn | 34
            procedure.dossier.commune.received | Tổng số hồ sơ TTHC đã tiếp nhận | 450
            egov.service.level4.provided | Số TTHC đang cung cấp trực tuyến mức độ 4 | 72
            egov.service.level3.provided | Số TTHC đang cung cấp trực tuyến mức độ 3 | 4
            egov.dossier.full.rate | Tỷ lệ hồ sơ trực tuyến toàn trình | 98,5
            direction.plan.completed | Số nhiệm vụ đã hoàn thành | 9
            finance.investment.planned | Kế hoạch được giao | 1500""";

    @Test
    void rule1_aLabelWithItsFigure() {
        assertThat(says("- Số hồ sơ đã giải quyết là: 512.")).containsExactly("commune.resolved 512");
        assertThat(says("Trong quý I năm 2024, UBND xã An Bình đã giải quyết xong 1.512 hồ sơ TTHC, không có quá hạn."))
                .containsExactly("commune.resolved 1512");
        assertThat(says("Tổng số thủ tục hành chính đang cung cấp trực tuyến mức độ 4 là 70 thủ tục."))
                .containsExactly("level4.provided 70");
    }

    @Test
    void rule1_aPartTakesTheWordsOfItsWhole() {
        assertThat(says("Đã giải quyết 512 hồ sơ, trong đó đúng hạn 42 hồ sơ."))
                .containsExactly("commune.resolved 512", "commune.on_time 42");
        assertThat(says("Đã giải quyết 512 hồ sơ (trước và đúng hạn: 430; quá hạn: 3)."))
                .containsExactly("commune.resolved 512", "commune.on_time 430");
        assertThat(says("Tiếp nhận 500 hồ sơ, trong đó đúng hạn 430 hồ sơ.")).containsExactly("commune.received 500");
    }

    @Test
    void rule6_onTheDayAndBeforeItMakeOnTime() {
        assertThat(says("Hồ sơ TTHC đã giải quyết: 512; trong đó trước hạn 470, đúng hạn 42, quá hạn 0."))
                .containsExactly("commune.resolved 512", "commune.on_time 470+42");
    }

    @Test
    void rule9_aPercentageBehindAPartIsItsRate() {
        assertThat(says("Đã giải quyết 512 hồ sơ, trong đó đúng hạn 42 hồ sơ, đạt tỷ lệ 8,2%."))
                .containsExactly("commune.resolved 512", "commune.on_time 42", "commune.rate 8.2");
        assertThat(says("Đã giải quyết 512 hồ sơ (tăng 12,4% so với cùng kỳ năm trước)."))
                .containsExactly("commune.resolved 512");
    }

    @Test
    void rule10_aFractionIsAPartAndItsWhole() {
        assertThat(says("Đã giải quyết đúng hạn 42/512 hồ sơ."))
                .containsExactly("commune.on_time 42", "commune.resolved 512");
        assertThat(says("Đã giải quyết đúng hạn 42/450 hồ sơ."))
                .as("450 were received")
                .containsExactly("commune.on_time 42");
    }

    @Test
    void rule11_theSentenceSaidItBefore() {
        assertThat(says("Đã giải quyết 512 hồ sơ; đúng hạn 42 hồ sơ."))
                .containsExactly("commune.resolved 512", "commune.on_time 42");
        assertThat(says("Đúng hạn 42 hồ sơ.")).isEmpty();
    }

    @Test
    void aStretchOfTimeIsNoFigure() {
        assertThat(says("Số hồ sơ đã giải quyết trong 3 tháng đầu năm 2024 là 512 hồ sơ."))
                .containsExactly("commune.resolved 512");
    }

    @Test
    void itemsWithAPlusSayTheParts() {
        assertThat(says("- Đã giải quyết: 512 hồ sơ, trong đó:", "+ Trước hạn: 470 hồ sơ;", "+ Đúng hạn: 42 hồ sơ."))
                .containsExactly("commune.resolved 512", "commune.on_time 470+42");
    }

    @Test
    void rule2_aRateHasItsSignAndItsWord() {
        assertThat(says("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 97,4%.")).containsExactly("full.rate 97.4");
        assertThat(says("97,4% hồ sơ trực tuyến toàn trình.")).isEmpty();
        assertThat(says("Tỷ lệ hồ sơ trực tuyến toàn trình: 97,4.")).isEmpty();
    }

    @Test
    void moneyIsBroughtToTheUnitOfTheTable() {
        assertThat(says("Kế hoạch giải ngân vốn đầu tư công được giao là 1,5 tỷ đồng."))
                .containsExactly("investment.planned 1.5E+3");
        assertThat(says("Kế hoạch giải ngân vốn đầu tư công được giao là 1.500 triệu đồng."))
                .containsExactly("investment.planned 1500");
        assertThat(says("Kế hoạch giải ngân vốn đầu tư công được giao là 1.500."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã tiếp nhận và giải quyết 512 hồ sơ TTHC.",
                "Đã giải quyết 20 hồ sơ lĩnh vực đất đai.",
                "Đang giải quyết 1 hồ sơ.",
                "Chưa giải quyết 1 hồ sơ.",
                "Số hồ sơ đã giải quyết qua dịch vụ bưu chính công ích: 3 hồ sơ.",
                "Số TTHC đang cung cấp trực tuyến: 70 thủ tục.",
                "Đã hoàn thành 8 nhiệm vụ."
            })
    void rule1_otherWordsAreAnotherThing(String text) {
        assertThat(says(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2023, đã giải quyết 512 hồ sơ.",
                "Trong quý II năm 2024 đã giải quyết 512 hồ sơ.",
                "Kỳ trước đã giải quyết 512 hồ sơ.",
                "So với cùng kỳ, đã giải quyết 512 hồ sơ.",
                "Phấn đấu đã giải quyết 512 hồ sơ.",
                "Đã giải quyết khoảng 512 hồ sơ.",
                "Kế hoạch năm 2023: đã giải quyết 512 hồ sơ.",
                "Đã giải quyết hơn 400 hồ sơ.",
                "Bình quân mỗi ngày giải quyết 8 hồ sơ."
            })
    void rule3_otherTimesPlansAndEstimatesSayNothing(String text) {
        assertThat(says(text)).isEmpty();
    }

    @Test
    void rule3_whatIsToComeIsNotRead() {
        assertThat(says("III. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II", "- Số hồ sơ đã giải quyết: 512."))
                .isEmpty();
        assertThat(says("II. KẾT QUẢ", "- Số hồ sơ đã giải quyết: 512.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lĩnh vực đất đai: tiếp nhận 25 hồ sơ, đã giải quyết 20 hồ sơ.",
                "Tiếp nhận 40 hồ sơ trực tuyến; đã giải quyết 38 hồ sơ.",
                "Phòng Tư pháp đã giải quyết 20 hồ sơ.",
                "Tại UBND xã Bình An đã giải quyết 20 hồ sơ.",
                "Trên toàn huyện, đã giải quyết 9.120 hồ sơ."
            })
    void rule4_whatStandsBeforeNarrows(String text) {
        assertThat(says(text)).isEmpty();
    }

    @Test
    void rule4_whatIntroducesTheListNarrows() {
        assertThat(says("Kết quả lĩnh vực hộ tịch như sau:", "- Số hồ sơ đã giải quyết: 20."))
                .isEmpty();
        assertThat(says("Kết quả năm 2023 như sau:", "- Số hồ sơ đã giải quyết: 20."))
                .isEmpty();
        assertThat(says("2.1. Lĩnh vực đất đai", "Số hồ sơ đã giải quyết: 20.")).isEmpty();
        assertThat(says("Kết quả giải quyết TTHC như sau:", "- Số hồ sơ đã giải quyết: 20."))
                .hasSize(1);
    }

    @Test
    void rule5_ofNamesakesTheOneOfTheOfficesTier() {
        assertThat(says(header(Optional.of(Level.DISTRICT), "UBND huyện An Bình"), "Đã giải quyết 512 hồ sơ TTHC."))
                .as("the district's own row is blank")
                .isEmpty();
        assertThat(says(header(Optional.empty(), "An Bình"), "Đã giải quyết 512 hồ sơ TTHC."))
                .isEmpty();
        assertThat(says(
                        header(Optional.of(Level.DISTRICT), "UBND huyện An Bình"),
                        "UBND cấp xã đã giải quyết 512 hồ sơ."))
                .containsExactly("commune.resolved 512");
    }

    @Test
    void rule7_aTextThatContradictsItselfSaysNothing() {
        assertThat(says("Đã giải quyết 512 hồ sơ.", "Số hồ sơ đã giải quyết: 435."))
                .isEmpty();
        assertThat(says("Đã giải quyết 512 hồ sơ.", "Số hồ sơ đã giải quyết: 512."))
                .hasSize(2);
    }

    @Test
    void rule8_whatWasReceivedInThePeriodMayBeTheNewOnly() {
        assertThat(says("Tổng số hồ sơ tiếp nhận: 449.")).containsExactly("commune.received 449");
        assertThat(says("Tổng số hồ sơ tiếp nhận trong kỳ: 449.")).isEmpty();
        assertThat(says("Số hồ sơ mới tiếp nhận: 449.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 512/KH-UBND đã giải quyết hồ sơ.",
                "Ngày 12/01/2024 đã giải quyết hồ sơ.",
                "Đã giải quyết 512/434 hồ sơ.",
                "512. Đã giải quyết hồ sơ.",
                "Đã giải quyết hồ sơ (512)."
            })
    void numbersThatAreNoFigures(String text) {
        assertThat(says(text)).isEmpty();
    }

    @Test
    void linesOfOneSentenceAreJoined() {
        List<Statement> statements = read(header(), "- Trong kỳ, UBND xã đã giải", "quyết 512 hồ sơ", "TTHC.");
        assertThat(statements).extracting(Statement::paragraph).containsExactly(2);
        assertThat(statements)
                .extracting(Statement::text)
                .containsExactly("Trong kỳ, UBND xã đã giải quyết 512 hồ sơ TTHC");
    }

    private static List<String> says(String... lines) {
        return says(header(), lines);
    }

    private static List<String> says(ReportHeader header, String... lines) {
        return read(header, lines).stream()
                .map(statement -> statement.indicator().replaceFirst(".*?([^.]+\\.[^.]+)$", "$1") + " "
                        + statement.addends().stream().map(BigDecimal::toString).collect(Collectors.joining("+")))
                .toList();
    }

    private static List<Statement> read(ReportHeader header, String... lines) {
        List<NumberedLine> numbered = new ArrayList<>();
        for (String line : lines) {
            Place place = Place.line(numbered.size() + 1);
            numbered.add(new NumberedLine(new Paragraph(line, place), numbered.size() + 1));
        }
        Report report = new Report(header, Optional.empty(), 0, 1, rows(), List.of(), List.of());
        return NarrativeReader.read(numbered, report, WORDS);
    }

    private static ReportHeader header() {
        return header(Optional.of(Level.COMMUNE), "UBND xã An Bình");
    }

    private static ReportHeader header(Optional<Level> level, String name) {
        return new ReportHeader(
                Optional.of(new Agency(name, level, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Period.quarter(2024, 1)),
                false);
    }

    private static List<Observation> rows() {
        return ROWS.lines().map(NarrativeReaderTest::row).toList();
    }

    private static Observation row(String line) {
        String[] cells = line.split(" *\\| *", -1);
        PrintedRow printed = new PrintedRow(new Place(0, 1, 1, 0), "", cells[1], "", cells[2], "");
        Optional<BigDecimal> value =
                cells[2].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cells[2].replace(',', '.')));
        Status status = value.isPresent() ? Status.REPORTED : Status.BLANK;
        return new Observation(printed, Optional.of(cells[0]), 1, "", status, value, Set.of());
    }

    private static Catalogue catalogue() {
        try {
            return Mappings.bundled();
        } catch (InvalidMappingsException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
