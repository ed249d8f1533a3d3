package vn.chitieu.batch.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.batch.worker.Member;
import vn.chitieu.observation.DocumentStatus;

class ContainersTest {
    private static final UnpackLimits LIMITS = new UnpackLimits(10, 1_000, 1L << 30, 100);

    @TempDir
    Path folder;

    @Test
    void opensZipFiles() throws Exception {
        byte[] zip = zip(StandardCharsets.UTF_8, "Sở/báo cáo.txt", "một", "../../b", "hai", "c/", "", "d", "");
        assertThat(unpacked("application/zip", zip)).containsExactly("Sở/báo cáo.txt: một", "../../b: hai", "d: ");
    }

    /** Names without the mark of UTF-8 are UTF-8 if they can be, else of code page 437. */
    @Test
    void readsNamesOfOldZipFiles() throws Exception {
        byte[] zip = zip(Charset.forName("IBM437"), "é.txt", "1");
        assertThat(unpacked("application/zip", zip)).containsExactly("é.txt: 1");
    }

    @Test
    void opensTarArchives() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (String name : List.of("năm 2024/a.txt", "x".repeat(150))) {
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(2);
                tar.putArchiveEntry(entry);
                tar.write(new byte[] {'o', 'k'});
                tar.closeArchiveEntry();
            }
            TarArchiveEntry link = new TarArchiveEntry("link", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        assertThat(unpacked("application/x-tar", bytes.toByteArray()))
                .containsExactly(
                        "năm 2024/a.txt: ok",
                        "x".repeat(150) + ": ok",
                        "link: unsupported, a link or device in an archive");
    }

    @Test
    void opensSevenZipArchives() throws Exception {
        Path file = folder.resolve("made.7z");
        try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
            for (String name : List.of("á.txt", "b.txt")) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(name);
                archive.putArchiveEntry(entry);
                archive.write(name.getBytes(StandardCharsets.UTF_8));
                archive.closeArchiveEntry();
            }
        }
        assertThat(unpacked("application/x-7z-compressed", Files.readAllBytes(file)))
                .containsExactly("á.txt: á.txt", "b.txt: b.txt");
    }

    @Test
    void opensPackedFiles() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[] {'o', 'k'});
        }
        assertThat(unpacked("application/gzip", bytes.toByteArray())).containsExactly("content: ok");
    }

    /** RFC 2047 and RFC 2231 say in different ways what an attachment is called. */
    @Test
    void opensMails() throws Exception {
        String mail = """
                From: a@example.vn
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                K=C3=ADnh
                --b
                Content-Type: application/pdf; name="=?UTF-8?B?YsOhbyBjw6FvLnBkZg==?="
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment

                b2s=
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename*=UTF-8''b%C3%A1o%20c%C3%A1o.xlsx

                ok
                --b--
                """.replace("\n", "\r\n");
        assertThat(unpacked("message/rfc822", mail.getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("body.txt: K=C3=ADnh", "báo cáo.pdf: ok", "báo cáo.xlsx: ok");
    }

    @Test
    void givesUpMembersAboveTheSizeOfADocument() throws Exception {
        byte[] zip = zip(StandardCharsets.UTF_8, "large", "x".repeat(1_001), "small", "x".repeat(1_000));
        assertThat(unpacked("application/zip", zip))
                .containsExactly("large: too_large, unpacked more than 1000 bytes", "small: " + "x".repeat(1_000));
    }

    @Test
    void givesUpArchivesOfTooManyFiles() throws Exception {
        String[] members = new String[2 * 11];
        for (int i = 0; i < members.length; i++) {
            members[i] = "m" + i;
        }
        Containers.Contents contents = contents("application/zip", zip(StandardCharsets.UTF_8, members), LIMITS);
        assertThat(contents.members()).hasSize(10);
        assertThat(contents.obstacle()).hasValue(new Obstacle(DocumentStatus.TOO_LARGE, "more than 10 files"));
    }

    /** A bomb: 100 MB of zeros in 100 kB. */
    @Test
    void givesUpArchivesFromWhichMoreComesOutThanFromDocuments() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        UnpackLimits limits = new UnpackLimits(10, 1L << 40, 1L << 40, 100);
        Containers.Contents contents = contents("application/zip", bytes.toByteArray(), limits);
        assertThat(contents.obstacle().map(Obstacle::status)).hasValue(DocumentStatus.TOO_LARGE);
        assertThat(contents.obstacle().orElseThrow().reason()).endsWith(" bytes come out of it");
    }

    /** Cut, spliced and with bits turned, an archive yields members or an obstacle and never a fault. */
    @Test
    void bearsBrokenArchives() throws Exception {
        Random random = new Random(3);
        byte[] zip = zip(StandardCharsets.UTF_8, "a", "một hai ba", "b/c", "bốn năm sáu");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(zip);
        }
        for (int i = 0; i < 400; i++) {
            boolean first = i % 2 == 0;
            byte[] broken = (first ? zip : packed.toByteArray()).clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            Containers.Contents contents = contents(first ? "application/zip" : "application/gzip", broken, LIMITS);
            assertThat(contents.members()).hasSizeLessThanOrEqualTo(10);
        }
    }

    private static byte[] zip(Charset names, String... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry(members[i]));
                zip.write(members[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Containers.Contents contents(String mediaType, byte[] bytes, UnpackLimits limits) throws IOException {
        Path file = Files.write(folder.resolve("container"), bytes);
        return new Containers(limits).unpack(file, mediaType, bytes.length, folder.resolve("spool"));
    }

    /** {@code name: text} or {@code name: status, reason} of every member of a whole container. */
    private List<String> unpacked(String mediaType, byte[] bytes) throws IOException {
        assertThat(Containers.opens(mediaType)).isTrue();
        Containers.Contents contents = contents(mediaType, bytes, LIMITS);
        assertThat(contents.obstacle()).isEqualTo(Optional.empty());
        return contents.members().stream().map(ContainersTest::told).toList();
    }

    private static String told(Member member) {
        return member.name() + ": "
                + member.obstacle()
                        .map(obstacle -> obstacle.status().code() + ", " + obstacle.reason())
                        .orElseGet(() -> text(member));
    }

    private static String text(Member member) {
        try {
            return Files.readString(Path.of(URI.create(member.path())));
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
