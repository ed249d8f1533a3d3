package vn.chitieu.text.repair;

import java.text.Normalizer;

/**
 * VNI for Windows: most letters with marks are two bytes, the vowel and its marks; {@code ơ ư đ} and the toned {@code i}
 * are one. As letters of windows-1252: {@code Coäng hoøa xaõ hoäi} is "Cộng hòa xã hội".
 */
final class Vni {
    /** Second bytes in small letters, and what each puts over its vowel: first the vowel's own mark, then the tone. */
    private static final String MARKS = "øùûõïâàáåãäêèéúüë";

    private static final String[] MARKED = {
        "\u0300",
        "\u0301",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0302",
        "\u0302\u0300",
        "\u0302\u0301",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323",
        "\u0306",
        "\u0306\u0300",
        "\u0306\u0301",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323"
    };
    private static final String TONES = "øùûõï";
    private static final String CIRCUMFLEXES = "âàáåãä";
    /** Letters of one byte, small and capital, and what they show. */
    private static final String SINGLES = "æìíîñòóôöÆÌÍÎÑÒÓÔÖ";

    private static final String SHOWN = "ỉìíỵđịĩơưỈÌÍỴĐỊĨƠƯ";

    private Vni() {}

    /** Whether a byte beyond ASCII is a letter or mark of the encoding. */
    static boolean isLetter(char code) {
        return SINGLES.indexOf(code) >= 0 || isMark(code);
    }

    /** Whether a byte puts marks over the vowel before it. */
    static boolean isMark(char code) {
        return MARKS.indexOf(Character.toLowerCase(code)) >= 0;
    }

    /** What the bytes say that stand as characters of Latin-1 in a text, as NFC. */
    static String decode(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            char code = bytes.charAt(i);
            int single = SINGLES.indexOf(code);
            if (i > 0 && takes(bytes.charAt(i - 1), code)) {
                text.append(MARKED[MARKS.indexOf(Character.toLowerCase(code))]);
            } else {
                text.append(single < 0 ? code : SHOWN.charAt(single));
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether a byte means marks behind a letter: {@code ù} does behind {@code a}, not behind {@code c}. */
    static boolean takes(char letter, char mark) {
        char small = Character.toLowerCase(mark);
        return switch (letter) {
            case 'a', 'A' -> MARKS.indexOf(small) >= 0;
            case 'e', 'E', 'o', 'O' -> TONES.indexOf(small) >= 0 || CIRCUMFLEXES.indexOf(small) >= 0;
            case 'u', 'U', 'y', 'Y', 'ô', 'Ô', 'ö', 'Ö' -> TONES.indexOf(small) >= 0;
            default -> false;
        };
    }
}
