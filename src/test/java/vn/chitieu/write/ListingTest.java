package vn.chitieu.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.write.Extractions.blank;
import static vn.chitieu.write.Extractions.extraction;
import static vn.chitieu.write.Extractions.header;
import static vn.chitieu.write.Extractions.printed;
import static vn.chitieu.write.Extractions.report;
import static vn.chitieu.write.Extractions.reported;
import static vn.chitieu.write.Extractions.unmatched;
import static vn.chitieu.write.Extractions.unread;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Heading;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;
import vn.chitieu.observation.Severity;
import vn.chitieu.observation.Statement;

/** What each file lists, column by column. */
class ListingTest {
    private static final ReportHeader JUSTICE = header("Sở Tư pháp", Period.half(2023, 1));
    private static final PrintedRow RATE_ROW = new PrintedRow(
            new Place(2, 1, 7, 0),
            "1.2.",
            "Tỷ lệ hoàn thành \"kế hoạch\" năm",
            "%",
            "=95,84%",
            "- làm tròn,\nxem trên");

    @TempDir
    Path temporary;

    @Test
    void observations() throws Exception {
        Observation rate = reported("plan.rate", RATE_ROW, "95.84", Flag.PERIOD_INFERRED, Flag.CHECK_FAILED);
        Extraction extraction = extraction("2023/STP.txt", JUSTICE, rate, blank("files.total"), unmatched("Nhãn, lạ"));

        assertThat(Written.run(temporary, CsvStyle.PLAIN, extraction).text("observations.csv"))
                .isEqualTo("""
                document,agency,province,level,report_number,report_date,period,period_start,period_end,template,page,\
                table,row,stt,label,indicator,indicator_name,match,unit_raw,unit,value_raw,value,status,note,flags,\
                decided
                2023/STP.txt,Sở Tư pháp,Khánh Hòa,province,25/BC-STP,2023-06,2023-H1,2023-01-01,2023-06-30,bm7,2,\
                1,7,1.2.,"Tỷ lệ hoàn thành ""kế hoạch"" năm",plan.rate,Tỷ lệ hoàn thành kế hoạch,0.97,%,Hồ sơ,\
                "'=95,84%",95.84,reported,"'- làm tròn, xem trên",check_failed;period_inferred,
                2023/STP.txt,Sở Tư pháp,Khánh Hòa,province,25/BC-STP,2023-06,2023-H1,2023-01-01,2023-06-30,bm7,,\
                1,7,6.10,Nhãn,files.total,Tổng số hồ sơ,1.00,Hồ sơ,Hồ sơ,,,blank,,,
                2023/STP.txt,Sở Tư pháp,Khánh Hòa,province,25/BC-STP,2023-06,2023-H1,2023-01-01,2023-06-30,bm7,,\
                1,7,6.10,"Nhãn, lạ",,,0.00,Hồ sơ,,4/33,,unreadable,,unreadable_number,
                """);
    }

    @Test
    void observationsThatAPersonDecided() throws Exception {
        Observation rate = reported("plan.rate", RATE_ROW, "95.84", Flag.LOW_MATCH)
                .decided(new Decided(Decided.Kind.RIGHT, "", Set.of(Flag.LOW_MATCH)));

        assertThat(Written.run(temporary, CsvStyle.PLAIN, extraction("a.txt", JUSTICE, rate))
                        .text("observations.csv"))
                .endsWith(",95.84,reported,\"'- làm tròn, xem trên\",,right\n");
    }

    @Test
    void observationsOfAReportThatSaysNothingOfItself() throws Exception {
        Report report = new Report(
                ReportHeader.EMPTY, Optional.empty(), 0, 1, List.of(blank("files.total")), List.of(), List.of());

        assertThat(Written.run(temporary, CsvStyle.PLAIN, extraction("a.txt", report))
                        .text("observations.csv"))
                .endsWith("\na.txt,,,,,,,,,,,1,7,6.10,Nhãn,files.total,Tổng số hồ sơ,1.00,Hồ sơ,Hồ sơ,,,blank,,,\n");
    }

    @Test
    void aValueOfFortyDigitsIsWrittenInFull() throws Exception {
        String digits = "1234567890123456789012345678901234567.890";
        Observation whole = reported("files.total", printed("Nhãn", "Hồ sơ", ""), "1.5E+3");

        assertThat(Written.run(
                                temporary,
                                CsvStyle.PLAIN,
                                extraction("a.txt", JUSTICE, reported("plan.rate", digits), whole))
                        .column("observations.csv", "value"))
                .containsExactly(digits, "1500");
    }

