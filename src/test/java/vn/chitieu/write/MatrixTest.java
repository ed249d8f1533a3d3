package vn.chitieu.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.write.Extractions.blank;
import static vn.chitieu.write.Extractions.extraction;
import static vn.chitieu.write.Extractions.header;
import static vn.chitieu.write.Extractions.reported;
import static vn.chitieu.write.Extractions.unmatched;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.ReportHeader;

class MatrixTest {
    private static final ReportHeader JUSTICE = header("Sở Tư pháp", Period.half(2023, 1));
    private static final String JUSTICE_COLUMN = "Sở Tư pháp, Khánh Hòa | 2023-H1";

    @TempDir
    Path temporary;

    @Test
    void indicatorsInTheOrderOfTheCatalogueAndOneColumnForEachAgencyAndPeriod() throws Exception {
        Written written = Written.run(
                temporary,
                CsvStyle.PLAIN,
                extraction("1.txt", JUSTICE, reported("plan.issued", "1"), reported("plan.rate", "95.80")),
                extraction("2.txt", header("Sở Nội vụ", Period.year(2022)), blank("files.paper"), unmatched("x")));

        assertThat(written.text("matrix.csv")).isEqualTo("""
                indicator,indicator_name,section,unit,"Sở Nội vụ, Khánh Hòa | 2022","Sở Tư pháp, Khánh Hòa | 2023-H1"
                plan.rate,Tỷ lệ hoàn thành kế hoạch,"Thủ tục, hồ sơ",%,,95.80
                files.paper,Hồ sơ giấy; nộp trực tiếp,"Thủ tục, hồ sơ",Hồ sơ,,
                plan.issued,Ban hành kế hoạch,Chỉ đạo,,,1
                """);
    }

    @Test
    void columnsGoByAgencyThenByTheEndOfThePeriod() throws Exception {
        ReportHeader nobody =
                new ReportHeader(Optional.empty(), Optional.empty(), Optional.empty(), JUSTICE.period(), false);
        ReportHeader someday =
                new ReportHeader(JUSTICE.agency(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        ReportHeader elsewhere = new ReportHeader(
                Optional.of(new Agency("Đoàn thanh tra", Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                JUSTICE.period(),
                false);
        Written written = Written.run(
                temporary,
                CsvStyle.PLAIN,
                extraction("x/5.txt", ReportHeader.EMPTY, blank("files.total")),
                extraction("x/4.txt", someday, blank("files.total")),
                extraction("x/3.txt", nobody, blank("files.total")),
                extraction("x/2.txt", header("Sở Tư pháp", Period.year(2023)), blank("files.total")),
                extraction("x/1.txt", JUSTICE, blank("files.total")),
                extraction("x/1b.txt", JUSTICE, blank("files.total")),
                extraction("x/0.txt", header("Sở Tư pháp", Period.quarter(2023, 2)), blank("files.total")),
                extraction("e.txt", elsewhere, blank("files.total")));

        List<String> titles = written.records("matrix.csv").get(0);
        assertThat(titles.subList(4, titles.size()))
                .containsExactly(
                        "Đoàn thanh tra | 2023-H1",
                        "Sở Tư pháp, Khánh Hòa | 2023-Q2",
                        "Sở Tư pháp, Khánh Hòa | 2023-H1",
                        "Sở Tư pháp, Khánh Hòa | 2023",
                        "Sở Tư pháp, Khánh Hòa | x/4.txt",
                        "x/3.txt | 2023-H1",
                        "x/5.txt");
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void rule2OnlyFlagsThatQuestionIndicatorOrMagnitudeLeaveACellEmpty(Flag flag) throws Exception {
        List<Flag> uncertain = List.of(Flag.LOW_MATCH, Flag.AMBIGUOUS, Flag.AMBIGUOUS_NUMBER, Flag.UNREADABLE_NUMBER);
        Written written = Written.run(
                temporary, CsvStyle.PLAIN, extraction("a.txt", JUSTICE, reported("files.total", "12", flag)));

        assertThat(written.column("matrix.csv", JUSTICE_COLUMN)).containsExactly(uncertain.contains(flag) ? "" : "12");
    }

    @Test
    void rule3TwoValuesOfOneAgencyPeriodAndIndicatorAreBothLeftOut() throws Exception {
        Written written = Written.run(
                temporary,
                CsvStyle.PLAIN,
                extraction("a.txt", JUSTICE, reported("files.total", "12"), reported("plan.rate", "95.8")),
                extraction("b.txt", JUSTICE, reported("files.total", "13"), reported("plan.rate", "95.80")),
                extraction("c.txt", JUSTICE, reported("files.total", "12")));

        assertThat(written.column("matrix.csv", "indicator")).containsExactly("plan.rate", "files.total");
        assertThat(written.column("matrix.csv", JUSTICE_COLUMN)).containsExactly("95.8", "");
    }

    @Test
    void aRunWithoutFiguresHasAHeaderOnly() throws Exception {
        assertThat(Written.run(temporary, CsvStyle.EXCEL_VI).text("matrix.csv"))
                .isEqualTo("indicator;indicator_name;section;unit\n");
    }
}
