package vn.chitieu.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.observation.Extraction;

/** The page as people use it, in a real browser. */
class PageInBrowserTest {
    private static final List<String> VIEWS =
            List.of("overview", "doubts", "findings", "heat", "blanks", "rows", "series", "docs");
    private static final List<String> REPORTS = List.of(
            "commune-nine-months-2025.txt",
            "department-nine-months-2022.txt",
            "district-nine-months-2023-ocr.txt",
            "flat-bm7-cells-2025.txt",
            "flat-commune-2023.txt");
    private static final String HEADER = "document,sha256,page,table,row,stt,label,unit_raw,value_raw,decision,value,"
            + "indicator,reason,decided_at\r\n";
    private static final String VIOLATIONS =
            "async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(rule =>"
                    + " rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.failureSummary))";
    private static final Pattern SHARE = Pattern.compile("(.*), (.*): ([\\d.]+) trên ([\\d.]+)");

    @TempDir
    private static Path folder;

    private static Optional<Browsing> browsing = Optional.empty();
    private static Results results = new Results(Path.of(""));
    private static Path report = Path.of("");
    private static Path hostile = Path.of("");

    private Optional<Page> window = Optional.empty();

    @BeforeAll
    static void print() throws IOException, InvalidMappingsException {
        Optional<Path> program = Browsing.program();
        assumeTrue(program.isPresent(), "no Chromium on this machine: CHITIEU_BROWSER may name it");
        browsing = program.map(Browsing::new);
        Press press = new Press();
        List<Extraction> reports = press.reports(REPORTS);
        OtherYear before = new OtherYear(1);
        List<Extraction> all = Stream.concat(reports.stream(), reports.stream().map(before::of))
                .toList();
        Path own = Files.createDirectories(folder.resolve("results"));
        report = press.print(all, own, press.page(own));
        results = new Results(own);
        Path bad = Files.createDirectories(folder.resolve("hostile"));
        hostile = press.print(
                List.of(Hostile.extraction()),
                bad,
                press.page(bad, (name, page) -> Optional.of(URI.create(Hostile.LINK))));
    }

    @AfterAll
    static void close() {
        browsing.ifPresent(Browsing::close);
    }

    @AfterEach
    void nothingLeavesThePageAndNothingFails() {
        window.ifPresent(each -> each.context().close());
        assertThat(browsing.orElseThrow().troubles()).isEmpty();
    }

    private Looking desk() {
        return looking(browsing.orElseThrow().desk(), report);
    }

    private Looking looking(Page page, Path shown) {
        window = Optional.of(page);
        return new Looking(page, shown);
    }

    @Test
    void overviewCountsWhatTheFilesCount() throws IOException {
        Looking looking = desk().at("");
        assertThat(number(looking.text("#total-documents")))
                .isEqualTo(results.rows("documents").size());
        assertThat(number(looking.text("#total-rowsRead"))).isEqualTo(results.sum("documents", "rows"));
        assertThat(number(looking.text("#total-reported"))).isEqualTo(results.sum("documents", "reported"));
        assertThat(number(looking.text("#total-flagged"))).isEqualTo(results.sum("documents", "flagged"));
        assertThat(number(looking.text("#total-contradictions")))
                .isEqualTo(results.rows("checks").size());
        assertThat(number(looking.text("#total-unanswered")))
                .isEqualTo(results.count("blanks", "kind", "blank|unreadable|missing_row"));
        for (Locator bar : looking.element("[data-panel=byForm] a").all()) {
            assertThat(number(bar.locator(".count").textContent()))
                    .isEqualTo(results.count("documents", "template", bar.getAttribute("data-code")));
        }
        assertThat(looking.element("[data-panel=byStatus] a").count()).isEqualTo(1);
        assertThat(looking.element("[data-panel=byFlag] a").count()).isGreaterThan(3);
    }

    @Test
    void cellOfTheHeatMapLeadsToItsBlanks() throws IOException {
        Looking looking = desk().at("#heat");
        Matcher cell = SHARE.matcher(looking.element(".map tbody td a").first().getAttribute("aria-label"));
        assertThat(cell.matches()).isTrue();
        looking.element(".map tbody td a").first().click();
        assertThat(looking.address()).startsWith("#blanks?").contains("agency=", "section=0");
        assertThat(looking.listed()).isEqualTo(number(cell.group(3))).isPositive();
        String agency = cell.group(1).replaceFirst(", .*", "");
        looking.at("#heat");
        int all = looking.element(".map tbody tr:first-child td:last-child a").all().stream()
                .mapToInt(each -> number(each.getAttribute("aria-label").replaceFirst(".*: ([\\d.]+) trên.*", "$1")))
                .sum();
        assertThat(all)
                .isEqualTo(results.count("blanks", Map.of("agency", agency, "kind", "blank|unreadable|missing_row")));
    }

