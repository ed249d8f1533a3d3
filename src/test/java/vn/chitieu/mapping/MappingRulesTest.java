package vn.chitieu.mapping;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One test or more for each numbered rule of {@link Mappings}. */
class MappingRulesTest {
    private static final String INDICATORS = "indicators.csv";
    private static final String UNITS = "units.csv";
    private static final String FORM = "templates/form.csv";
    private static final String ALIASES = "aliases.csv";

    @TempDir
    Path temporary;

    MappingFolder mappings;

    @BeforeEach
    void copy() throws IOException {
        mappings = new MappingFolder(temporary.resolve("mappings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {INDICATORS, UNITS, ALIASES})
    void m1MissingFileIsTheOnlyMistakeItCauses(String file) throws IOException {
        Files.delete(mappings.path().resolve(file));
        mappings.rejectedWith(file + ": file is missing");
    }

    @Test
    void m1NoForm() throws IOException {
        Files.delete(mappings.path().resolve(FORM));
        mappings.rejectedWith("templates: no form, there must be a file templates/<id>.csv");
        Files.delete(mappings.path().resolve("templates"));
        mappings.rejectedWith("templates: no form, there must be a file templates/<id>.csv");
    }

    @Test
    void m2NotUtf8() throws IOException {
        byte[] windows = "label,indicator,relation\nTotal,files.total,exact\nS\u00E9,files.total,exact\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(mappings.path().resolve(ALIASES), windows);
        mappings.rejectedWith("aliases.csv:3: not UTF-8: save the file as \"CSV UTF-8\"");
    }

    @Test
    void m3Columns() throws IOException {
        mappings.line(ALIASES, 1, "label,Indicator,relation,label");
        mappings.rejectedWith(
                "aliases.csv:1: missing column \"indicator\"",
                "aliases.csv:1: unknown column \"Indicator\"",
                "aliases.csv:1: column \"label\" stands twice");
    }

    @Test
    void m3EmptyFileHasNoHeader() throws IOException {
        mappings.file(ALIASES, "\n\n").rejectedWith("aliases.csv:1: no header line");
    }

    @Test
    void m4NumberOfFields() throws IOException {
        mappings.line(INDICATORS, 3, "plan.done,Số nhiệm vụ đã hoàn thành").line(ALIASES, 3, "a,files.total,exact,");
        mappings.rejectedWith("indicators.csv:3: 2 fields instead of 10", "aliases.csv:3: 4 fields instead of 3");
    }

    @Test
    void m5QuoteThatIsNotClosedHidesNoOtherMistake() throws IOException {
        mappings.line(ALIASES, 2, "\"Tổng số,files.total,exact").line(ALIASES, 4, "Số khác,files.none,exact");
        mappings.rejectedWith(
                "aliases.csv:2: broken quote", "aliases.csv:4: unknown indicator \"files.none\" in alias");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Màn hình 5\" cũ,files.total,exact", "\"Tổng\" số,files.total,exact", " \"Tổng\",a.b,exact"})
    void m5QuoteInsideAField(String line) throws IOException {
        mappings.line(ALIASES, 2, line).rejectedWith("aliases.csv:2: broken quote");
    }

    @Test
    void m5LineIsWhereTheRecordBegins() throws IOException {
        mappings.file(ALIASES, """
                label,indicator,relation
                "Tổng số ""hồ sơ""
                trong kỳ",files.total,exact
                "Số
                giấy",files.none,exact
                """).rejectedWith("aliases.csv:4: unknown indicator \"files.none\" in alias");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"budget", "Budget.planned", "budget.", "budget..x", "1.budget", "budget.đã_chi", "budget-x.y", ""
            })
    void m6BadId(String id) throws IOException {
        mappings.line(INDICATORS, 12, id + ",Kinh phí,Money,Tài chính,money,Triệu đồng,,,,");
        mappings.rejectedWith("indicators.csv:12: bad id \"" + id + "\": write it like \"files.received.online\"");
    }

    @Test
    void m7IdTwice() throws IOException {
        mappings.line(INDICATORS, 12, "plan.done,Kinh phí,Money,Tài chính,money,Triệu đồng,,,,");
        mappings.rejectedWith("indicators.csv:12: indicator \"plan.done\" already stands in line 3");
    }

    @Test
    void m8UnknownIdAnywhere() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tỷ lệ,Rate,Tài chính,percent,%,x.numerator,x.denominator,,x.old")
                .line(INDICATORS, 13, "a.c,Tổng,Total,Tài chính,count,Hồ sơ,,,x.part;files.paper,")
                .line(FORM, 7, "2,Hồ sơ,HS,x.form,exact")
                .line(ALIASES, 2, "Tổng số hồ sơ,,exact");
        mappings.rejectedWith(
                "indicators.csv:12: unknown indicator \"x.numerator\" in numerator",
                "indicators.csv:12: unknown indicator \"x.denominator\" in denominator",
                "indicators.csv:12: unknown indicator \"x.old\" in supersedes",
                "indicators.csv:13: unknown indicator \"x.part\" in parts",
                "templates/form.csv:7: unknown indicator \"x.form\" in form",
                "aliases.csv:2: unknown indicator \"\" in alias");
    }

