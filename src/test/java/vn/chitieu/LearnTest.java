package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.text.Vietnamese;

/** The command {@code learn}: a form that nobody has described, from a file to the mappings and back to a report. */
class LearnTest {
    private static final Path MAPPINGS = Path.of("mappings");

    private static final String DIGITAL = """
            SỞ KHOA HỌC VÀ CÔNG NGHỆ
            BÁO CÁO
            Kết quả chuyển đổi số năm 2025

            STT\tNội dung chỉ tiêu\tĐơn vị tính\tKết quả\tGhi chú
            I\tHạ tầng số
            1\tTỷ lệ hộ gia đình có kết nối Internet cáp quang\t%\t83,51\t
            1.1\tTổng số hộ gia đình\tHộ\t21.450\t
            1.2\tSố hộ gia đình có kết nối Internet cáp quang\tHộ\t17.912\t
            II\tNhân lực số
            1\tSố tổ công nghệ số cộng đồng\tTổ\t87\t
            2\tKinh phí chi cho chuyển đổi số\tTriệu đồng\t4.512,5\t
            3\tBan hành kế hoạch chuyển đổi số\tChưa = 0 Đã ban hành = 1\t1\t
            4\tTỷ lệ doanh nghiệp sử dụng hợp đồng điện tử\t%\t\t
            """;

    @TempDir
    Path folder;

    @Test
    void aFormOfAnotherFieldIsKnownOnceItIsAccepted() throws IOException {
        Path report = file("báo cáo số.txt", DIGITAL);
        assertThat(learn(report).messages())
                .contains("9 rows in ")
                .contains(": 0 with a known indicator, 7 with a new one; 7 to decide\n");
        assertThat(accept("--all").code()).isZero();
        assertThat(extract(report))
                .containsExactly(
                        "ha_tang_so.ty_le_ho_gia_dinh_co_ket_noi_internet 83.51 reported ",
                        "ha_tang_so.tong_so_ho_gia_dinh 21450 reported ",
                        "ha_tang_so.so_ho_gia_dinh_co_ket_noi_internet_cap 17912 reported ",
                        "nhan_luc_so.so_to_cong_nghe_so_cong_dong 87 reported ",
                        "nhan_luc_so.kinh_phi_chi_cho_chuyen_doi_so 4512.5 reported ",
                        "nhan_luc_so.ban_hanh_ke_hoach_chuyen_doi_so 1 reported ",
                        "nhan_luc_so.ty_le_doanh_nghiep_su_dung_hop_dong_dien  blank ");
    }

    @Test
    void aRateIsMadeOfTheCountsThatProveIt() throws IOException {
        learn(file("số.txt", DIGITAL));
        accept("--all");
        assertThat(Files.readString(mappings().resolve("indicators.csv")))
                .contains("percent,%,ha_tang_so.so_ho_gia_dinh_co_ket_noi_internet_cap,ha_tang_so.tong_so_ho_gia_dinh,")
                .contains("nhan_luc_so.ty_le_doanh_nghiep_su_dung_hop_dong_dien,"
                        + "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử,"
                        + "Ty le doanh nghiep su dung hop dong dien tu,Nhân lực số,percent,%,-,-,,");
    }

    @Test
    void whatStoodInTheMappingsStandsThereStill() throws IOException {
        Path indicators = writeMappings().resolve("indicators.csv");
        String before = "\uFEFF" + Files.readString(indicators).replace("\n", "\r\n") + "\r\n";
        Files.writeString(indicators, before);
        learn(file("số.txt", DIGITAL), "--mappings", mappings().toString());
        assertThat(accept("--all").code()).isZero();
        assertThat(Files.readString(indicators)).startsWith(before).hasSizeGreaterThan(before.length());
        assertThat(Files.readString(mappings().resolve("templates/so.csv")))
                .startsWith("\uFEFFstt,label,unit,indicator,relation\r\nI,Hạ tầng số,,,\r\n");
    }

    @Test
    void acceptingTwiceAddsNothing() throws IOException {
        learn(file("số.txt", DIGITAL));
        accept("--all");
        Map<String, String> before = contents(mappings());
        assertThat(accept("--all").messages()).isEqualTo("0 records added to " + mappings() + "\n");
        assertThat(contents(mappings())).isEqualTo(before);
    }

    @Test
    void whatAPersonWroteStays() throws IOException {
        Path report = file("số.txt", DIGITAL);
        learn(report);
        Path form = proposals().resolve("form-so.csv");
        String reviewed = Files.readString(form)
                .replace("so_to_cong_nghe_so_cong_dong,", "community_teams,")
                .replaceFirst("(?m)^(,'1,Tỷ lệ hộ)", "accept$1");
        Files.writeString(form, reviewed);
        Path other = file("số khác.txt", DIGITAL.replace("2\tKinh phí", "2\tSố điểm truy cập\tĐiểm\t5\t\n3\tKinh phí"));
        assertThat(learn(report, other.toString(), "--form", "so").messages()).contains("stay as they are");
        List<String> lines = Files.readAllLines(form);
        assertThat(lines).containsAll(reviewed.lines().toList()).hasSize(12);
        assertThat(lines.get(7)).startsWith(",'2,Số điểm truy cập,Điểm,");
    }

