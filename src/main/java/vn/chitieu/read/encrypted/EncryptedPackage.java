package vn.chitieu.read.encrypted;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.Passwords;
import vn.chitieu.read.format.UnreadableException;

/** An Office document of 2007 or later, encrypted as a whole: a compound file with one stream (MS-OFFCRYPTO 2.3). */
public final class EncryptedPackage {
    /** What it is called as long as nobody knows what is in it. */
    public static final String MEDIA_TYPE = "application/x-tika-ooxml-protected";

    /** MS-OFFCRYPTO 2.3.4.10: more rounds than this are only there to keep the reader busy. */
    private static final int MOST_ROUNDS = 10_000_000;

    private EncryptedPackage() {}

    /**
     * What is in it.
     *
     * @param passwords what to try, after the one that Excel takes by itself for files that are only write-protected
     * @throws UnreadableException if none opens it or it is broken
     */
    public static Source open(Source source, Passwords passwords) throws UnreadableException {
        try (InputStream stream = source.content().stream();
                POIFSFileSystem files = new POIFSFileSystem(stream)) {
            EncryptionInfo encryption = new EncryptionInfo(files);
            if (encryption.getVerifier().getSpinCount() > MOST_ROUNDS) {
                throw broken();
            }
            Decryptor decryptor = encryption.getDecryptor();
            if (password(decryptor, passwords).isEmpty()) {
                throw passwords.refused();
            }
            try (InputStream decrypted = decryptor.getDataStream(files)) {
                byte[] bytes = decrypted.readNBytes(source.content().length());
                return new Source(source.name(), new Source.Content(bytes));
            }
        } catch (IOException | GeneralSecurityException | RuntimeException failure) {
            throw broken();
        }
    }

    private static Optional<String> password(Decryptor decryptor, Passwords passwords) throws GeneralSecurityException {
        Stream<String> candidates = Stream.concat(Stream.of(Decryptor.DEFAULT_PASSWORD), passwords.all().stream());
        for (String candidate : candidates.toList()) {
            if (decryptor.verifyPassword(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static UnreadableException broken() {
        return new UnreadableException(DocumentStatus.CORRUPT, "the encrypted file is broken");
    }
}