    @Test
    void everyTextComesBackAsItWasButOnOneLine() throws Exception {
        List<String> labels = List.of(
                "\"trích\"",
                "a\"b",
                "a,b;c\td",
                " đầu và cuối ",
                "Hoà Tiến, ủy ban, tỷ lệ",
                "\uD83D\uDE00",
                "'đã có dấu",
                "");
        Observation[] rows = labels.stream()
                .map(label -> reported("files.total", printed(label, "Hồ sơ", "1"), "1"))
                .toArray(Observation[]::new);

        for (CsvStyle style : CsvStyle.values()) {
            assertThat(Written.run(temporary, style, extraction("a.txt", JUSTICE, rows))
                            .column("observations.csv", "label"))
                    .isEqualTo(labels);
        }
    }

    @Test
    void halfASurrogatePairDoesNotStopTheRun() throws Exception {
        Observation row = reported("files.total", printed("a\uD83D", "Hồ sơ", "1"), "1");

        assertThat(Written.run(temporary, CsvStyle.PLAIN, extraction("a.txt", JUSTICE, row))
                        .column("observations.csv", "label"))
                .containsExactly("a?");
    }

    @Test
    void unmatchedRows() throws Exception {
        Extraction extraction = extraction("a.txt", JUSTICE, unmatched("Nhãn\nlạ"), blank("files.total"));

        assertThat(Written.run(temporary, CsvStyle.PLAIN, extraction).text("unmatched.csv"))
                .isEqualTo("""
                document,page,table,row,stt,label,unit_raw,value_raw,note,reason,\
                candidate_1,score_1,candidate_2,score_2,candidate_3,score_3
                a.txt,,1,7,6.10,Nhãn lạ,Hồ sơ,4/33,,unknown_label,files.total,0.42,files.paper,0.40,,
                """);
    }

    @Test
    void documentsWhateverBecameOfThem() throws Exception {
        Extraction read = extraction(
                "a.txt",
                JUSTICE,
                reported("files.total", "1"),
                reported("plan.rate", "2", Flag.CHECK_FAILED),
                blank("files.paper"),
                unmatched("x"));
        Extraction missing = new Extraction(
                "b.txt",
                "c0ffee",
                "text/plain",
                DocumentStatus.EXTRACTED,
                "",
                9,
                Optional.of(new Report(ReportHeader.EMPTY, Optional.empty(), 0, 2, List.of(), List.of(), List.of())),
                List.of(),
                List.of(
                        new Blank(Optional.of("files.total"), "1", "x", BlankKind.MISSING_ROW, Optional.empty()),
                        new Blank(Optional.of("files.paper"), "2", "y", BlankKind.BLANK, Optional.empty())),
                5);

        assertThat(Written.run(
                                temporary,
                                CsvStyle.PLAIN,
                                read,
                                missing,
                                unread("=x.pdf", DocumentStatus.ENCRYPTED, "a password is needed"),
                                unread("y.txt", DocumentStatus.NO_INDICATOR_TABLE, ""))
                        .text("documents.csv"))
                .isEqualTo("""
                document,sha256,media_type,status,reason,pages,tables,template,template_score,agency,report_number,\
                report_date,period,rows,reported,blank,not_applicable,unreadable,missing,unmatched,flagged,elapsed_ms
                a.txt,c0ffee,text/plain,extracted,,,3,bm7,0.96,Sở Tư pháp,25/BC-STP,2023-06,2023-H1,4,2,1,0,1,0,1,2,
                b.txt,c0ffee,text/plain,extracted,,9,2,,,,,,,0,0,0,0,0,1,0,0,
                '=x.pdf,c0ffee,application/pdf,encrypted,a password is needed,4,,,,,,,,,,,,,,,,
                y.txt,c0ffee,application/pdf,no_indicator_table,,4,,,,,,,,0,0,0,0,0,0,0,0,
                """);
    }

    @Test
    void blanks() throws Exception {
        Blank derived = new Blank(
                Optional.of("plan.rate"),
                "1.2.",
                "Tỷ lệ",
                BlankKind.NOT_APPLICABLE,
                Optional.of(new Blank.Derived("-12.5", "100 * a / b")));
        Blank unknown = new Blank(Optional.empty(), "", "+ Nhãn", BlankKind.UNREADABLE, Optional.empty());
        Blank decided =
                new Blank(Optional.empty(), "", "Nhãn", BlankKind.BLANK, Optional.empty()).because("other: - chờ");

        assertThat(Written.run(temporary, CsvStyle.PLAIN, withBlanks(derived, unknown, decided))
                        .text("blanks.csv"))
                .isEqualTo("""
                document,agency,period,template,indicator,indicator_name,stt,label,kind,derived_value,derived_from,reason
                a.txt,Sở Tư pháp,2023-H1,bm7,plan.rate,Tỷ lệ hoàn thành kế hoạch,1.2.,Tỷ lệ,not_applicable,-12.5,100 * a / b,
                a.txt,Sở Tư pháp,2023-H1,bm7,,,,'+ Nhãn,unreadable,,,
                a.txt,Sở Tư pháp,2023-H1,bm7,,,,Nhãn,blank,,,other: - chờ
                """);
    }