    @Test
    void saysEverythingThatIsNotDecidedOrContradicts() throws IOException {
        learn(file("số.txt", DIGITAL));
        Path form = proposals().resolve("form-so.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(form));
        lines.set(2, "accept" + lines.get(2));
        lines.set(3, "maybe" + lines.get(3));
        lines.set(4, "accept" + lines.get(4).replace("so_ho_gia_dinh_co_ket_noi_internet_cap,", "x,"));
        lines.set(6, "accept" + lines.get(6).replaceFirst(",count,Tổ,", ",,,"));
        lines.set(7, "bỏ" + lines.get(7));
        lines.set(8, "đồng ý" + lines.get(8));
        lines.set(9, "reject" + lines.get(9));
        Files.write(form, lines);
        assertThat(accept()).isEqualTo(new Desk.Outcome(2, "", """
                chitieu: the proposals in PROPOSALS cannot be accepted:
                units.csv:2: not decided: write accept or reject
                units.csv:3: not decided: write accept or reject
                form-so.csv:4: decision "maybe" must be accept, reject or heading
                form-so.csv:7: the mappings have no indicator "nhan_luc_so.so_to_cong_nghe_so_cong_dong"; \
                to make it, fill in kind, canonical_unit
                """.replace(
                        "PROPOSALS", proposals().toString())));
        assertThat(mappings()).doesNotExist();
    }

    @Test
    void mistakesInTheMappingsToBeBearTheLineOfTheProposal() throws IOException {
        learn(file("số.txt", DIGITAL));
        Path form = proposals().resolve("form-so.csv");
        Files.writeString(form, Files.readString(form).replace(",Triệu đồng,nhan_luc_so", ",Hộ,nhan_luc_so"));
        Desk.Outcome outcome = accept("--all");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.messages())
                .isEqualTo("chitieu: accepted, the proposals in " + proposals() + " would bring a mistake:\n"
                        + "form-so.csv:8: unit \"Hộ\" measures count, its indicator is money\n");
        assertThat(mappings()).doesNotExist();
    }

    @Test
    void aFormOfThatIdIsNotOverwritten() throws IOException {
        learn(file("số.txt", DIGITAL));
        accept("--all");
        Path form = mappings().resolve("templates/so.csv");
        String edited = Files.readString(form).replace("Nhân lực số", "Nhân lực");
        Files.writeString(form, edited);
        assertThat(accept("--all").messages())
                .contains("form-so.csv:6: the mappings have a form \"so\" already that is other from its row 5 on");
        assertThat(form).content().isEqualTo(edited);
    }

    @Test
    void aSpreadsheetMayTurnCommasIntoSemicolons() throws IOException {
        learn(file("số.txt", DIGITAL), "--excel-vi");
        assertThat(Files.readString(proposals().resolve("form-so.csv"))).startsWith("\uFEFFdecision;stt;label;");
        assertThat(accept("--all").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bm7-2025-three-tier",
                "bm7-2025-two-tier",
                "full-2023-department",
                "full-2024-district",
                "section7-2024"
            })
    void everyFormIsLearnedFromItsBlank(String form) throws IOException {
        List<String> original = form(MAPPINGS, form);
        Path blank = file(form + ".txt", blank(form));
        Files.delete(writeMappings().resolve("templates").resolve(form + ".csv"));
        learn(blank, "--mappings", mappings().toString(), "--form", "again");
        review(original);
        assertThat(accept().messages()).doesNotContain("chitieu:");
        assertThat(form(mappings(), "again")).isEqualTo(original);
    }

    @ParameterizedTest
    @CsvSource({
        "bm7-2025-two-tier,    flat-bm7-cells-2025.txt",
        "bm7-2025-three-tier,  flat-bm7-quarter-2024.txt",
        "full-2023-department, flat-department-q1-2023.txt",
        "full-2024-district,   flat-commune-2023.txt",
        "section7-2024,        department-q3-2024-renumbered.txt"
    })
    void everyFormIsLearnedFromAReport(String form, String report) throws IOException {
        Path source = Path.of("fixtures", "reports", report);
        List<String> asBefore = extract(source, MAPPINGS);
        Files.delete(writeMappings().resolve("templates").resolve(form + ".csv"));
        learn(source, "--mappings", mappings().toString(), "--form", "again");
        review(form(MAPPINGS, form));
        assertThat(accept().messages()).doesNotContain("chitieu:");
        List<String> now = extract(source);
        assertThat(now).hasSameSizeAs(asBefore);
        asBefore.removeAll(now);
        assertThat(asBefore).hasSizeLessThanOrEqualTo(1);
    }

