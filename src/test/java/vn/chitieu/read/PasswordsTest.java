package vn.chitieu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.encrypted.EncryptedPackage;
import vn.chitieu.read.format.UnreadableException;

class PasswordsTest {
    private static final byte[] CONTENT = "PK: whatever is in it".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void triesEachPasswordUntilOneOpens(EncryptionMode mode) throws Exception {
        Source unlocked = unlock(encrypted(mode, "mật khẩu"), "other", "mật khẩu");
        assertThat(unlocked.content().bytes()).isEqualTo(CONTENT);
    }

    @Test
    void opensWhatIsOnlyWriteProtected() throws Exception {
        assertThat(unlock(encrypted(EncryptionMode.agile, "VelvetSweatshop"))
                        .content()
                        .bytes())
                .isEqualTo(CONTENT);
    }

    @Test
    void saysHowToGiveAPassword() throws Exception {
        Source source = encrypted(EncryptionMode.agile, "x");
        assertThat(refused(source)).hasMessage("needs a password; give it with --password or --password-file");
        assertThat(refused(source, "a")).hasMessage("the password given does not open it");
        assertThat(refused(source, "a", "b")).hasMessage("none of the 2 passwords given opens it");
        assertThat(refused(source).status()).isEqualTo(DocumentStatus.ENCRYPTED);
    }

    @Test
    void anEncryptedFileWithoutItsHalfIsCorrupt() throws Exception {
        byte[] whole = encrypted(EncryptionMode.agile, "x").content().bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(refused(new Source("a", new Source.Content(half)), "x").status())
                .isEqualTo(DocumentStatus.CORRUPT);
    }

    @Test
    void otherFilesStayWhatTheyAre() throws UnreadableException {
        Source source = new Source("a", new Source.Content(CONTENT));
        assertThat(new Readers(List.of("x")).unlock(source, "text/plain")).isSameAs(source);
    }

    private static UnreadableException refused(Source source, String... passwords) {
        return catchThrowableOfType(UnreadableException.class, () -> unlock(source, passwords));
    }

    private static Source unlock(Source source, String... passwords) throws UnreadableException {
        return new Readers(List.of(passwords)).unlock(source, EncryptedPackage.MEDIA_TYPE);
    }

    private static Source encrypted(EncryptionMode mode, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(CONTENT);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return new Source("a.docx", new Source.Content(bytes.toByteArray()));
        }
    }
}
