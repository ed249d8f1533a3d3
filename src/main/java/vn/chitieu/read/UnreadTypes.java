package vn.chitieu.read;

import java.util.Map;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.UnreadableException;

/** What becomes of files of a kind that no reader understands, and what a person can do about it. */
final class UnreadTypes {
    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("image/webp", "a picture; save it as .png"),
            Map.entry("image/heic", "a picture; save it as .png"),
            Map.entry("image/vnd.djvu", "a picture; save it as .pdf"),
            Map.entry("application/zip", "an archive; unpack it"),
            Map.entry("application/x-rar-compressed", "an archive; unpack it"),
            Map.entry("application/x-7z-compressed", "an archive; unpack it"),
            Map.entry("application/gzip", "an archive; unpack it"),
            Map.entry("application/vnd.ms-excel.sheet.binary.macroenabled.12", "a binary workbook; save it as .xlsx"),
            Map.entry("application/vnd.ms-spreadsheetml", "an Excel 2003 XML workbook; save it as .xlsx"),
            Map.entry("application/vnd.ms-wordml", "a Word 2003 XML document; save it as .docx"),
            Map.entry("application/vnd.ms-word2006ml", "a Word XML document; save it as .docx"),
            Map.entry("multipart/related", "a web page saved as one file; save it as .html or .docx"),
            Map.entry("message/rfc822", "a mail; save what is attached to it"),
            Map.entry("application/vnd.ms-outlook", "a mail; save what is attached to it"));

    private UnreadTypes() {}

    /** The outcome for a file of the media type. */
    static UnreadableException refused(String mediaType) {
        String advice = ADVICE.containsKey(mediaType) ? ": " + ADVICE.get(mediaType) : "";
        return new UnreadableException(DocumentStatus.UNSUPPORTED, "no reader for " + mediaType + advice);
    }
}
