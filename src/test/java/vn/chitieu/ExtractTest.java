package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line from its arguments to its files and exit code. */
class ExtractTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void desk() throws IOException {
        desk = new Desk(Files.createDirectory(folder.resolve("in")), folder.resolve("out"));
    }

    @Test
    void withoutTheWorkbookNoOlderOneStaysBesideNewerResults() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        assertThat(desk.extract().code()).isZero();

        assertThat(desk.extract("--no-xlsx").code()).isZero();

        List<String> others = new ArrayList<>(Desk.RESULTS);
        others.remove("chitieu.xlsx");
        assertThat(Desk.names(desk.output())).isEqualTo(others);
    }

    @Test
    void extractsAFolderOfReports() throws Exception {
        desk.report("flat-bm7-quarter-2024", "Quý I/báo cáo số 1.txt");
        desk.report("department-q1-2025-markdown", "b.md");
        Desk.Outcome outcome = desk.extract();
        assertThat(outcome.code()).isZero();
        assertThat(Desk.names(desk.output())).isEqualTo(Desk.RESULTS);
        assertThat(desk.column("documents.csv", "document")).containsExactly("Quý I/báo cáo số 1.txt", "b.md");
        assertThat(desk.column("documents.csv", "status")).containsOnly("extracted");
        assertThat(desk.column("observations.csv", "document")).contains("Quý I/báo cáo số 1.txt", "b.md");
        assertThat(outcome.messages())
                .startsWith("2 files: 2 extracted\n")
                .contains("observations (", "unanswered indicator", "contradiction", "unmatched row")
                .endsWith("Results in " + desk.output() + "\n");
        assertThat(outcome.output()).isEmpty();
    }

    @Test
    void accountsForEveryFileAndSaysThatSomeCouldNotBeRead() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        desk.report("flat-bm7-quarter-2024", "a (bản sao).txt");
        byte[] garbage = new byte[5000];
        new Random(7).nextBytes(garbage);
        Files.write(desk.input().resolve("garbage.txt"), garbage);
        Files.write(desk.input().resolve("scan.pdf"), "%PDF-1.4\n1 0 obj".getBytes(StandardCharsets.US_ASCII));
        Files.createFile(desk.input().resolve("empty.txt"));
        Files.writeString(desk.input().resolve("~$a.docx"), "Kính gửi");
        Files.write(desk.input().resolve(".DS_Store"), new byte[] {0, 0, 0, 1, 'B', 'u', 'd', '1'});
        Desk.Outcome outcome = desk.extractTables();
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(desk.statuses())
                .containsExactly(
                        ".DS_Store unsupported",
                        "a (bản sao).txt extracted",
                        "a.txt duplicate",
                        "empty.txt empty",
                        "garbage.txt unsupported",
                        "scan.pdf corrupt",
                        "~$a.docx no_indicator_table");
        assertThat(desk.column("documents.csv", "reason")).contains("same bytes as a (bản sao).txt");
        assertThat(desk.column("observations.csv", "document")).containsOnly("a (bản sao).txt");
        assertThat(outcome.messages())
                .startsWith(
                        "7 files: 1 extracted, 1 no_indicator_table, 1 corrupt, 1 empty, 2 unsupported, 1 duplicate\n")
                .contains("Look first at documents.csv (4 files not read)");
    }

    @Test
    void givesTheSameBytesWhateverTheNumberOfThreads() throws Exception {
        desk.everyReport();
        assertThat(desk.extract("--jobs", "1").code()).isZero();
        Map<String, String> one = desk.contents();
        desk = desk.fresh();
        assertThat(desk.extract("--jobs", "8").code()).isZero();
        assertThat(desk.contents()).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "vi-VN", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void givesTheSameBytesInAnyLocale(String language) throws Exception {
        desk.everyReport();
        desk.extract();
        Map<String, String> expected = desk.contents();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        desk = desk.fresh();
        try {
            assertThat(desk.extract().code()).isZero();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(desk.contents()).isEqualTo(expected);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesTheSameBytesWhereTheMachineKnowsNoVietnamese() throws Exception {
        // Java itself finds no class below "chỉ tiêu/" in the C locale.
        assumeTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(absoluteClassPath()), "the path has accents");
        desk.report("flat-bm7-quarter-2024", "Quý I/báo cáo số 1.txt");
        desk.extract();
        Map<String, String> expected = desk.contents();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-cp",
                absoluteClassPath(),
                "vn.chitieu.Main",
                "extract",
                ".",
                "--out",
                "../out fresh",
                "--quiet");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.directory(desk.input().toFile())
                .redirectErrorStream(true)
                .start();
        String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(messages).isZero();
        assertThat(messages).isEmpty();
        assertThat(desk.fresh().contents()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Normalizer.Form.class,
            names = {"NFC", "NFD"})
    void bearsVietnameseNamesInAnyNormalForm(Normalizer.Form form) throws Exception {
        String name = Normalizer.normalize("Sở Tư pháp/Báo cáo quý.txt", form);
        desk = new Desk(
                folder.resolve(Normalizer.normalize("Năm 2024 của tỉnh", form)),
                folder.resolve(Normalizer.normalize("kết quả/bảng số", form)));
        desk.report("flat-bm7-quarter-2024", name);
        assertThat(desk.extractTables().code()).isZero();
        assertThat(desk.column("documents.csv", "document"))
                .singleElement()
                .satisfies(document ->
                        assertThat(Normalizer.normalize(document, form)).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void readsTextInAnyCharset(String charset) throws Exception {
        String text = Files.readString(Desk.fixture("flat-bm7-quarter-2024"));
        Files.writeString(desk.input().resolve("a.txt"), text);
        desk.extractTables();
        List<String> expected = values();
        Files.write(desk.input().resolve("a.txt"), encoded(text, charset));
        assertThat(desk.extractTables().code()).isZero();
        assertThat(values()).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void writesForAVietnameseExcel() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        desk.extractTables("--excel-vi");
        assertThat(Files.readString(desk.output().resolve("documents.csv")))
                .startsWith("\uFEFFdocument;sha256;media_type");
    }

    @Test
    void saysNothingIfAskedTo() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        assertThat(desk.extractTables("--quiet")).isEqualTo(new Desk.Outcome(0, "", ""));
    }

    @Test
    void bearsAnEmptyFolder() throws Exception {
        Desk.Outcome outcome = desk.extract();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.messages()).startsWith("0 files\n");
        assertThat(Desk.names(desk.output())).isEqualTo(Desk.RESULTS);
    }

    @Test
    void doesNotReadItsOwnResults() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        desk = new Desk(desk.input(), desk.input().resolve("out"));
        desk.extract();
        Map<String, String> first = desk.contents();
        desk.extract();
        assertThat(desk.contents()).isEqualTo(first);
        assertThat(desk.statuses()).containsExactly("a.txt extracted");
    }

    @Test
    void helpsOnStandardOutput() {
        assertThat(Desk.execute("--help").output()).startsWith("Usage: chitieu").contains("extract");
        assertThat(Desk.execute("extract", "--help").output()).contains("INPUT...", "--out", "--jobs", "Exit codes:");
        assertThat(Desk.execute("--version").output()).startsWith("chitieu ");
        assertThat(Desk.execute("--help").code()).isZero();
        assertThat(Desk.execute("--help").messages()).isEmpty();
    }

    /** Windows-1258 has letters with a tone only as two characters: the letter and its tone. */
    private static byte[] encoded(String text, String charset) throws IOException {
        if (!charset.equals("windows-1258")) {
            return text.getBytes(Charset.forName(charset));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset narrow = Charset.forName(charset);
        for (int letter : text.codePoints().toArray()) {
            String one = Character.toString(letter);
            bytes.write((narrow.newEncoder().canEncode(one) ? one : withToneApart(one)).getBytes(narrow));
        }
        return bytes.toByteArray();
    }

    /** {@code ệ} to {@code ê} and its tone: only the tones stand apart. */
    private static String withToneApart(String letter) {
        String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tones = decomposed.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        String rest = decomposed.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(rest, Normalizer.Form.NFC) + tones;
    }

    private List<String> values() throws Exception {
        List<String> values = new ArrayList<>(desk.column("observations.csv", "indicator"));
        values.addAll(desk.column("observations.csv", "value"));
        values.addAll(desk.column("observations.csv", "label"));
        return values;
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((left, right) -> left + System.getProperty("path.separator") + right)
                .orElseThrow();
    }
}
