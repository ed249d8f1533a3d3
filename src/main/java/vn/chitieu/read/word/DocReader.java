package vn.chitieu.read.word;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/** Reads binary DOC files of Word 97 and later, encrypted ones with a password; older ones as bare text. */
public final class DocReader implements DocumentReader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/msword");
    }

    @Override
    public Document read(Source source, ReadOptions options) throws UnreadableException {
        Biff8EncryptionKey.setCurrentUserPassword(options.password().orElse(null));
        try (POIFSFileSystem container = new POIFSFileSystem(source.content().stream())) {
            return read(container, options);
        } catch (EncryptedDocumentException encrypted) {
            throw new UnreadableException(
                    DocumentStatus.ENCRYPTED,
                    options.password().isPresent()
                            ? "the file is encrypted and --password does not open it"
                            : "the file is encrypted; give its password with --password");
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the file is not a whole DOC file");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Document read(POIFSFileSystem container, ReadOptions options)
            throws IOException, UnreadableException {
        HWPFDocument file;
        try {
            file = new HWPFDocument(container);
        } catch (OldWordFileFormatException old) {
            return OldDoc.read(container, options.limits());
        }
        try (file) {
            return new DocDocument(file, options.limits()).read();
        }
    }
}
