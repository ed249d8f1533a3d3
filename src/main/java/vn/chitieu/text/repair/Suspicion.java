package vn.chitieu.text.repair;

/** A quick look at a text: whether anything in it could need repair. Costs next to nothing for plain Vietnamese. */
final class Suspicion {
    private static final int TABLE = 0x600;
    private static final byte NONE = 0;
    private static final byte OLD = 1;
    private static final byte LOOKS_ALIKE = 2;
    private static final byte MARK = 4;
    private static final byte MARKED = 8;
    private static final byte LEADS = 16;
    private static final byte[] KINDS = kinds();

    private Suspicion() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[TABLE];
        // Latin-1 without the letters of Vietnamese; degrees, squares and the like may mean themselves.
        String vietnamese = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";
        for (char each = 0x80; each <= 0xFF; each++) {
            kinds[each] = each == 0xA0 || vietnamese.indexOf(each) >= 0 ? NONE : OLD;
        }
        for (int each = 0x180; each < 0x300; each++) {
            kinds[each] = each == 'ơ' || each == 'Ơ' || each == 'ư' || each == 'Ư' ? NONE : OLD;
        }
        for (int each = 0x300; each < 0x370; each++) {
            kinds[each] = MARK;
        }
        for (int each = 0x370; each < TABLE; each++) {
            kinds[each] = LOOKS_ALIKE;
        }
        // Letters of windows-1252 that stand for bytes of UTF-8; Ã stands before most of them.
        for (char each : "ŒœŠšŽžŸ".toCharArray()) {
            kinds[each] = OLD;
        }
        kinds['Ã'] = LEADS;
        kinds['ð'] |= LOOKS_ALIKE;
        kinds['Ð'] |= LOOKS_ALIKE;
        return kinds;
    }

    /** The kinds of suspicious characters in a text, one bit each. */
    static int of(String text) {
        int found = NONE;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= 0x80) {
                found |= each < TABLE ? KINDS[each] : rare(each);
            }
        }
        return found;
    }

    /** Whether there may be letters of UTF-8 that was taken for another encoding. */
    static boolean isMisread(int kinds) {
        return (kinds & (OLD | LEADS)) != 0;
    }

    /** Whether nothing but capitals that Vietnamese has was found. */
    static boolean isNothing(int kinds) {
        return (kinds & ~LEADS) == 0;
    }

    private static int rare(char each) {
        if (Character.isLowSurrogate(each)) {
            return MARKED;
        }
        return LookAlikes.isOne(each) ? LOOKS_ALIKE : NONE;
    }

    /** Whether letters may be marked as those of an old font. */
    static boolean isMarked(int kinds) {
        return (kinds & MARKED) != 0;
    }

    /** Whether there are characters that an old encoding or UTF-8 taken for another encoding would leave. */
    static boolean isOld(int kinds) {
        return (kinds & OLD) != 0;
    }

    static boolean looksAlike(int kinds) {
        return (kinds & LOOKS_ALIKE) != 0;
    }

    static boolean hasMarks(int kinds) {
        return (kinds & MARK) != 0;
    }
}
