package vn.chitieu.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;

/** Office's encrypted OOXML: an OLE container that holds the real package ([MS-OFFCRYPTO] 2.3.4). */
public final class ProtectedPackage {
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};
    private static final String PACKAGE = "EncryptedPackage";
    private static final String BROKEN = "the file is not a whole encrypted Office file";

    private ProtectedPackage() {}

    /** Whether the bytes are an OLE container, which a package is only when it is encrypted. */
    public static boolean isProtected(Source.Content content) {
        try (InputStream stream = content.stream()) {
            for (int expected : OLE) {
                if (stream.read() != expected) {
                    return false;
                }
            }
            return true;
        } catch (IOException unreachable) {
            return false;
        }
    }

    /**
     * The package inside.
     *
     * @throws UnreadableException if the password is missing or wrong, or the container broken
     */
    public static byte[] open(Source.Content content, ReadOptions options) throws UnreadableException {
        try (POIFSFileSystem container = new POIFSFileSystem(content.stream())) {
            if (!container.getRoot().hasEntryCaseInsensitive(PACKAGE)) {
                throw new UnreadableException(DocumentStatus.CORRUPT, BROKEN);
            }
            return open(container, options);
        } catch (IOException | GeneralSecurityException | RuntimeException broken) {
            throw new UnreadableException(DocumentStatus.CORRUPT, BROKEN);
        }
    }

    private static byte[] open(POIFSFileSystem container, ReadOptions options)
            throws IOException, GeneralSecurityException, UnreadableException {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
        // Files that are only marked read-only are encrypted with this password that everybody knows.
        String password = options.password().orElse(Decryptor.DEFAULT_PASSWORD);
        if (!decryptor.verifyPassword(password) && !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw new UnreadableException(
                    DocumentStatus.ENCRYPTED,
                    options.password().isPresent()
                            ? "the file is encrypted and --password does not open it"
                            : "the file is encrypted; give its password with --password");
        }
        try (InputStream stream = decryptor.getDataStream(container)) {
            return stream.readAllBytes();
        }
    }
}
