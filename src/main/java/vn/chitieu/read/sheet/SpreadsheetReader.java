package vn.chitieu.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.format.ZipParts;

/**
 * Reads workbooks: Office Open XML, the binary files of Excel, OpenDocument. What the file itself is tells the way, the
 * media type only that it is a workbook. A page is a sheet that is seen.
 */
public final class SpreadsheetReader implements DocumentReader {
    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.ms-excel.template.macroenabled.12",
            "application/vnd.ms-excel.addin.macroenabled.12",
            "application/vnd.ms-excel.sheet.binary.macroenabled.12",
            "application/vnd.ms-excel",
            "application/vnd.ms-excel.sheet.2",
            "application/vnd.ms-excel.sheet.3",
            "application/vnd.ms-excel.sheet.4",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.spreadsheet-template",
            "application/vnd.oasis.opendocument.flat.spreadsheet");
    private static final int ZIP = 0x504B;
    private static final int COMPOUND = 0xD0CF;
    /** First byte of the files of Excel 2, 3 and 4; the second one tells the version. */
    private static final int OLD = 0x0900;

    private static final int OLD_BYTE = 0xFF00;

    @Override
    public boolean reads(String mediaType) {
        return MEDIA_TYPES.contains(mediaType.toLowerCase(Locale.ROOT));
    }

    @Override
    public Document read(Source source, ReadOptions options) throws UnreadableException {
        DocumentBuilder document = new DocumentBuilder(options.limits());
        try {
            int pages = read(source.content().bytes(), options, document);
            Document read = document.build(pages);
            if (document.isBlank()) {
                throw new UnreadableException(DocumentStatus.EMPTY, blank(read));
            }
            return read;
        } catch (RuntimeException damaged) {
            // Whatever a library stumbles over is the file's fault.
            throw new UnreadableException(DocumentStatus.CORRUPT, "the workbook is damaged");
        }
    }

    private static String blank(Document document) {
        String hidden = String.join("; ", document.warnings());
        return "no sheet shows anything" + (hidden.isEmpty() ? "" : "; " + hidden);
    }

    private static int read(byte[] file, ReadOptions options, DocumentBuilder document) throws UnreadableException {
        int signature = file.length < 2 ? 0 : (file[0] & 0xFF) << 8 | (file[1] & 0xFF);
        Budget budget = new Budget(options.limits());
        if ((signature & OLD_BYTE) == OLD) {
            return old(file, document);
        }
        return switch (signature) {
            case ZIP -> zipped(file, budget, document);
            case COMPOUND -> compound(file, options, document);
            default -> flat(file, budget, document);
        };
    }

    private static int zipped(byte[] file, Budget budget, DocumentBuilder document) throws UnreadableException {
        try (ZipParts parts = ZipParts.open(file, budget.limits())) {
            if (parts.has(OdsWorkbook.CONTENT)) {
                return new OdsWorkbook(budget, document).read(parts);
            }
            Optional<String> main = XlsxWorkbook.mainPart(parts);
            if (main.isEmpty()) {
                throw new UnreadableException(DocumentStatus.CORRUPT, "the file holds no workbook");
            }
            if (main.get().endsWith(".bin")) {
                throw new UnreadableException(
                        DocumentStatus.UNSUPPORTED, "a binary workbook (.xlsb); save it as .xlsx");
            }
            return new XlsxWorkbook(parts, budget, document).read(main.get());
        }
    }

    private static int compound(byte[] file, ReadOptions options, DocumentBuilder document) throws UnreadableException {
        try (CompoundWorkbook workbook = new CompoundWorkbook(file, options.password())) {
            Budget budget = new Budget(options.limits());
            Optional<byte[]> decrypted = workbook.decrypted(options.limits());
            return decrypted.isPresent() ? zipped(decrypted.get(), budget, document) : workbook.read(budget, document);
        }
    }

    private static int old(byte[] file, DocumentBuilder document) throws UnreadableException {
        try (OldExcelExtractor extractor = new OldExcelExtractor(new ByteArrayInputStream(file))) {
            return CompoundWorkbook.lines(extractor, document);
        } catch (IOException damaged) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "the workbook is damaged or cut off");
        }
    }

    private static int flat(byte[] file, Budget budget, DocumentBuilder document) throws UnreadableException {
        OdsWorkbook workbook = new OdsWorkbook(budget, document);
        XmlReading.stream(new ByteArrayInputStream(file), "of the workbook", workbook::readContent);
        return workbook.pages();
    }
}
