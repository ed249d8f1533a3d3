package vn.chitieu.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Source;

/** Files that hold other files: zip files and compound files. */
class PackagesTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @ParameterizedTest
    @CsvSource({
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,"
                + " vnd.openxmlformats-officedocument.wordprocessingml.document",
        "vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml,"
                + " vnd.openxmlformats-officedocument.wordprocessingml.template",
        "vnd.ms-word.document.macroEnabled.main+xml, vnd.ms-word.document.macroenabled.12",
        "vnd.ms-word.template.macroEnabledTemplate.main+xml, vnd.ms-word.template.macroenabled.12",
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml,"
                + " vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "vnd.ms-excel.sheet.macroEnabled.main+xml, vnd.ms-excel.sheet.macroenabled.12",
        "vnd.ms-excel.sheet.binary.macroEnabled.main, vnd.ms-excel.sheet.binary.macroenabled.12",
        "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml,"
                + " vnd.openxmlformats-officedocument.presentationml.presentation"
    })
    void namesOfficeDocumentsByTheirMainPart(String mainPart, String mediaType) throws IOException {
        String types = "<Types><Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/any/name.xml' ContentType=\"application/" + mainPart + "\"/></Types>";
        assertThat(type(zip("any/name.xml", "x", "[Content_Types].xml", types))).isEqualTo("application/" + mediaType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text-template", "text-master", "spreadsheet", "spreadsheet-template"})
    void namesOpenDocumentsByThemselves(String kind) throws IOException {
        String mediaType = "application/vnd.oasis.opendocument." + kind;
        assertThat(type(zip("mimetype", mediaType, "content.xml", "x"))).isEqualTo(mediaType);
        assertThat(type(zip("META-INF/manifest.xml", "<m:file-entry m:media-type='" + mediaType + "'/>")))
                .isEqualTo(mediaType);
    }

    @Test
    void everyOtherZipFileIsAnArchive() throws IOException {
        assertThat(type(zip("a.docx", "x", "word/document.xml", "x"))).isEqualTo("application/zip");
        assertThat(type(zip())).isEqualTo("application/zip");
        assertThat(type(zip("mimetype", "Kính gửi"))).isEqualTo("application/zip");
    }

    @Test
    void anArchiveOfDocumentsIsAnArchiveWhereverItIsCut() throws IOException {
        byte[] docx = zip("[Content_Types].xml", "<x/>", "word/document.xml", "x".repeat(200));
        byte[] archive = stored("a.docx", docx, "b.docx", docx);
        for (int length = 40; length < archive.length; length++) {
            assertThat(type(Arrays.copyOf(archive, length))).isEqualTo("application/zip");
        }
    }

    @Test
    void aDocumentThatIsCutOffIsStillThatDocument() throws IOException {
        byte[] docx = zip("word/document.xml", text(20_000), "[Content_Types].xml", "<x/>");
        for (int length = 100; length < docx.length; length += 97) {
            assertThat(type(Arrays.copyOf(docx, length))).isEqualTo(DOCX);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, application/msword",
        "Workbook, application/vnd.ms-excel",
        "WORKBOOK, application/vnd.ms-excel",
        "Book, application/vnd.ms-excel",
        "PowerPoint Document, application/vnd.ms-powerpoint",
        "__properties_version1.0, application/vnd.ms-outlook",
        "EncryptedPackage, application/x-tika-ooxml-protected",
        "CONTENTS, application/x-tika-msoffice"
    })
    void namesCompoundFilesByWhatLiesInTheRoot(String stream, String mediaType) throws IOException {
        assertThat(type(compound(stream, 100))).isEqualTo(mediaType);
        assertThat(type(compound(stream, 8_000_000))).isEqualTo(mediaType);
    }

    @Test
    void whatADocumentHoldsDoesNotNameIt() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryEntry pool = files.getRoot().createDirectory("ObjectPool");
            pool.createDocument("WordDocument", new ByteArrayInputStream(new byte[5000]));
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
            assertThat(type(bytes(files))).isEqualTo("application/vnd.ms-excel");
        }
    }

    @Test
    void aCompoundFileWithABrokenDirectoryIsStillNamed() throws IOException {
        byte[] whole = compound("WordDocument", 100);
        byte[] lost = whole.clone();
        Arrays.fill(lost, 48, 52, (byte) 0x7F);
        assertThat(type(lost)).isEqualTo("application/msword");
        byte[] cut = Arrays.copyOf(whole, 600);
        cut[512] = (byte) 0xEC;
        cut[513] = (byte) 0xA5;
        assertThat(type(cut)).isEqualTo("application/msword");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void bearsWhateverIsBroken(long seed) throws IOException {
        Random random = new Random(seed);
        byte[][] files = {compound("Workbook", 9_000), zip("[Content_Types].xml", text(500), "xl/a.xml", "x")};
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = files[i % 2].clone();
            for (int change = random.nextInt(20); change >= 0; change--) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(broken, random.nextInt(4) == 0 ? random.nextInt(broken.length) : broken.length);
            assertThat(type(cut)).isNotEmpty();
        }
    }

    private static String text(int length) {
        Random random = new Random(length);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static byte[] compound(String stream, int length) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[length]), stream);
            files.createDocument(new ByteArrayInputStream(new byte[10]), "\u0005SummaryInformation");
            return bytes(files);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(String first, byte[] one, String second, byte[] other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(stored(first, one));
            zip.write(one);
            zip.putNextEntry(stored(second, other));
            zip.write(other);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static String type(byte[] bytes) {
        return new MediaTypes().of(new Source("a.bin", new Source.Content(bytes)));
    }
}
