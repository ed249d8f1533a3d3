package vn.chitieu.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.Transcriber;
import vn.chitieu.document.Source;
import vn.chitieu.hostile.OfficeFiles.Body;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Transcript;

/** Every file ends in one status, with a reason on one line, in bounded time and the memory of the tests. */
class HostileFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Bomb.class)
    void survivesABomb(Bomb bomb) {
        byte[] file = bomb.file();
        Transcript transcript = assertTimeoutPreemptively(LONGEST, () -> transcribe(file));
        assumeReader(transcript);
        assertThat(transcript.reason()).doesNotContain("\n").doesNotStartWith("not enough memory");
        assertThat(transcript.failure().orElse(DocumentStatus.NO_INDICATOR_TABLE))
                .as(transcript.reason())
                .isIn(bomb.outcomes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "odt", "ods", "fodt", "xhtml"})
    void readsNoOtherFile(String format) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret-6f1d");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        Body text = new Body(doctype, "&e;", "", 0, "");
        byte[] file = switch (format) {
            case "docx" -> OfficeFiles.docx(text.inside("<w:p><w:r><w:t>x", "</w:t></w:r></w:p>"));
            case "xlsx" -> OfficeFiles.xlsx(text.inside("<row><c t=\"inlineStr\"><is><t>x", "</t></is></c></row>"));
            case "odt" -> OfficeFiles.odt(text.inside("<text:p>x", "</text:p>"));
            case "fodt" -> OfficeFiles.fodt(text.inside("<text:p>x", "</text:p>"));
            case "ods" ->
                OfficeFiles.ods(text.inside(
                        "<table:table-row><table:table-cell><text:p>x",
                        "</text:p></table:table-cell></table:table-row>"));
            default ->
                ("<?xml version=\"1.0\"?>" + doctype + "<html><body>x&e;</body></html>")
                        .getBytes(StandardCharsets.UTF_8);
        };
        Transcript transcript = transcribe(file);
        assumeReader(transcript);
        assertThat(transcript.toString()).doesNotContain("secret-6f1d");
    }

    @Test
    void opensNoArchive() {
        byte[] inner = new Packed().with("a.txt", "1.1.\tx\n").bytes();
        Packed archive = new Packed();
        for (int i = 0; i < 1_000; i++) {
            archive.with(i + ".zip", new String(inner, StandardCharsets.ISO_8859_1));
        }
        Transcript transcript = transcribe(archive.bytes());
        assertThat(transcript.mediaType()).isEqualTo("application/zip");
        assertThat(transcript.failure()).contains(DocumentStatus.UNSUPPORTED);
    }

    @Test
    void survivesEveryFileOfOneByte() {
        for (int value = 0; value < 256; value++) {
            Transcript transcript = transcribe(new byte[] {(byte) value});
            assertThat(transcript.failure().orElse(DocumentStatus.NO_INDICATOR_TABLE))
                    .as("byte %s", value)
                    .isIn(DocumentStatus.NO_INDICATOR_TABLE, DocumentStatus.EMPTY, DocumentStatus.UNSUPPORTED);
        }
        assertThat(transcribe(new byte[0]).failure()).contains(DocumentStatus.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-", "{\\rtf", "<html", "<?xml", "PK\3\4", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
            })
    void survivesFilesOfASignatureAlone(String signature) {
        Transcript transcript = transcribe(signature.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(transcript.failure().orElse(DocumentStatus.EMPTY))
                .as(transcript.reason())
                .isIn(DocumentStatus.CORRUPT, DocumentStatus.EMPTY, DocumentStatus.UNSUPPORTED);
    }

    @ParameterizedTest
    @EnumSource(SmallReport.class)
    void readsTheSmallReportsWhole(SmallReport report) {
        Transcript transcript = transcribe(report.file());
        assumeReader(transcript);
        assertThat(transcript.failure()).as(transcript.reason()).isEmpty();
        assertThat(transcript.content().blocks()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(SmallReport.class)
    void survivesBrokenReports(SmallReport report) {
        List<String> failures = new BrokenReports(report, 1).failures(30);
        assertThat(failures.stream().collect(Collectors.joining("\n"))).isEmpty();
    }

    private static Transcript transcribe(byte[] file) {
        return new Transcriber(List.of()).transcribe(new Source("a", new Source.Content(file)));
    }

    /** A format that nothing reads yet proves nothing. */
    private static void assumeReader(Transcript transcript) {
        assumeFalse(transcript.reason().startsWith("no reader for"), transcript.reason());
    }
}
