package vn.chitieu.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.chitieu.document.Place;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.text.repair.RawText;

/** Opens compound files: those of Excel 97 to 2003, older ones, and encrypted packages. Lives for one document. */
final class CompoundWorkbook implements AutoCloseable {
    private static final List<String> WORKBOOK = List.of("Workbook", "WORKBOOK");
    private static final List<String> OLD_WORKBOOK = List.of("Book", "BOOK");

    private final POIFSFileSystem files;
    private final Optional<String> password;

    CompoundWorkbook(byte[] file, Optional<String> password) throws UnreadableException {
        try {
            this.files = new POIFSFileSystem(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the compound file is damaged or cut off");
        }
        this.password = password;
    }

    private Optional<String> entry(List<String> names) {
        return names.stream().filter(files.getRoot()::hasEntry).findFirst();
    }

    /** The package that the file holds encrypted; empty if it holds none. */
    Optional<byte[]> decrypted(Limits limits) throws UnreadableException {
        DirectoryNode root = files.getRoot();
        if (!root.hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
            return Optional.empty();
        }
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(root));
            boolean opened = decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                    || (password.isPresent() && decryptor.verifyPassword(password.get()));
            if (!opened) {
                throw encrypted();
            }
            try (InputStream plain = decryptor.getDataStream(root)) {
                byte[] bytes = plain.readNBytes((int) Math.min(limits.inflatedBytes(), Integer.MAX_VALUE - 8));
                return Optional.of(bytes);
            }
        } catch (EncryptedDocumentException unknownMethod) {
            throw encrypted();
        } catch (IOException | GeneralSecurityException | RuntimeException damaged) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the encrypted workbook is damaged");
        }
    }

    private UnreadableException encrypted() {
        String reason = password.isPresent()
                ? "the password given with --password does not open the workbook"
                : "the workbook is encrypted; give its password with --password";
        return new UnreadableException(DocumentStatus.ENCRYPTED, reason);
    }

    /** Reads the binary workbook; the number of its sheets that are seen. */
    int read(Budget budget, DocumentBuilder document) throws UnreadableException {
        try {
            Optional<String> workbook = entry(WORKBOOK);
            if (workbook.isPresent()) {
                return readRecords(workbook.get(), budget, document);
            }
            if (entry(OLD_WORKBOOK).isEmpty()) {
                throw new UnreadableException(DocumentStatus.CORRUPT, "the compound file holds no workbook");
            }
            try (OldExcelExtractor extractor = new OldExcelExtractor(files)) {
                return lines(extractor, document);
            }
        } catch (EncryptedDocumentException wrongPassword) {
            throw encrypted();
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the workbook is damaged or cut off");
        }
    }

    /** POI takes the password from the thread; none means the one that Excel uses for files only protected. */
    private int readRecords(String entry, Budget budget, DocumentBuilder document)
            throws IOException, UnreadableException {
        String before = Biff8EncryptionKey.getCurrentUserPassword();
        Biff8EncryptionKey.setCurrentUserPassword(null);
        try {
            return new XlsWorkbook(budget, document).read(files.createDocumentInputStream(entry));
        } catch (EncryptedDocumentException locked) {
            if (password.isEmpty()) {
                throw locked;
            }
            Biff8EncryptionKey.setCurrentUserPassword(password.get());
            return new XlsWorkbook(budget, document).read(files.createDocumentInputStream(entry));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(before);
        }
    }

    /** Text of Excel before 97, one line for each cell: where it stood is lost. */
    static int lines(OldExcelExtractor extractor, DocumentBuilder document) throws UnreadableException {
        List<String> lines = extractor.getText().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            document.paragraph(RawText.clean(lines.get(i)), Place.line(i + 1));
        }
        document.warn("a workbook older than Excel 97: its cells were read as lines of text");
        return 0;
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException memoryNeedsNoClosing) {
            // Nothing is open but an array.
        }
    }
}
