package vn.chitieu.read.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the group is for that a word begins (RTF 1.9.1, "destinations"). */
enum RtfRole {
    /** Not printed, or printed elsewhere. */
    SKIPPED,
    /** A picture: nothing to read. */
    PICTURE,
    FONTS,
    HEADER,
    FOOTER,
    NOTE,
    /** Text of a text box. */
    BOX,
    /** A drawing: only the text boxes in it are text. */
    DRAWING,
    FIELD,
    FIELD_INSTRUCTION,
    FIELD_RESULT,
    /** An automatic number as printed. */
    NUMBER,
    /** The row definition of a nested table. */
    NESTED_ROW,
    /** Text in two versions. */
    TWICE,
    /** The Unicode one of two versions. */
    UNICODE;

    private static final Map<String, RtfRole> ROLES = new HashMap<>();

    static {
        put(
                SKIPPED,
                "colortbl stylesheet info objdata objclass objname fontemb sp sn sv shprslt nonshppict nonesttables"
                        + " filetbl listtable listoverridetable revtbl rsidtbl atnid atnauthor atndate atnref atntime"
                        + " annotation atrfstart atrfend bkmkstart bkmkend xe tc tcn rxe txe ftnsep ftnsepc ftncn"
                        + " aftnsep aftnsepc aftncn template private pgdsctbl userprops docvar pn pnseclvl datafield"
                        + " formfield falt panose themedata datastore generator background latentstyles");
        put(PICTURE, "pict");
        put(FONTS, "fonttbl");
        put(HEADER, "header headerl headerr headerf");
        put(FOOTER, "footer footerl footerr footerf");
        put(NOTE, "footnote");
        put(BOX, "shptxt dptxbxtext");
        put(DRAWING, "shpinst do");
        put(FIELD, "field");
        put(FIELD_INSTRUCTION, "fldinst");
        put(FIELD_RESULT, "fldrslt");
        put(NUMBER, "listtext pntext");
        put(NESTED_ROW, "nesttableprops");
        put(TWICE, "upr");
        put(UNICODE, "ud");
    }

    /** The role of the group that holds this word; empty if the word only sets a property. */
    static Optional<RtfRole> of(String word) {
        return Optional.ofNullable(ROLES.get(word));
    }

    /** Whether the word has a role. */
    static boolean isKnown(String word) {
        return ROLES.containsKey(word);
    }

    private static void put(RtfRole role, String words) {
        for (String word : words.split(" ", -1)) {
            ROLES.put(word, role);
        }
    }
}