    @Test
    void checks() throws Exception {
        Observation rate = reported("plan.rate", RATE_ROW, "95.84", Flag.CHECK_FAILED);
        Finding ratio = new Finding(
                Rule.RATIO,
                Severity.ERROR,
                rate,
                List.of(rate),
                "-95.84",
                "96.30",
                new Sentence("100 * 26 / 27, không phải 95,84", "100 * 26 / 27, not 95.84"));
        Finding label = new Finding(
                Rule.LABEL_MISMATCH,
                Severity.INFO,
                unmatched("x"),
                List.of(),
                "=98,64%",
                "4/33",
                new Sentence("@x", "=y"));

        assertThat(Written.run(temporary, CsvStyle.PLAIN, withFindings(ratio, label))
                        .text("checks.csv"))
                .isEqualTo("""
                document,agency,period,rule,severity,indicator,stt,label,observed,expected,detail,detail_en,\
                page,table,row,other_document,other_place
                a.txt,Sở Tư pháp,2023-H1,ratio,error,plan.rate,1.2.,"Tỷ lệ hoàn thành ""kế hoạch"" năm",\
                -95.84,96.30,"100 * 26 / 27, không phải 95,84","100 * 26 / 27, not 95.84",2,1,7,,
                a.txt,Sở Tư pháp,2023-H1,label_mismatch,info,,6.10,x,"'=98,64%",4/33,'@x,'=y,,1,7,,
                """);
    }

    @Test
    void checksOfRunningTextAndBetweenReports() throws Exception {
        Observation rate = reported("plan.rate", RATE_ROW, "95.84");
        Statement statement =
                new Statement("plan.rate", List.of(new BigDecimal("96")), "đạt 96%", new Place(2, 0, 0, 0), 14);
        Finding narrative = new Finding(
                Rule.NARRATIVE,
                Severity.ERROR,
                rate,
                List.of(rate),
                "95.84",
                "96",
                new Sentence("khác", "differs"),
                Optional.of(statement));
        Finding sum = new Finding(
                Rule.SUM,
                Severity.ERROR,
                rate,
                List.of(rate, blank("files.total"), blank("files.paper")),
                "1",
                "2",
                new Sentence("khác", "differs"));
        CrossFinding cross = new CrossFinding(
                Rule.SERIES_JUMP,
                Severity.WARNING,
                "files.total",
                source("b.txt", Period.year(2023), "100"),
                source("c.txt", Period.year(2022), "10"),
                "~ 10",
                new Sentence("gấp mười", "ten times"));

        try (RunWriter writer = RunWriter.open(temporary, CsvStyle.PLAIN, Extractions.CATALOGUE)) {
            writer.write(withFindings(narrative, sum));
            writer.write(cross);
            writer.commit();
        }
        Written written = Written.read(temporary, CsvStyle.PLAIN);
        assertThat(written.column("checks.csv", "other_place")).containsExactly("p2 ¶14", "t1 r7; t1 r7", "p3 t1 r12");
        assertThat(written.column("checks.csv", "other_document")).containsExactly("", "", "c.txt");
        assertThat(written.text("checks.csv"))
                .endsWith("\nb.txt,Sở Tư pháp,2023,series_jump,warning,files.total,7.1,Tổng số hồ sơ,100,~ 10,"
                        + "gấp mười,ten times,3,1,12,c.txt,p3 t1 r12\n");
    }

    private static CrossFinding.Source source(String document, Period period, String value) {
        return new CrossFinding.Source(
                document, JUSTICE.agency(), Optional.of(period), "7.1", value, new Place(3, 1, 12, 0));
    }

