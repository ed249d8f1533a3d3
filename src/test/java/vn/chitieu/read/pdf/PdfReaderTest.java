package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chitieu.read.pdf.Painted.page;
import static vn.chitieu.read.pdf.Painted.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

class PdfReaderTest {
    @Test
    void readsTheLinesOfEachPage() throws UnreadableException {
        Document document = read(two(text(20, 60, "Report") + text(20, 40, "of 2024"), text(20, 60, "End")));
        assertThat(document.pages()).isEqualTo(2);
        assertThat(document.blocks().stream()
                        .map(Paragraph.class::cast)
                        .map(each -> each.place().page() + " " + each.text())
                        .toList())
                .containsExactly("1 Report", "1 of 2024", "2 End");
        assertThat(document.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>not yet</html>\n", "\u0000\u0001\u0002", "HTTP/1.1 200 OK\r\n\r\n"})
    void junkBeforeTheHeaderDoesNoHarm(String junk) throws UnreadableException {
        byte[] file = page(text(20, 60, "Report")).file();
        byte[] head = junk.getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = Arrays.copyOf(head, head.length + file.length);
        System.arraycopy(file, 0, both, head.length, file.length);
        assertThat(said(read(both))).isEqualTo("Report");
    }

    @Test
    void aFileThatAnyoneMayOpenIsOpened() throws Exception {
        assertThat(said(read(locked("", "owner"), Optional.empty()))).isEqualTo("Report");
    }

    @Test
    void aPasswordOpensALockedFile() throws Exception {
        assertThat(said(read(locked("mật khẩu", "owner"), Optional.of("mật khẩu"))))
                .isEqualTo("Report");
    }

    @Test
    void withoutThePasswordALockedFileStaysClosed() throws Exception {
        byte[] file = locked("secret", "owner");
        UnreadableException none = failure(file, Optional.empty());
        assertThat(none.status()).isEqualTo(DocumentStatus.ENCRYPTED);
        assertThat(none).hasMessage("a password is needed; give it with --password");
        UnreadableException wrong = failure(file, Optional.of("guess"));
        assertThat(wrong.status()).isEqualTo(DocumentStatus.ENCRYPTED);
        assertThat(wrong).hasMessage("the password given with --password does not open it");
    }

    private static byte[] locked(String user, String owner) throws IOException {
        Painted painted = page(text(20, 60, "Report"));
        painted.scan();
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
        policy.setEncryptionKeyLength(256);
        painted.document().protect(policy);
        return painted.file();
    }

    @Test
    void p1APageThatCannotBeReadIsToldOf() throws UnreadableException {
        byte[] file = two(text(20, 60, "First"), text(20, 60, "Second"));
        String plain = new String(file, StandardCharsets.ISO_8859_1);
        int second = plain.lastIndexOf("/Contents");
        byte[] broken = (plain.substring(0, second) + "/Contexts" + plain.substring(second + 9))
                .replaceFirst("(?s)(.*)/Contexts \\d+ 0 R", "$1/Contents 999 0 R")
                .getBytes(StandardCharsets.ISO_8859_1);
        Document document = read(broken);
        assertThat(said(document)).isEqualTo("First");
        assertThat(document.warnings()).containsExactly("page 2: the content is damaged and may be incomplete");
    }

    @Test
    void p1ContentThatIsCutShortIsToldOf() throws UnreadableException {
        String lines = "";
        for (int i = 0; i < 400; i++) {
            lines += text(i % 150, 60 + i % 7, Integer.toString(i * 7919, 36));
        }
        byte[] file = page(lines).file();
        byte[] cut = file.clone();
        Arrays.fill(cut, file.length / 2, file.length / 2 + 100, (byte) 0x55);
        Document document = read(cut);
        assertThat(document.warnings()).contains("page 1: the content is damaged and may be incomplete");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7                              | CORRUPT
            not a PDF at all                      | CORRUPT
            """)
    void whatIsNoPdfIsCorrupt(String file, DocumentStatus status) {
        assertThat(failure(file.getBytes(StandardCharsets.US_ASCII), Optional.empty())
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aFileWithNothingOnItsPagesIsEmpty() {
        assertThat(failure(two("", ""), Optional.empty()).status()).isEqualTo(DocumentStatus.EMPTY);
    }

    @Test
    void p3APageOfCurvesNeedsOcr() {
        UnreadableException failure =
                failure(page("10 10 m 20 90 30 90 40 10 c f").file(), Optional.empty());
        assertThat(failure.status()).isEqualTo(DocumentStatus.NEEDS_OCR);
        assertThat(failure).hasMessage("no page has a text layer");
    }

    @Test
    void p2AScanWithAStampNeedsOcr() {
        Painted painted = page("q 200 0 0 100 0 0 cm /I Do Q " + text(20, 30, "Signed by the office"));
        painted.with(COSName.XOBJECT, "I", painted.image());
        UnreadableException failure = failure(painted.file(), Optional.empty());
        assertThat(failure.status()).isEqualTo(DocumentStatus.NEEDS_OCR);
        assertThat(failure).hasMessage("the pages are images with hardly any text layer");
    }

    @Test
    void p2AScannedPageAmongOthersIsToldOf() throws UnreadableException {
        Painted painted = page("q 200 0 0 100 0 0 cm /I Do Q");
        painted.with(COSName.XOBJECT, "I", painted.image());
        painted.scan();
        PDPage second = page(text(20, 60, "Report")).attach(painted.document());
        painted.document().addPage(second);
        Document document = read(painted.file());
        assertThat(said(document)).isEqualTo("Report");
        assertThat(document.warnings()).containsExactly("page 1 has no text layer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'q '        | 200000
            '(a) Tj '   | 600000
            '0 0 m 9 0 l S ' | 600000
            """)
    void whatIsBeyondTheLimitsIsTooLarge(String part, int times) {
        byte[] file = page("BT /F 10 Tf 9 9 Td " + part.repeat(times)).file();
        assertThat(failure(file, Optional.empty()).status()).isEqualTo(DocumentStatus.TOO_LARGE);
    }

    @Test
    void contentThatInflatesBeyondTheLimitIsTooLarge() {
        byte[] file = page(text(20, 60, "Report") + " ".repeat(300_000)).file();
        ReadOptions narrow = new ReadOptions(Optional.empty(), new Limits(9, 99, 999, 100_000));
        assertThat(catchThrowableOfType(UnreadableException.class, () -> new PdfReader().read(source(file), narrow))
                        .status())
                .isEqualTo(DocumentStatus.TOO_LARGE);
    }

    @Test
    void tooManyPagesAreTooLarge() {
        byte[] file = two(text(20, 60, "A"), text(20, 60, "B"));
        ReadOptions narrow = new ReadOptions(Optional.empty(), new Limits(1, 99, 999, 100_000));
        assertThat(catchThrowableOfType(UnreadableException.class, () -> new PdfReader().read(source(file), narrow)))
                .hasMessage("more than 1 pages (--max-pages)");
    }

    @Test
    void objectsThatInflateBeyondTheLimitAreTooLarge() {
        String bomb = "%PDF-1.5\n6 0 obj <</Type/ObjStm/Filter/FlateDecode/N 1/First 4>>stream\n";
        java.util.zip.Deflater deflater = new java.util.zip.Deflater();
        deflater.setInput(new byte[3_000_000]);
        deflater.finish();
        byte[] packed = new byte[20_000];
        int length = deflater.deflate(packed);
        deflater.end();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bomb.getBytes(StandardCharsets.US_ASCII));
        file.write(packed, 0, length);
        file.writeBytes("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
        assertThat(catchThrowableOfType(
                        UnreadableException.class, () -> PackedObjects.check(file.toByteArray(), 1_000_000)))
                .hasMessage("more than 1000000 bytes in one stream");
    }

    /** Whatever bytes are broken, the file is read or given up with a reason. */
    @Test
    void brokenFilesEndWithAReason() {
        byte[] whole = two(
                text(20, 60, "First") + "10 50 m 190 50 l S " + text(20, 40, "1.451"),
                "q 1 0 0 1 5 5 cm " + text(20, 60, "Second") + " Q 10 10 50 50 re f");
        Random random = new Random(11);
        int read = 0;
        for (int round = 0; round < 300; round++) {
            byte[] broken = Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = random.nextInt(20); i > 0 && broken.length > 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                read(broken);
                read++;
            } catch (UnreadableException expected) {
                assertThat(expected.getMessage()).isNotBlank().doesNotContain("\n");
            }
        }
        assertThat(read).isBetween(1, 299);
    }

    private static byte[] two(String first, String second) {
        Painted painted = page(first);
        painted.scan();
        painted.document().addPage(page(second).attach(painted.document()));
        return painted.file();
    }

    private static UnreadableException failure(byte[] file, Optional<String> password) {
        return catchThrowableOfType(UnreadableException.class, () -> read(file, password));
    }

    private static Document read(byte[] file) throws UnreadableException {
        return read(file, Optional.empty());
    }

    private static Document read(byte[] file, Optional<String> password) throws UnreadableException {
        return new PdfReader().read(source(file), new ReadOptions(password, Limits.DEFAULT));
    }

    private static Source source(byte[] file) {
        return new Source("a.pdf", new Source.Content(file));
    }

    private static String said(Document document) {
        return document.blocks().stream().map(each -> ((Paragraph) each).text()).collect(Collectors.joining("\n"));
    }
}
