package vn.chitieu.read.opendocument;

/** Flat OpenDocument text around a few elements. */
public final class FlatText {
    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
             xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
             office:mimetype="application/vnd.oasis.opendocument.text">
            STYLES
            <office:body><office:text>
            BODY
            </office:text></office:body></office:document>
            """;

    private FlatText() {}

    /** A document with these elements before and in its body. */
    public static String of(String styles, String body) {
        return FRAME.replace("STYLES", styles).replace("BODY", body);
    }
}
