package vn.chitieu.detect;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Which program keeps its document in a stream of which name (MS-DOC, MS-XLS, MS-PPT, MS-OXMSG, MS-OFFCRYPTO). */
final class OfficeProgram {
    static final String WORD = "application/msword";
    static final String EXCEL = "application/vnd.ms-excel";
    /** A compound file of another program, or too broken to tell. */
    static final String UNKNOWN = "application/x-tika-msoffice";

    /** In this order: what is encrypted tells nothing else; old names of the workbook come last. */
    private static final Map<String, String> BY_STREAM = new LinkedHashMap<>();

    static {
        BY_STREAM.put("encryptedpackage", "application/x-tika-ooxml-protected");
        BY_STREAM.put("worddocument", WORD);
        BY_STREAM.put("powerpoint document", "application/vnd.ms-powerpoint");
        BY_STREAM.put("__properties_version1.0", "application/vnd.ms-outlook");
        BY_STREAM.put("visiodocument", "application/vnd.visio");
        BY_STREAM.put("workbook", EXCEL);
        BY_STREAM.put("book", EXCEL);
    }

    private OfficeProgram() {}

    /** The media type of the program whose stream is among the names; {@link #UNKNOWN} if there is none. */
    static String of(Collection<String> names) {
        for (Map.Entry<String, String> each : BY_STREAM.entrySet()) {
            if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(each.getKey()))) {
                return each.getValue();
            }
        }
        return UNKNOWN;
    }
}