    @Test
    void searchNeedsNoAccents() throws IOException {
        int contradicted = results.count("observations", "flags", ".*check_failed.*");
        assertThat(desk().at("#doubts").searches("mau thuan").listed())
                .isEqualTo(contradicted)
                .isPositive();
        assertThat(desk().at("#doubts").searches("Mâu THUẪN").listed()).isEqualTo(contradicted);
        assertThat(desk().at("#doubts").searches("khong co gi nhu the nay").listed())
                .isZero();
    }

    @Test
    void addressKeepsViewFiltersAndWhatIsOpen() throws IOException {
        Looking looking = desk().at("#doubts");
        looking.element("#filter-flag").selectOption("low_match");
        int found = looking.listed();
        assertThat(found).isEqualTo(results.count("observations", "flags", ".*low_match.*"));
        looking.searches("ubnd xa").element("#item-1").click();
        String address = looking.address();
        String title = looking.text("#detail-title");
        Looking again = desk().at(address);
        assertThat(again.element("#filter-flag").inputValue()).isEqualTo("low_match");
        assertThat(again.element("#search").inputValue()).isEqualTo("ubnd xa");
        assertThat(again.text("#detail-title")).isEqualTo(title);
        assertThat(again.text("#item-1[aria-selected=true]")).isNotEmpty();
        again.keys("Escape");
        again.window().goBack();
        assertThat(again.address()).isNotEqualTo(address);
    }

    @Test
    void pictureOfADoubtfulRowIsTwoKeysAway() {
        Looking looking = desk().at("#doubts?q=pdf");
        String first = looking.text("#item-0 .left");
        looking.keys("Enter");
        assertThat(looking.text("#detail-title")).isEqualTo(first);
        assertThat((Integer) looking.says("document.querySelector('.paper img').naturalWidth"))
                .isEqualTo(1100);
        assertThat(looking.element(".paper img").isVisible()).isTrue();
        assertThat(looking.element(".paper .mark").isVisible()).isTrue();
        assertThat(looking.isInside(".paper .mark", ".paper")).isTrue();
        double left = looking.element(".paper .mark").boundingBox().x
                - looking.element(".paper").boundingBox().x;
        assertThat(left / looking.element(".paper").boundingBox().width).isBetween(0.80, 0.82);
        assertThat(looking.text("#detail-value")).isNotEmpty();
        desk().at("").keys("j", "Enter");
        assertThat(window.orElseThrow().locator("#detail-title").isVisible()).isTrue();
    }

    @Test
    void rowWithoutPictureShowsTheTableAroundIt() {
        Looking looking = desk().at("#doubts?q=commune-nine-months-2025.txt");
        looking.element("#item-1").click();
        assertThat(looking.element(".paper").count()).isZero();
        assertThat(looking.element(".excerpt tbody tr").count()).isBetween(5, 8);
        assertThat(looking.text(".excerpt td.marked")).isEqualTo(looking.text("#item-1 .right"));
        assertThat(looking.element("a.file").first().getAttribute("href"))
                .isEqualTo("./fixtures/commune-nine-months-2025.txt");
    }

