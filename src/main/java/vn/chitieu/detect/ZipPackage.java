package vn.chitieu.detect;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the kind of document that a zip file is.
 *
 * <ol>
 *   <li>The part {@code mimetype} names it (OpenDocument 1.2 part 3, 3.3; EPUB).
 *   <li>{@code [Content_Types].xml} names its main part (ECMA-376 part 2, 10.1.2), whatever the part is called.
 *   <li>Where that cannot be read or the zip file is cut off, the folders tell: {@code word}, {@code xl}, {@code ppt}.
 *   <li>An OpenDocument file packed anew by a person has its kind in {@code META-INF/manifest.xml} only.
 *   <li>Everything else is an archive.
 * </ol>
 */
final class ZipPackage {
    static final String ARCHIVE = "application/zip";

    private static final String OFFICE_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int HEAD = 1 << 16;
    private static final Pattern MEDIA_TYPE = Pattern.compile("application/[a-z0-9.+-]{3,100}");
    private static final Pattern MAIN_PART =
            Pattern.compile("ContentType\\s*=\\s*[\"'](application/vnd\\.[A-Za-z0-9.-]+?)\\.main(?:\\+xml)?[\"']");
    private static final Pattern MANIFEST_ROOT =
            Pattern.compile("media-type\\s*=\\s*[\"'](application/vnd\\.oasis\\.opendocument\\.[a-z-]+)[\"']");

    private record Folder(String name, String mediaType) {}

    private static final List<Folder> FOLDERS = List.of(
            new Folder("word", OFFICE_XML + "wordprocessingml.document"),
            new Folder("xl", OFFICE_XML + "spreadsheetml.sheet"),
            new Folder("ppt", OFFICE_XML + "presentationml.presentation"));

    private ZipPackage() {}

    static String mediaType(ByteBuffer bytes) {
        ZipDirectory directory = ZipDirectory.of(bytes);
        return named(directory)
                .or(() -> first(MAIN_PART, directory.head(CONTENT_TYPES, HEAD)).map(ZipPackage::canonical))
                .or(() -> byFolder(directory))
                .or(() -> first(MANIFEST_ROOT, directory.head("META-INF/manifest.xml", HEAD)))
                .orElse(ARCHIVE);
    }

    /** Rule 1. */
    private static Optional<String> named(ZipDirectory directory) {
        String name = directory.head("mimetype", 128).strip();
        return MEDIA_TYPE.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    /**
     * The media type of a main part is the document's with {@code .main} behind; those with macros are registered in
     * lower case and with a version: {@code application/vnd.ms-word.template.macroEnabledTemplate} as
     * {@code application/vnd.ms-word.template.macroenabled.12}.
     */
    private static String canonical(String type) {
        String lower = type.toLowerCase(Locale.ROOT).replace("macroenabledtemplate", "macroenabled");
        return lower.startsWith("application/vnd.ms-") ? lower + ".12" : lower;
    }

    /** Rule 3. */
    private static Optional<String> byFolder(ZipDirectory directory) {
        if (directory.isWhole() && !directory.has(CONTENT_TYPES)) {
            return Optional.empty();
        }
        if (directory.has("xl/workbook.bin")) {
            return Optional.of("application/vnd.ms-excel.sheet.binary.macroenabled.12");
        }
        return FOLDERS.stream()
                .filter(folder -> directory.hasFolder(folder.name()))
                .map(Folder::mediaType)
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
