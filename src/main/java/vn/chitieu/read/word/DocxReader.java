package vn.chitieu.read.word;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/** Reads DOCX files, their templates and those with macros; of both dialects, encrypted ones with a password. */
public final class DocxReader implements DocumentReader {
    private static final Set<String> TYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Document read(Source source, ReadOptions options) throws UnreadableException {
        return read(source.content().bytes(), options.limits());
    }

    private static Document read(byte[] bytes, Limits limits) throws UnreadableException {
        try (WordPackage parts = new WordPackage(bytes, limits)) {
            return new WordDocument(parts, limits).read();
        } catch (WordPackage.BombException bomb) {
            throw new UnreadableException(DocumentStatus.TOO_LARGE, bomb.reason());
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof WordPackage.BombException bomb) {
                throw new UnreadableException(DocumentStatus.TOO_LARGE, bomb.reason());
            }
            throw new UnreadableException(DocumentStatus.CORRUPT, "a part of the file is not well-formed XML");
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the file is not a whole DOCX file");
        }
    }
}