    @Test
    void decisionsAreSavedAsAPersonTookThem() throws IOException {
        Looking looking = desk().at("#doubts").keys("Enter", "r");
        looking.keys("v").types("1.451").keys("Enter");
        assertThat(looking.text("#decision-wrong")).isEqualTo("1.451 có thể là 1451 hoặc 1,4510. Hãy viết rõ.");
        looking.element("#decision-value").fill("1.451,25");
        looking.keys("Enter", "i").types("hoan thanh ke hoach");
        assertThat(looking.text("#decision-indicator option")).contains("Tỷ lệ hoàn thành kế hoạch CCHC năm");
        String indicator = looking.element("#decision-indicator").inputValue();
        looking.keys("Enter", "b");
        looking.element("#decision-kind").selectOption("other");
        looking.element("#decision-reason").fill("=mất \"trang\", 3");
        looking.keys("Enter");
        List<Map<String, String>> doubtful = results.rows("observations").stream()
                .filter(row -> !Objects.requireNonNull(row.get("flags")).isEmpty())
                .toList();
        String saved = saved(looking);
        assertThat(saved).startsWith("\ufeff" + HEADER).doesNotContain("\n\n");
        List<Map<String, String>> decisions = Results.parse(saved);
        assertThat(decisions)
                .extracting(row -> row.get("decision"))
                .containsExactly("right", "value", "indicator", "blank");
        assertThat(decisions).extracting(row -> row.get("value")).containsExactly("", "1451.25", "", "");
        assertThat(decisions).extracting(row -> row.get("indicator")).containsExactly("", "", indicator, "");
        assertThat(decisions)
                .extracting(row -> row.get("reason"))
                .containsExactly("", "", "", "other: =mất \"trang\", 3");
        for (int i = 0; i < decisions.size(); i++) {
            for (String column : List.of("document", "page", "table", "row", "stt", "label", "unit_raw", "value_raw")) {
                assertThat(decisions.get(i).get(column))
                        .isEqualTo(doubtful.get(i).get(column));
            }
            assertThat(decisions.get(i).get("decided_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
            assertThat(decisions.get(i).get("sha256")).hasSize(64);
        }
    }

    @Test
    void decisionsOutliveAReloadAndAreTakenOutOfAFile() throws IOException {
        Looking looking = desk().at("#doubts").keys("Enter", "r", "r");
        looking.window().reload();
        assertThat(looking.text("#unsaved")).isEqualTo("2 chưa lưu");
        String mine = saved(looking);
        assertThat(looking.text("#unsaved")).isEmpty();
        Looking other = desk().at("#doubts");
        String excel = mine.replace(",", ";").replace(";right;;;;", ";value;95,84;;;")
                + "gone.pdf;00;1;1;1;;Nhãn;;'=1;right;;;;2026-01-01T00:00:00Z\r\n";
        other.element("#load")
                .setInputFiles(new FilePayload("decisions.csv", "text/csv", excel.getBytes(StandardCharsets.UTF_8)));
        assertThat(other.text(".toast"))
                .isEqualTo("Đã nhận 3 quyết định; 1 của dòng không có trong trang này, vẫn được giữ.");
        List<Map<String, String>> again = Results.parse(saved(other));
        assertThat(again).extracting(row -> row.get("value")).containsExactly("95.84", "95.84", "");
        assertThat(again.get(2)).containsEntry("document", "gone.pdf").containsEntry("value_raw", "'=1");
        other.element("#load")
                .setInputFiles(new FilePayload("x.csv", "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(other.text(".toast")).startsWith("Tệp này không phải decisions.csv");
    }

    @Test
    void undecidedRowsCanBeLeftOver() {
        Looking looking = desk().at("#doubts");
        int all = looking.listed();
        looking.keys("Enter", "r", "r", "Escape");
        looking.element("#filter-todo").selectOption("open");
        assertThat(looking.listed()).isEqualTo(all - 2);
        looking.element("#filter-todo").selectOption("done");
        assertThat(looking.listed()).isEqualTo(2);
        looking.element("#item-0").click();
        looking.keys("x");
        assertThat(looking.element(".taken").count()).isZero();
    }

    @Test
    void contradictionLeadsToTheRowsThatTakePart() {
        Looking looking = desk().at("#findings?rule=sum");
        looking.element("#item-0").click();
        assertThat(looking.element(".finding .others li").count()).isGreaterThan(2);
        String label = looking.text(".finding .others li:nth-child(2) a");
        looking.element(".finding .others li:nth-child(2) a").click();
        assertThat(looking.text("#detail-title")).isEqualTo(label);
    }

    @Test
    void seriesShowsTheYearsOfAnAgency() {
        Looking looking = desk().at("#series");
        assertThat(looking.element(".series").count()).isPositive();
        assertThat(looking.element(".series").first().locator("circle").count()).isEqualTo(2);
        looking.element(".series summary").first().click();
        assertThat(looking.element(".series").first().locator("tbody tr").count())
                .isEqualTo(2);
    }

    @Test
    void whatDocumentsSayIsNeverRun() {
        Looking looking = looking(browsing.orElseThrow().desk(), hostile).at("");
        for (String view : VIEWS) {
            looking.to("#" + view).opensFirst();
            assertThat(looking.says("window.owned")).as(view).isNull();
            assertThat(looking.element("main img:not(.paper img), main script, svg[onload]")
                            .count())
                    .as(view)
                    .isZero();
            assertThat(looking.element("a[href^='javascript'], a.file").count())
                    .as(view)
                    .isZero();
            assertThat(looking.text("main"))
                    .contains(List.of("overview", "series").contains(view) ? "" : Hostile.IMAGE);
        }
    }

    @Test
    void policyLetsNothingRunButTheOneScript() {
        Looking looking = looking(browsing.orElseThrow().desk(), hostile).at("");
        looking.says("() => { const script = document.createElement('script'); script.textContent = 'window.owned = 1';"
                + " document.body.append(script); }");
        looking.says("() => { document.body.setAttribute('onclick', 'window.owned = 1'); document.body.click(); }");
        assertThat(looking.says("window.owned")).isNull();
        assertThat(browsing.orElseThrow().troubles())
                .hasSize(2)
                .allMatch(each -> each.contains("Content Security Policy"));
        browsing.orElseThrow().forget();
    }

    @Test
    void everythingCanBeDoneWithKeys() throws IOException {
        Looking looking = desk().at("").keys("Tab");
        assertThat(looking.says("document.activeElement.id")).isEqualTo("skip");
        looking.keys("j");
        assertThat(looking.address()).isEqualTo("#doubts");
        looking.keys("/").types("ti le").keys("Enter");
        looking.waitsFor("location.hash.includes('q=')");
        assertThat(looking.listed()).isPositive();
        looking.keys("ArrowDown", "k", "Enter");
        assertThat(looking.says("document.activeElement.id")).isEqualTo("detail-title");
        assertThat((String) looking.says("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        looking.keys("j", "r");
        looking.waitsFor("document.getElementById('live').textContent.startsWith('Đúng')");
        looking.keys("Escape");
        assertThat(looking.says("document.activeElement.id")).isEqualTo("list");
        looking.keys("4");
        assertThat(looking.address()).isEqualTo("#heat");
        looking.keys("?");
        assertThat(looking.element("#help").isVisible()).isTrue();
        looking.element("#help input").uncheck();
        looking.keys("Escape", "2");
        assertThat(looking.address()).isEqualTo("#heat");
    }

    @ParameterizedTest
    @CsvSource({"desk, overview doubts heat series", "dark, overview findings docs", "phone, doubts heat"})
    void pageIsAccessible(String device, String views) throws IOException {
        Looking looking = looking(device(device), report).at("");
        looking.says(axe());
        for (String view : Stream.of(views.split(" ")).toList()) {
            looking.to("#" + view).opensFirst();
            if (looking.element("#decide-indicator").count() > 0) {
                looking.element("#decide-indicator").click();
            }
            assertThat((List<?>) looking.says(VIOLATIONS))
                    .as(device + " " + view)
                    .isEmpty();
        }
    }

    private static String axe() throws IOException {
        try (InputStream script = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Page device(String name) {
        Browsing all = browsing.orElseThrow();
        return switch (name) {
            case "dark" -> all.dark();
            case "phone" -> all.phone();
            default -> all.desk();
        };
    }

    @Test
    void phoneNeedsNoScrollingAside() {
        Looking looking = looking(browsing.orElseThrow().phone(), report).at("");
        for (String view : VIEWS) {
            looking.to("#" + view).opensFirst();
            assertThat((Boolean) looking.says("document.documentElement.scrollWidth <= innerWidth"
                            + " && document.querySelector('main').scrollWidth <= innerWidth"))
                    .as(view)
                    .isTrue();
        }
    }

    @Test
    void englishIsOneClickAway() {
        Looking looking = desk().at("#doubts");
        looking.element("#language").click();
        assertThat(looking.says("document.documentElement.lang")).isEqualTo("en");
        assertThat(looking.text("nav [aria-current]")).startsWith("To look at");
        assertThat(looking.address()).isEqualTo("#doubts?lang=en");
    }

    @Test
    void paperShowsTheListAndNoButtons() {
        Looking looking = desk().at("#findings");
        looking.window().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        looking.says("dispatchEvent(new Event('beforeprint'))");
        assertThat(looking.element(".item").count()).isEqualTo(Integer.min(500, looking.listed()));
        assertThat(looking.element("nav, .tools, .toolbar").all()).noneMatch(Locator::isVisible);
    }

    private static String saved(Looking looking) throws IOException {
        Download download =
                looking.window().waitForDownload(() -> looking.element("#save").click());
        assertThat(download.suggestedFilename()).isEqualTo("decisions.csv");
        return Files.readString(download.path());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(".", ""));
    }
}
