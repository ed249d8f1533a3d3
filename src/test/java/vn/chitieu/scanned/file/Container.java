package vn.chitieu.scanned.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** In what kind of file scanned pages are kept. */
public enum Container {
    /** A PDF with a JPEG image on each page. */
    PDF_JPEG(false, "pdf"),
    /** A PDF with a JPEG 2000 image on each page. */
    PDF_JPEG2000(false, "pdf"),
    /** A PDF whose first page is typed and whose others are scanned. */
    PDF_MIXED(false, "pdf"),
    /** A PDF whose text layer is that of a digital signature alone. */
    PDF_SIGNED(false, "pdf"),
    /** A PDF whose text layer is letters without sense. */
    PDF_GARBAGE(false, "pdf"),
    /** A TIFF of several pages, JPEG within. */
    TIFF_JPEG(false, "tif"),
    /** A TIFF of several pages, without loss. */
    TIFF_LZW(false, "tif"),
    /** A JPEG, of one page. */
    JPEG(false, "jpg"),
    /** A PNG, of one page. */
    PNG(false, "png"),
    /** A PDF with a CCITT group 4 image on each page. */
    PDF_CCITT(true, "pdf"),
    /** A PDF with a JBIG2 image on each page. */
    PDF_JBIG2(true, "pdf"),
    /** A TIFF of several pages, CCITT group 4 within. */
    TIFF_CCITT(true, "tif");

    private final boolean bilevel;
    private final String suffix;

    Container(boolean bilevel, String suffix) {
        this.bilevel = bilevel;
        this.suffix = suffix;
    }

    /** Those that can hold pages of this number and kind. */
    public static List<Container> fitting(boolean bilevel, int pages) {
        return Arrays.stream(values())
                .filter(each -> each.bilevel == bilevel)
                .filter(each -> pages == 1 || (each != JPEG && each != PNG))
                .filter(each -> pages > 1 || each != PDF_MIXED)
                .toList();
    }

    /** End of the file's name, with the dot. */
    public String suffix() {
        return "." + suffix;
    }

    /** The bytes of the file. */
    public byte[] keep(ScannedFile file) throws IOException {
        return switch (this) {
            case PDF_JPEG, PDF_JPEG2000, PDF_MIXED, PDF_SIGNED, PDF_GARBAGE, PDF_CCITT, PDF_JBIG2 ->
                new ScannedPdf(this, file).bytes();
            case TIFF_JPEG -> ImageFiles.tiff(file, "JPEG");
            case TIFF_LZW -> ImageFiles.tiff(file, "LZW");
            case TIFF_CCITT -> ImageFiles.tiff(file, "CCITT T.6");
            case JPEG -> ImageFiles.jpeg(file.pages().get(0), file.jpeg(), file.dpi());
            case PNG -> ImageFiles.png(file.pages().get(0));
        };
    }
}