    @Test
    void summary() throws Exception {
        Report report = report(
                        JUSTICE,
                        reported("files.total", "0"),
                        reported("files.total", "5"),
                        blank("plan.rate"),
                        unmatched("x"))
                .withHeadings(List.of(
                        new Heading(printed("Mục 1", "", ""), 0),
                        new Heading(printed("Mục 2", "", ""), 2),
                        new Heading(printed("Cuối", "", ""), 4)));
        Extraction extraction = new Extraction(
                "a.txt",
                "",
                "",
                DocumentStatus.EXTRACTED,
                "",
                0,
                Optional.of(report),
                List.of(),
                List.of(
                        new Blank(Optional.of("plan.rate"), "", "", BlankKind.BLANK, Optional.empty()),
                        new Blank(Optional.empty(), "", "", BlankKind.UNREADABLE, Optional.empty()),
                        new Blank(Optional.of("files.paper"), "", "", BlankKind.MISSING_ROW, Optional.empty()),
                        new Blank(Optional.of("plan.issued"), "", "", BlankKind.NOT_REQUIRED, Optional.empty(), false)),
                0);

        assertThat(Written.run(temporary, CsvStyle.PLAIN, extraction).text("summary.csv"))
                .isEqualTo("""
                document,agency,period,template,section,indicator,indicator_name,asked,reported,zero,blank,\
                not_applicable,unreadable,missing_row,not_required,headings
                a.txt,Sở Tư pháp,2023-H1,bm7,"Thủ tục, hồ sơ",files.total,Tổng số hồ sơ,2,2,1,0,0,0,0,0,0
                a.txt,Sở Tư pháp,2023-H1,bm7,"Thủ tục, hồ sơ",plan.rate,Tỷ lệ hoàn thành kế hoạch,1,0,0,1,0,0,0,0,0
                a.txt,Sở Tư pháp,2023-H1,bm7,,,,1,0,0,0,0,1,0,0,0
                a.txt,Sở Tư pháp,2023-H1,bm7,"Thủ tục, hồ sơ",files.paper,Hồ sơ giấy; nộp trực tiếp,1,0,0,0,0,0,1,0,0
                a.txt,Sở Tư pháp,2023-H1,bm7,Chỉ đạo,plan.issued,Ban hành kế hoạch,1,0,0,0,0,0,0,1,0
                a.txt,Sở Tư pháp,2023-H1,bm7,"Thủ tục, hồ sơ",,,0,0,0,0,0,0,0,0,2
                a.txt,Sở Tư pháp,2023-H1,bm7,,,,0,0,0,0,0,0,0,0,1
                """);
    }

    @Test
    void excelViSeparatesWithSemicolonsAndWritesDecimalCommasInNumericColumnsOnly() throws Exception {
        Observation rate = reported("plan.rate", RATE_ROW, "95.84");
        Written written = Written.run(
                temporary,
                CsvStyle.EXCEL_VI,
                withFindings(new Finding(
                        Rule.RATIO,
                        Severity.ERROR,
                        rate,
                        List.of(rate),
                        "95.84",
                        "1.5/3",
                        new Sentence("1.5; 2", "x"))));

        assertThat(written.text("checks.csv"))
                .contains(";95,84;1.5/3;\"1.5; 2\";x;2;1;7;;\n")
                .startsWith("document;agency;period;rule;");

        written = Written.run(temporary, CsvStyle.EXCEL_VI, extraction("a.txt", JUSTICE, rate, unmatched("x")));
        assertThat(written.column("observations.csv", "value")).containsExactly("95,84", "");
        assertThat(written.column("observations.csv", "match")).containsExactly("0,97", "0,00");
        assertThat(written.column("observations.csv", "stt")).containsExactly("1.2.", "6.10");
        assertThat(written.column("observations.csv", "value_raw")).containsExactly("'=95,84%", "4/33");
        assertThat(written.column("observations.csv", "indicator")).containsExactly("plan.rate", "");
        assertThat(written.column("unmatched.csv", "score_1")).containsExactly("0,42");
        assertThat(written.column("documents.csv", "template_score")).containsExactly("0,96");
        assertThat(written.column("matrix.csv", "Sở Tư pháp, Khánh Hòa | 2023-H1"))
                .containsExactly("95,84");

        Blank blank = new Blank(
                Optional.of("plan.rate"),
                "1.2",
                "x",
                BlankKind.BLANK,
                Optional.of(new Blank.Derived(new BigDecimal("12.50").toPlainString(), "100 * a.b / c.d")));
        written = Written.run(temporary, CsvStyle.EXCEL_VI, withBlanks(blank));
        assertThat(written.column("blanks.csv", "derived_value")).containsExactly("12,50");
        assertThat(written.column("blanks.csv", "derived_from")).containsExactly("100 * a.b / c.d");
    }

    private static Extraction withBlanks(Blank... blanks) {
        return of(List.of(), List.of(blanks));
    }

    private static Extraction withFindings(Finding... findings) {
        return of(List.of(findings), List.of());
    }

    private static Extraction of(List<Finding> findings, List<Blank> blanks) {
        Optional<Report> report = Optional.of(report(JUSTICE));
        return new Extraction(
                "a.txt", "c0ffee", "text/plain", DocumentStatus.EXTRACTED, "", 1, report, findings, blanks, 1);
    }
}
