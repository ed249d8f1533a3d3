package vn.chitieu.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

class WordBadInputTest {
    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc"})
    void aFileCutAnywhereIsCorruptOrReadNeverMore(String name) throws IOException {
        byte[] whole = WordFixturesTest.bytes(name);
        Random random = new Random(42);
        int corrupt = 0;
        for (int i = 0; i < 60; i++) {
            corrupt +=
                    outcome(reader(name), Arrays.copyOf(whole, random.nextInt(whole.length))) == DocumentStatus.CORRUPT
                            ? 1
                            : 0;
        }
        assertThat(corrupt).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc"})
    void aFileWithWrongBytesIsReadOrGivenUpNeverMore(String name) throws IOException {
        byte[] whole = WordFixturesTest.bytes(name);
        Random random = new Random(43);
        for (int i = 0; i < 60; i++) {
            byte[] wrong = whole.clone();
            for (int k = 0; k < 10; k++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            }
            assertThat(outcome(reader(name), wrong)).isNotNull();
        }
    }

    @Test
    void entitiesAreNotRead() {
        for (String entity : new String[] {"'a'", "SYSTEM 'file:///etc/passwd'"}) {
            String part =
                    "<!DOCTYPE d [<!ENTITY e %s>]><w:document xmlns:w='%s'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"
                            .formatted(entity, DocxFile.TRANSITIONAL);

            assertThat(outcome(
                            new DocxReader(),
                            DocxFile.of("").withPart("document", part).bytes()))
                    .isEqualTo(DocumentStatus.CORRUPT);
        }
    }

    @Test
    void tablesNestAsDeepAsTheyLike() throws UnreadableException {
        int depth = 10_000;
        String body = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>y</w:t></w:r></w:p></w:tc><w:tc>".repeat(depth) + "<w:p/>"
                + "</w:tc></w:tr></w:tbl>".repeat(depth);

        Document document = Printed.document(new DocxReader(), DocxFile.of(body).bytes());

        assertThat(document.blocks()).hasSize(depth);
    }

    @Test
    void aMillionRowsAndABombAreTooLarge() {
        String rows = "<w:tbl>" + "<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(1_000_000) + "</w:tbl>";
        String bomb = "<w:p>" + " ".repeat(40_000_000) + "</w:p>";

        assertThat(outcome(new DocxReader(), DocxFile.of(rows).bytes())).isEqualTo(DocumentStatus.TOO_LARGE);
        assertThat(outcome(new DocxReader(), DocxFile.of(bomb).bytes())).isEqualTo(DocumentStatus.TOO_LARGE);
    }

    @Test
    void nothingPrintedIsEmptyAndOnlyPicturesNeedOcr() {
        assertThat(outcome(new DocxReader(), DocxFile.of("<w:p/>").bytes())).isEqualTo(DocumentStatus.EMPTY);
        assertThat(outcome(
                        new DocxReader(),
                        DocxFile.of("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>")
                                .bytes()))
                .isEqualTo(DocumentStatus.NEEDS_OCR);
    }

    @Test
    void anEncryptedDocOpensWithItsPasswordOnly() throws IOException, UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("abc");
        try (HWPFDocument file = new HWPFDocument(
                new Source("a", new Source.Content(WordFixturesTest.bytes("report.doc"))).content().stream())) {
            file.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        opensWithPassword(new DocReader(), bytes.toByteArray(), "abc");
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    private static void opensWithPassword(DocumentReader reader, byte[] file, String password)
            throws UnreadableException {
        Source source = new Source("a", new Source.Content(file));
        for (Optional<String> wrong : List.of(Optional.<String>empty(), Optional.of("sai"))) {
            assertThatThrownBy(() -> reader.read(source, new ReadOptions(wrong, Limits.DEFAULT)))
                    .hasMessageContaining("--password")
                    .asInstanceOf(InstanceOfAssertFactories.type(UnreadableException.class))
                    .extracting(UnreadableException::status)
                    .isEqualTo(DocumentStatus.ENCRYPTED);
        }
        Document document = reader.read(source, new ReadOptions(Optional.of(password), Limits.DEFAULT));
        assertThat(document.blocks()).hasSizeGreaterThan(10);
    }

    private static DocumentReader reader(String name) {
        return name.endsWith(".doc") ? new DocReader() : new DocxReader();
    }

    /** What becomes of a file; anything but the one exception fails the test. */
    private static DocumentStatus outcome(DocumentReader reader, byte[] file) {
        try {
            Printed.document(reader, file);
            return DocumentStatus.EXTRACTED;
        } catch (UnreadableException unreadable) {
            return unreadable.status();
        }
    }
}
