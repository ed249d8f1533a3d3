package vn.chitieu.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.chitieu.document.Source;

/**
 * Documents of each format that are measured: one report in LibreOffice's writing, {@code fixtures/benchmark}; see {@link
 * vn.chitieu.benchmark.ruled.BenchmarkReports}.
 */
public enum BenchmarkDocument {
    /** A ruled PDF of 2 pages. */
    PDF_2("report-2.pdf", "application/pdf", Walk.PDF, 1),
    /** A ruled PDF of 13 pages. */
    PDF_13("report-13.pdf", "application/pdf", Walk.PDF, 1),
    /** The 13 pages over and over: 104 of them. */
    PDF_104("report-13.pdf", "application/pdf", Walk.PDF, 8),
    /** The 13 pages in Word's newer format. */
    DOCX("report-13.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Walk.DOCX, 1),
    /** The 13 pages in Word's older format. */
    DOC("report-13.doc", "application/msword", Walk.DOC, 1),
    /** The table of the 13 pages in Excel's newer format. */
    XLSX("report-13.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Walk.XLSX, 1),
    /** The table of the 13 pages in Excel's older format. */
    XLS("report-13.xls", "application/vnd.ms-excel", Walk.XLS, 1);

    private static final Path FOLDER = Path.of("fixtures", "benchmark");

    private final String file;
    private final String mediaType;
    private final Walk walk;
    private final int times;

    BenchmarkDocument(String file, String mediaType, Walk walk, int times) {
        this.file = file;
        this.mediaType = mediaType;
        this.walk = walk;
        this.times = times;
    }

    String mediaType() {
        return mediaType;
    }

    /** What the format's library alone does with it. */
    Walk walk() {
        return walk;
    }

    /** The document's bytes. */
    public byte[] bytes() throws IOException {
        byte[] once = Files.readAllBytes(FOLDER.resolve(file));
        return times == 1 ? once : repeated(once);
    }

    Source source() throws IOException {
        return new Source(file, new Source.Content(bytes()));
    }

    /** Pages share their fonts, as they do in a PDF that was printed in one go. */
    private byte[] repeated(byte[] pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            for (int page = pages; page < pages * times; page++) {
                document.importPage(document.getPage(page % pages));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
