package vn.chitieu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Source;

class MediaTypesTest {
    private static final String HEADING = """
            UBND TỈNH AN BÌNH
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            BÁO CÁO
            Công tác cải cách hành chính 6 tháng đầu năm 2023
            """;

    private final MediaTypes mediaTypes = new MediaTypes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UB", "UBND", "UBND TỈNH AN BÌNH", "BM", "BÁO CÁO", "MM", "MZ", "PK", "FWS", "ID3", "P1", "P4", "GIF",
                "DOS", "BZh", "II*", "AC10", "WARC/", "From ", "#!", "%", "{", "1", "đ", "12,5", "\fUBND\fTỈNH\f"
            })
    void takesTextForTextWhateverItBeginsWith(String beginning) {
        assertThat(type(beginning.getBytes(StandardCharsets.UTF_8))).isEqualTo("text/plain");
        assertThat(type((beginning + " TỈNH\n" + HEADING).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1258"})
    void takesTextForTextInAnyCharset(String charset) {
        assertThat(type(HEADING.getBytes(Charset.forName(charset)))).isEqualTo("text/plain");
    }

    @Test
    void takesTextForTextInOldVietnameseEncodings() {
        String decomposed = Normalizer.normalize(HEADING, Normalizer.Form.NFD);
        assertThat(type(decomposed.getBytes(Charset.forName("windows-1258")))).isEqualTo("text/plain");
        String tcvn3 = "UBND tØnh An B×nh, Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc";
        assertThat(type(tcvn3.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("text/plain");
    }

    @Test
    void takesLongTextForTextWhereverItsHeadIsCut() {
        for (int shift = 0; shift < 4; shift++) {
            String text = "MZ" + "-".repeat(shift) + "ệ".repeat(50_000);
            assertThat(type(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("text/plain");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverTakesRandomBytesForText(long seed) {
        byte[] garbage = new byte[4000];
        new Random(seed).nextBytes(garbage);
        assertThat(type(garbage)).doesNotStartWith("text/");
    }

    @Test
    void knowsOtherFormatsByTheirFirstBytes() {
        assertThat(type("%PDF-1.7\n% letters only\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("application/pdf");
        assertThat(type("{\\rtf1\\ansi B\\'e1o c\\'e1o}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("application/rtf");
        assertThat(type("<!DOCTYPE html><html><body>UBND</body></html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("text/html");
        assertThat(type(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0})).isEqualTo("application/zip");
        assertThat(type(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0})).isEqualTo("application/x-msdownload");
        assertThat(type(new byte[64])).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rác trước tệp\n", "HTTP/1.1 200 OK\r\n\r\n", "\0\0\1", "\uFEFF"})
    void findsPdfBehindWhatStandsBeforeIt(String junk) {
        assertThat(type(junk + "%PDF-1.7\n1 0 obj\n")).isEqualTo("application/pdf");
    }

    @Test
    void takesTextThatSpeaksOfPdfForText() {
        assertThat(type("Tệp %PDF-1.7 không đọc được\n")).isEqualTo("text/plain");
        assertThat(type("x".repeat(1_024) + "\n%PDF-1.7")).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1\\ansi x}", "\r\n  {\\rtf1 x}", "\uFEFF{\\rtf1 x}"})
    void findsRichTextBehindBlanks(String text) {
        assertThat(type(text)).isEqualTo("application/rtf");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "markup.csv", numLinesToSkip = 1)
    void namesMarkupByItsFirstElement(String mediaType, String markup) {
        String text = markup.replace("\\n", "\n");
        assertThat(type(text)).isEqualTo(mediaType);
        assertThat(type("\uFEFF" + text)).isEqualTo(mediaType);
        if (!mediaType.equals("text/plain")) {
            assertThat(type(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(mediaType);
        }
        if (text.startsWith("<") && !mediaType.equals("text/plain")) {
            assertThat(type(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(mediaType);
        }
    }

    @Test
    void bearsMarkupThatNeverEnds() {
        assertThat(type("<!--".repeat(20_000))).isEqualTo("text/plain");
        assertThat(type("<!-- -->".repeat(20_000))).isEqualTo("text/plain");
        assertThat(type("<?x ?>".repeat(20_000) + "<html>")).isEqualTo("text/plain");
        assertThat(type("<!DOCTYPE x [" + "<!ENTITY a 'b'>".repeat(20_000))).isEqualTo("text/plain");
    }

    @Test
    void knowsMailAndWebPagesSavedAsOneFile() {
        assertThat(type("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"))
                .isEqualTo("multipart/related");
        assertThat(type("From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx\r\n"))
                .isEqualTo("message/rfc822");
        assertThat(type("Kinh: gui\nMIME-Version: 2\n")).isEqualTo("text/plain");
    }

    @Test
    void knowsPictures() {
        assertThat(type(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isEqualTo("image/jpeg");
        assertThat(type(new byte[] {'I', 'I', '*', 0, 8, 0, 0, 0})).isEqualTo("image/tiff");
    }

    private String type(String text) {
        return type(text.getBytes(StandardCharsets.UTF_8));
    }

    private String type(byte[] bytes) {
        return mediaTypes.of(new Source("báo cáo.pdf", new Source.Content(bytes)));
    }
}
