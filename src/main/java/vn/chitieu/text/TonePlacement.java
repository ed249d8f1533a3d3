package vn.chitieu.text;

/**
 * The place of the tone in {@code oa}, {@code oe} and {@code uy}, which offices write in two ways: {@code hoà} and {@code
 * hòa} are one word.
 *
 * <ol>
 *   <li>TP1 At the end of a syllable the tone of the second vowel goes to the first: {@code hoà} becomes {@code hòa},
 *       {@code thuỷ} {@code thủy}.
 *   <li>TP2 Before another letter it stays: {@code hoàn}, {@code thuyền}, {@code toán}.
 *   <li>TP3 Behind {@code q} the {@code u} is no vowel: {@code quý}, {@code quỳ} stay; and {@code qúy} becomes {@code quý}.
 * </ol>
 */
public final class TonePlacement {
    private static final String SECOND = "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ";
    private static final String PLAIN_SECOND = "aaaaaeeeeeyyyyyAAAAAEEEEEYYYYY";
    private static final String TONED_O = "òóỏõọòóỏõọ";
    private static final String TONED_U = "ùúủũụ";
    private static final String TONED_Y = "ỳýỷỹỵ";

    private TonePlacement() {}

    /** A composed text with every tone in its one place, character for character. */
    public static String normal(String composed) {
        char[] letters = composed.toCharArray();
        for (int i = 1; i < letters.length; i++) {
            place(letters, i);
        }
        return new String(letters);
    }

    private static void place(char[] letters, int at) {
        char first = letters[at - 1];
        char small = Character.toLowerCase(first);
        boolean last = at + 1 == letters.length || !Character.isLetter(letters[at + 1]);
        if (!last || small < 'o') {
            return;
        }
        boolean behindQ = at > 1 && Character.toLowerCase(letters[at - 2]) == 'q';
        int toned = TONED_U.indexOf(small);
        if (behindQ) {
            // TP3
            if (toned >= 0 && Character.toLowerCase(letters[at]) == 'y') {
                letters[at - 1] = like('u', first);
                letters[at] = like(TONED_Y.charAt(toned), letters[at]);
            }
            return;
        }
        int second = SECOND.indexOf(letters[at]);
        if (second < 0) {
            return;
        }
        char plain = Character.toLowerCase(PLAIN_SECOND.charAt(second));
        if (plain == 'y' ? small == 'u' : small == 'o') {
            // TP1
            char vowel = (plain == 'y' ? TONED_U : TONED_O).charAt(second % 5);
            letters[at - 1] = like(vowel, first);
            letters[at] = PLAIN_SECOND.charAt(second);
        }
    }

    private static char like(char small, char pattern) {
        return Character.isUpperCase(pattern) ? Character.toUpperCase(small) : small;
    }
}
