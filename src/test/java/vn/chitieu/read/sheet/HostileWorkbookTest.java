package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Document;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

@Timeout(60)
class HostileWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String PASSWORD = "mật khẩu";

    @Test
    void aMillionRowsAreTooLarge() throws IOException {
        String row = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
        assertThat(failure(sheet(row.repeat(1_000_000)))).isEqualTo(DocumentStatus.TOO_LARGE);
    }

    @Test
    void aMillionFormattedRowsAreNothing() throws IOException, UnreadableException {
        String row = "<row><c s=\"1\"/></row>";
        String text = "<row r=\"1048576\"><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
        assertThat(SheetText.of(sheet(row.repeat(1_000_000) + text))).isEqualTo("1/1048576> x");
    }

    @Test
    void aPartThatUnpacksToTooMuchIsTooLarge() throws IOException {
        Limits limits = new Limits(10, 1_000, 10_000, 100_000);
        ReadOptions options = new ReadOptions(Optional.empty(), limits);
        byte[] file = sheet("<row/>".repeat(50_000));
        assertThat(catchThrowableOfType(UnreadableException.class, () -> SheetText.read(file, options))
                        .status())
                .isEqualTo(DocumentStatus.TOO_LARGE);
    }

    @Test
    void sharedTextsThatNobodyUsesAreTooLargeToo() throws IOException {
        String item = "<si><t>" + "x".repeat(30_000) + "</t></si>";
        byte[] file = changed(Map.of(TEXTS, "<sst>" + item.repeat(2_000) + "</sst>"));
        assertThat(failure(file)).isEqualTo(DocumentStatus.TOO_LARGE);
    }

    @Test
    void aTextSharedByManyCellsIsTooLarge() throws IOException {
        String texts = "<sst><si><t>" + "x".repeat(30_000) + "</t></si></sst>";
        String rows = "<row><c t=\"s\"><v>0</v></c></row>".repeat(10_000);
        assertThat(failure(changed(Map.of(TEXTS, texts, SHEET, worksheet(rows)))))
                .isEqualTo(DocumentStatus.TOO_LARGE);
    }

    @Test
    void farColumnsMakeNoBlankCells() throws IOException, UnreadableException {
        String cells = "<c r=\"A%1$d\"><v>1</v></c><c r=\"XFD%1$d\"><v>2</v></c><c r=\"Z%1$d\"><v>3</v></c>";
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 20; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(cells.formatted(row))
                    .append("</row>");
        }
        assertThat(SheetText.of(sheet(rows.toString()))).startsWith("table 1\n1/1: 1 ¦ 3 ¦ 2\n1/2: ");
    }

    @Test
    void mergedRegionsWithoutEndAreBounded() throws IOException, UnreadableException {
        String rows = "<row r=\"1\"><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
        String regions = "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/>"
                + "<mergeCell ref=\"B1:A0\"/><mergeCell ref=\"?\"/></mergeCells><sheetData>";
        assertThat(SheetText.of(sheet(rows + regions))).isEqualTo("1/1> x");
        String many = "</sheetData><mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(300_000)
                + "</mergeCells><sheetData>";
        assertThat(failure(sheet(rows + many))).isEqualTo(DocumentStatus.TOO_LARGE);
    }

    @Test
    void entitiesAreRefused() throws IOException {
        String bomb = "<!DOCTYPE sst [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<sst><si><t>&b;</t></si></sst>";
        byte[] file = changed(Map.of(TEXTS, bomb, SHEET, worksheet("<row><c t=\"s\"><v>0</v></c></row>")));
        assertThat(failure(file)).isEqualTo(DocumentStatus.CORRUPT);
    }

    @Test
    void numbersBeyondReasonAreText() throws IOException, UnreadableException {
        assertThat(SheetText.of(sheet("<row><c><v>1E999999999</v></c></row>"))).isEqualTo("1/1> 1E999999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.xls", "report.ods"})
    void brokenFilesAreReadOrGivenUpButNothingElse(String name) throws IOException {
        byte[] file = RealFilesTest.bytes(name);
        Random random = new Random(42);
        for (int i = 0; i < 150; i++) {
            byte[] broken = i % 3 == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file.clone();
            for (int flips = i % 3 == 0 ? 0 : 1 + random.nextInt(5); flips > 0; flips--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> {
                        try {
                            SheetText.read(broken, ReadOptions.DEFAULT);
                        } catch (UnreadableException expected) {
                            assertThat(expected.getMessage())
                                    .doesNotContain("\n")
                                    .isNotBlank();
                        }
                    })
                    .as("%s, change %d", name, i)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.ods"})
    void aDamagedPartIsNeverReadAsAnotherOne(String name) throws IOException, UnreadableException {
        byte[] file = RealFilesTest.bytes(name);
        String whole = SheetText.of(file);
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            byte[] broken = file.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(SheetText.of(broken)).isEqualTo(whole);
            } catch (UnreadableException damaged) {
                assertThat(damaged.status()).isIn(DocumentStatus.CORRUPT, DocumentStatus.ENCRYPTED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"standard", "agile"})
    void anEncryptedPackageOpensWithItsPasswordAlone(EncryptionMode mode)
            throws IOException, GeneralSecurityException, UnreadableException {
        byte[] locked = encrypted(mode, PASSWORD);
        assertThat(read(locked, PASSWORD)).isEqualTo(SheetText.of(RealFilesTest.bytes("report.xlsx")));
        assertEncrypted(locked, "nhầm");
        assertEncrypted(locked, null);
        assertThat(SheetText.of(encrypted(mode, "VelvetSweatshop"))).contains("95,84%");
    }

    @ParameterizedTest
    @CsvSource({"mật khẩu, true", "VelvetSweatshop, false"})
    void anEncryptedBinaryWorkbookOpensWithItsPasswordAlone(String password, boolean needed)
            throws IOException, UnreadableException {
        byte[] locked = encryptedBinary(password);
        assertThat(read(locked, needed ? password : null)).contains("95,84%");
        if (needed) {
            assertEncrypted(locked, "nhầm");
            assertEncrypted(locked, null);
        }
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    @Test
    void aWorkbookThatShowsNothingIsEmptyAndSaysWhatItHides() throws IOException {
        byte[] hidden = sheet("<row hidden=\"1\"><c><v>1</v></c></row>");
        UnreadableException failure =
                catchThrowableOfType(UnreadableException.class, () -> SheetText.read(hidden, ReadOptions.DEFAULT));
        assertThat(failure.status()).isEqualTo(DocumentStatus.EMPTY);
        assertThat(failure).hasMessageContaining("hidden rows hold text");
        assertThat(failure(sheet(""))).isEqualTo(DocumentStatus.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", SHEET})
    void aMissingPartMakesNoBlankCells(String part) throws IOException {
        Map<String, byte[]> parts = parts(RealFilesTest.bytes("report.xlsx"));
        parts.remove(part);
        assertThat(failure(zip(parts))).isEqualTo(DocumentStatus.CORRUPT);
    }

    @Test
    void anEncryptedOpenDocumentSaysSo() throws IOException {
        Map<String, byte[]> parts = parts(RealFilesTest.bytes("report.ods"));
        String manifest = "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
        parts.put("META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
        assertThat(failure(zip(parts))).isEqualTo(DocumentStatus.ENCRYPTED);
    }

    private static void assertEncrypted(byte[] file, @org.jspecify.annotations.Nullable String password) {
        UnreadableException failure = catchThrowableOfType(UnreadableException.class, () -> read(file, password));
        assertThat(failure.status()).isEqualTo(DocumentStatus.ENCRYPTED);
        assertThat(failure).hasMessageContaining("--password");
    }

    private static String read(byte[] file, @org.jspecify.annotations.Nullable String password)
            throws UnreadableException {
        Document document = SheetText.read(file, new ReadOptions(Optional.ofNullable(password), Limits.DEFAULT));
        return SheetText.of(document);
    }

    private static byte[] encrypted(EncryptionMode mode, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(RealFilesTest.bytes("report.xlsx"));
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    private static byte[] encryptedBinary(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(RealFilesTest.bytes("report.xls")))) {
            return SheetText.bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static DocumentStatus failure(byte[] file) {
        return catchThrowableOfType(UnreadableException.class, () -> SheetText.read(file, ReadOptions.DEFAULT))
                .status();
    }

    private static byte[] sheet(String rows) throws IOException {
        return changed(Map.of(SHEET, worksheet(rows)));
    }

    private static String worksheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A small workbook with some of its parts replaced. */
    private static byte[] changed(Map<String, String> replaced) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("x");
            Map<String, byte[]> parts = parts(SheetText.bytes(workbook));
            replaced.forEach((name, xml) -> parts.put(name, xml.getBytes(StandardCharsets.UTF_8)));
            return zip(parts);
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file.toByteArray();
    }
}