    @Test
    void m9EmptyNames() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,, , ,count,Hồ sơ,,,,").line(UNITS, 6, ",count,Cái");
        mappings.rejectedWith(
                "indicators.csv:12: empty name_vi",
                "indicators.csv:12: empty name_en",
                "indicators.csv:12: empty section",
                "units.csv:6: empty unit");
    }

    @Test
    void m10VietnameseNameTwice() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Số  hồ sơ giấy,Paper,Thủ tục,count,Hồ sơ,,,,");
        mappings.rejectedWith("indicators.csv:12: name_vi \"Số hồ sơ giấy\" already stands in line 7");
    }

    @Test
    void m11BadKind() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên,Name,Thủ tục,,Hồ sơ,,,,").line(UNITS, 6, "Cái,pieces,Cái");
        mappings.rejectedWith(
                "indicators.csv:12: kind \"\" must be percent, count, money or choice",
                "units.csv:6: kind \"pieces\" must be percent, count or money");
    }

    @Test
    void m11UnitOfABadKindCausesNoOtherMistake() throws IOException {
        mappings.line(UNITS, 3, "Hồ sơ,number,HS");
        mappings.rejectedWith("units.csv:3: kind \"number\" must be percent, count or money");
    }

    @Test
    void m12UnitThatIsNotThereOrMeasuresAnotherKind() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,count,Chiếc,,,,")
                .line(INDICATORS, 13, "a.c,Tên 2,Name,Thủ tục,count,HS,,,,")
                .line(INDICATORS, 14, "a.d,Tên 3,Name,Thủ tục,count,%,,,,")
                .line(INDICATORS, 15, "a.e,Tên 4,Name,Thủ tục,count,,,,,");
        mappings.rejectedWith(
                "indicators.csv:12: unit \"Chiếc\" is not in units.csv",
                "indicators.csv:13: unit \"HS\" is a spelling: write \"Hồ sơ\"",
                "indicators.csv:14: unit \"%\" measures percent, not count",
                "indicators.csv:15: empty unit");
    }

    @Test
    void m13ChoiceWithoutOrWithBadCodes() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,choice,,,,,")
                .line(INDICATORS, 13, "a.c,Tên 2,Name,Thủ tục,choice,Chưa = không; Có = 1,,,,")
                .line(INDICATORS, 14, "a.d,Tên 3,Name,Thủ tục,choice,Chưa = 1; Có = 1,,,,")
                .line(INDICATORS, 15, "a.e,Tên 4,Name,Thủ tục,choice,Có = 0; Có = 1,,,,");
        mappings.rejectedWith(
                "indicators.csv:12: choice without codes: write them like \"Chưa = 0; Hoàn thành = 1\"",
                "indicators.csv:13: bad codes \"Chưa = không; Có = 1\": write them like \"Chưa = 0; Hoàn thành = 1\"",
                "indicators.csv:14: code 1 stands twice",
                "indicators.csv:15: answer \"Có\" stands twice");
    }

    @Test
    void m14CodesOnSomethingThatIsNoChoice() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên,Name,Thủ tục,count,Chưa = 0; Có = 1,,,,");
        mappings.rejectedWith("indicators.csv:12: only a choice has codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "plan.done,", ",plan.tasks", "plan.done,-", "-,plan.tasks", "-,"})
    void m15RateWithoutBase(String base) throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên,Name,Thủ tục,percent,%," + base + ",,");
        mappings.rejectedWith("indicators.csv:12: rate without base: give numerator and denominator,"
                + " or \"-\" in both where no form asks for them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.done,", ",plan.tasks", "-,-"})
    void m16BaseOnSomethingThatIsNoPercent(String base) throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên,Name,Thủ tục,count,Hồ sơ," + base + ",,");
        mappings.rejectedWith("indicators.csv:12: only a percent has numerator and denominator");
    }

    @Test
    void m17ItsOwnBaseOrPart() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,percent,%,a.b,plan.tasks,,")
                .line(INDICATORS, 13, "a.c,Tên 2,Name,Thủ tục,count,Hồ sơ,,,files.paper;a.c,")
                .line(INDICATORS, 14, "a.d,Tên 3,Name,Thủ tục,count,Hồ sơ,,,,a.d")
                .line(INDICATORS, 15, "a.e,Tên 4,Name,Thủ tục,percent,%,plan.tasks,plan.tasks,,");
        mappings.rejectedWith(
                "indicators.csv:12: indicator is its own base or part",
                "indicators.csv:13: indicator is its own base or part",
                "indicators.csv:14: indicator supersedes itself",
                "indicators.csv:15: numerator and denominator are both \"plan.tasks\"");
    }

    @Test
    void m18CycleThroughBaseAndPartsIsNamedOnce() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,percent,%,a.d,plan.tasks,,")
                .line(INDICATORS, 13, "a.c,Tên 2,Name,Thủ tục,count,Hồ sơ,,,a.d,")
                .line(INDICATORS, 14, "a.d,Tên 3,Name,Thủ tục,count,Hồ sơ,,,files.paper;a.c,");
        mappings.rejectedWith("indicators.csv:13: cycle: a.c > a.d > a.c");
    }

    @Test
    void m18CycleThroughSupersedes() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,count,Hồ sơ,,,,a.d")
                .line(INDICATORS, 13, "a.c,Tên 2,Name,Thủ tục,count,Hồ sơ,,,,a.b")
                .line(INDICATORS, 14, "a.d,Tên 3,Name,Thủ tục,count,Hồ sơ,,,,a.c");
        mappings.rejectedWith("indicators.csv:12: supersedes cycle: a.b > a.d > a.c > a.b");
    }

    @Test
    void m18PartsSharedByTwoTotalsAreNoCycle() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,count,Hồ sơ,,,files.total;files.paper,");
        assertThatCode(mappings::read).doesNotThrowAnyException();
    }

    @Test
    void m19PartOfAnotherKind() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,count,Hồ sơ,,,files.paper;budget.spent,");
        mappings.rejectedWith("indicators.csv:12: part \"budget.spent\" is another kind of figure than its total");
    }

    @Test
    void m20IdTwiceInAList() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,count,Hồ sơ,,,files.paper;files.paper,");
        mappings.rejectedWith("indicators.csv:12: \"files.paper\" stands twice in parts");
    }

    @Test
    void m21WithoutLabel() throws IOException {
        mappings.line(FORM, 7, "2,,HS,files.total,exact").line(ALIASES, 2, " ,files.total,exact");
        mappings.rejectedWith("templates/form.csv:7: empty label", "aliases.csv:2: empty label");
    }

    @Test
    void m22UnitWithoutIndicatorAndIndicatorWithoutUnit() throws IOException {
        mappings.line(FORM, 7, "2,Hồ sơ,HS,,").line(FORM, 8, "3,Hồ sơ,,files.online,exact");
        mappings.rejectedWith(
                "templates/form.csv:7: unit without indicator", "templates/form.csv:8: indicator without unit");
    }

    @Test
    void m23UnitThatNoSpellingNames() throws IOException {
        mappings.line(FORM, 7, "2,Hồ sơ,Chiếc,files.total,exact");
        mappings.rejectedWith("templates/form.csv:7: unit \"Chiếc\" is not in units.csv");
    }

    @Test
    void m24UnitOfAnotherKindOrOtherCodes() throws IOException {
        mappings.line(FORM, 5, "1.2.1,Số nhiệm vụ đề ra,% HỒ SƠ,plan.tasks,exact")
                .line(FORM, 6, "1.2.2,Số nhiệm vụ đã hoàn thành,Chưa = 0 Có = 1,plan.done,exact")
                .line(FORM, 7, "2,Hồ sơ,HS,plan.issued_2021,exact")
                .line(FORM, 3, "1.1,Ban hành,Chưa = 0 Một phần = 1 Xong = 2,plan.issued,exact");
        mappings.rejectedWith(
                "templates/form.csv:3: codes [0, 1, 2] differ from [0, 1] of the indicator",
                "templates/form.csv:5: unit \"% HỒ SƠ\" measures percent, its indicator is count",
                "templates/form.csv:6: unit \"Chưa = 0 Có = 1\" measures choice, its indicator is count",
                "templates/form.csv:7: unit \"HS\" measures count, its indicator is choice");
    }

    @Test
    void m25IndicatorTwiceInOneForm() throws IOException {
        mappings.line(FORM, 7, "2,Hồ sơ,HS,plan.tasks,exact");
        mappings.rejectedWith("templates/form.csv:7: indicator \"plan.tasks\" already stands in line 5");
    }

    @Test
    void m26BadRelation() throws IOException {
        mappings.line(FORM, 2, "1,Công tác chỉ đạo,,,exact")
                .line(FORM, 7, "2,Hồ sơ,HS,files.total,")
                .line(ALIASES, 2, "Tổng số hồ sơ,files.total,broad");
        mappings.rejectedWith(
                "templates/form.csv:2: heading with relation \"exact\"",
                "templates/form.csv:7: relation \"\" must be exact or close",
                "aliases.csv:2: relation \"broad\" must be exact or close");
    }

    @Test
    void m27FormWithoutRows() throws IOException {
        mappings.file("templates/empty.csv", "stt,label,unit,indicator,relation\n,,,,\n");
        mappings.rejectedWith("templates/empty.csv: form without rows");
    }

    @Test
    void m28SpellingForTwoUnits() throws IOException {
        mappings.line(UNITS, 6, "Hộ,count,Hộ|ho so").line(UNITS, 7, "%,percent,%");
        mappings.rejectedWith(
                "units.csv:6: spelling \"ho so\" already belongs to \"Hồ sơ\"",
                "units.csv:7: spelling \"%\" already belongs to \"%\"");
    }

    @Test
    void m29SameAliasTwice() throws IOException {
        mappings.line(ALIASES, 5, "Tổng số hồ sơ,files.total,close");
        mappings.rejectedWith("aliases.csv:5: the same label and indicator as in line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", "…;files.paper", "files.paper;…;files.online", "files.paper;…;..."})
    void m30StrayMarkOfOpenParts(String parts) throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,count,Hồ sơ,,," + parts + ",");
        mappings.rejectedWith("indicators.csv:12: \"…\" must stand once and behind the last part");
    }

    @Test
    void m30OpenPartsObeyTheOtherRules() throws IOException {
        mappings.line(INDICATORS, 12, "a.b,Tên 1,Name,Thủ tục,count,Hồ sơ,,,files.paper;files.paper;…,")
                .line(INDICATORS, 13, "a.c,Tên 2,Name,Thủ tục,count,Hồ sơ,,,budget.spent;x.part;…,")
                .line(INDICATORS, 14, "a.d,Tên 3,Name,Thủ tục,count,Hồ sơ,,,a.e;…,")
                .line(INDICATORS, 15, "a.e,Tên 4,Name,Thủ tục,count,Hồ sơ,,,a.d;…,");
        mappings.rejectedWith(
                "indicators.csv:12: \"files.paper\" stands twice in parts",
                "indicators.csv:13: part \"budget.spent\" is another kind of figure than its total",
                "indicators.csv:13: unknown indicator \"x.part\" in parts",
                "indicators.csv:14: cycle: a.d > a.e > a.d");
    }

    @Test
    void m31WhoReportsARow() throws IOException {
        mappings.file(FORM, """
                stt,label,unit,indicator,relation,reported_by
                1,Công tác chỉ đạo,,,,department
                1.2.1,Số nhiệm vụ đề ra,nhiệm vụ,plan.tasks,exact,Sở Nội vụ; district
                2,"Hồ sơ, tổng số",HS,files.total,exact,departments;Nội vụ
                """);
        mappings.rejectedWith(
                "templates/form.csv:2: heading with reported_by",
                "templates/form.csv:4: reported_by \"departments\" is neither a kind of office nor an office",
                "templates/form.csv:4: reported_by \"Nội vụ\" is neither a kind of office nor an office");
    }
}