    /** A person who knows the form decides what was left open, and nothing else: what was decided must be right. */
    private void review(List<String> original) throws IOException {
        Path file = proposals().resolve("form-again.csv");
        Map<String, Deque<String>> open = new HashMap<>();
        original.forEach(row -> open.computeIfAbsent(row.split(" = ", -1)[0], key -> new ArrayDeque<>())
                .add(row.split(" = ", -1)[1]));
        List<List<String>> rows = new ArrayList<>();
        for (CsvLine line : lines(file)) {
            List<String> cells = new ArrayList<>(line.cells());
            String key = key(line.text("stt").replace("'", ""), line.text("label"));
            Deque<String> left = open.getOrDefault(key, new ArrayDeque<>());
            boolean known = !left.isEmpty();
            String indicator = known ? left.remove() : "";
            boolean proposed = !known && original.stream().anyMatch(row -> row.endsWith(" = " + cells.get(4)));
            if (cells.get(0).isEmpty() && proposed && !cells.get(4).isEmpty()) {
                cells.set(0, "accept");
            } else if (cells.get(0).isEmpty()) {
                cells.set(0, !known ? "reject" : indicator.isEmpty() ? "heading" : "accept");
                cells.set(4, indicator);
                cells.set(9, indicator.isEmpty() ? "" : "exact");
            } else if (cells.get(0).equals("accept") && known) {
                assertThat(cells.get(4)).as(key).isEqualTo(indicator);
            }
            rows.add(cells);
        }
        String header = Files.readAllLines(file).get(0);
        List<String> lines = new ArrayList<>(List.of(header));
        rows.forEach(cells -> lines.add(String.join(
                ",",
                cells.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .toList())));
        Files.write(file, lines);
        for (String other : List.of("aliases.csv", "units.csv")) {
            Files.deleteIfExists(proposals().resolve(other));
        }
    }

    private static List<CsvLine> lines(Path file) throws IOException {
        return vn.chitieu.tabular.CsvSource.all(file);
    }

    private static String key(String stt, String label) {
        return stt + " " + Vietnamese.fold(label);
    }

    /** {@code code label = indicator} of each row of a form; no indicator for a heading. */
    private static List<String> form(Path mappings, String id) throws IOException {
        List<String> rows = new ArrayList<>();
        for (CsvLine line : lines(mappings.resolve("templates").resolve(id + ".csv"))) {
            rows.add(key(line.text("stt"), line.text("label")) + " = " + line.text("indicator"));
        }
        return rows;
    }

    private static String blank(String form) throws IOException {
        StringBuilder text = new StringBuilder("BIỂU MẪU\n\nSTT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu\n");
        for (CsvLine row : lines(MAPPINGS.resolve("templates").resolve(form + ".csv"))) {
            text.append(String.join("\t", row.text("stt"), row.text("label"), row.text("unit"), "\n"));
        }
        return text.toString();
    }

    private Desk.Outcome learn(Path report, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("learn", report.toString(), "--out", proposals().toString()));
        arguments.addAll(List.of(options));
        return Desk.execute(arguments.toArray(String[]::new));
    }

    private Desk.Outcome accept(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "learn",
                "--accept",
                proposals().toString(),
                "--mappings",
                mappings().toString()));
        arguments.addAll(List.of(options));
        return Desk.execute(arguments.toArray(String[]::new));
    }

    private List<String> extract(Path report) throws IOException {
        return extract(report, mappings());
    }

    /** {@code indicator value status flags} of each observation. */
    private List<String> extract(Path report, Path mappings) throws IOException {
        Path out = folder.resolve("kết quả");
        Desk.execute("extract", report.toString(), "--mappings", mappings.toString(), "--out", out.toString());
        List<String> facts = new ArrayList<>();
        for (CsvLine line : lines(out.resolve("observations.csv"))) {
            facts.add(String.join(
                    " ", line.text("indicator"), line.number("value"), line.text("status"), line.text("flags")));
        }
        return facts;
    }

    private Path proposals() {
        return folder.resolve("đề xuất");
    }

    private Path mappings() {
        return folder.resolve("ánh xạ");
    }

    private Path writeMappings() throws IOException {
        Files.createDirectories(mappings().resolve("templates"));
        for (Path file : files(MAPPINGS)) {
            Files.copy(file, mappings().resolve(MAPPINGS.relativize(file).toString()));
        }
        return mappings();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new HashMap<>();
        for (Path file : files(folder)) {
            contents.put(file.toString(), Files.readString(file));
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
