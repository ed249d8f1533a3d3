package vn.chitieu.text.repair;

import java.text.Normalizer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.text.Syllables;

/**
 * Syllables with blanks inside, as programs leave them that measure gaps between letters: {@code ĐIỀ U KHO ẢN}.
 *
 * <ol>
 *   <li>TW1 Marks that stand alone go to the letter before them.
 *   <li>TW2 Two to four pieces are one word if they are a known syllable together, and one of them is none by itself: it
 *       has marks and is not known ({@code ĐIỀ}, {@code ẢN}), or it can only begin or end a syllable ({@code kh}, {@code ng}).
 *   <li>TW3 Capitals do not follow small letters inside a word.
 *   <li>TW4 A lone letter proves nothing by itself ({@code điểm a}, {@code lớp B}), but does in a document that tears
 *       words often.
 * </ol>
 */
final class TornWords {
    private static final int MOST_PIECES = 4;
    private static final int LONGEST_PIECE = 7;
    private static final Pattern LONE_MARK = Pattern.compile("(\\p{L}) ?([\\u0300-\\u036F]+)");
    private static final Pattern BEGINS_ONLY = Pattern.compile("(?i:ngh|ng|nh|th|tr|kh|ph|ch|gh|qu)");
    private static final Pattern ENDS_ONLY = Pattern.compile("(?i:ng|nh|ch)");

    /** What offices write with a Đ before capitals: {@code ĐVT}, {@code ĐVSN}. */
    private static final Pattern ABBREVIATION = Pattern.compile("ĐV[A-Z]{1,5}");

    /** Pieces that are syllables: the same few in every text. What is remembered does not show. */
    private static final Set<String> WHOLE = ConcurrentHashMap.newKeySet();

    private static final int MOST_REMEMBERED = 20_000;

    private TornWords() {}

    /** TW1 */
    static String withMarksJoined(String text) {
        Matcher matcher = LONE_MARK.matcher(text);
        return Normalizer.normalize(matcher.replaceAll("$1$2"), Normalizer.Form.NFC);
    }

    /**
     * Whether the text has a piece with marks that is no syllable but makes one with its neighbour, so that joining is
     * worth a try.
     */
    static boolean mayBeTorn(String text) {
        int start = 0;
        boolean marked = false;
        for (int i = 0; i <= text.length(); i++) {
            char each = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(each)) {
                marked |= each >= 0xC0;
                continue;
            }
            if (marked && i - start < LONGEST_PIECE && isTorn(text, start, i)) {
                return true;
            }
            marked = false;
            start = i + 1;
        }
        return false;
    }

    private static boolean isTorn(String text, int start, int end) {
        String piece = text.substring(start, end);
        if (isWhole(piece)) {
            return false;
        }
        String before = start > 1 && text.charAt(start - 1) == ' ' ? lettersAtEnd(text.substring(0, start - 1)) : "";
        String behind = end < text.length() && text.charAt(end) == ' ' ? lettersAtStart(text.substring(end + 1)) : "";
        return (!before.isEmpty() && Syllables.isSyllable(before + piece))
                || (!behind.isEmpty() && Syllables.isSyllable(piece + behind));
    }

    private static boolean isWhole(String piece) {
        if (WHOLE.contains(piece)) {
            return true;
        }
        boolean whole = Syllables.isSyllable(piece);
        if (whole && WHOLE.size() < MOST_REMEMBERED) {
            WHOLE.add(piece);
        }
        return whole;
    }

    /**
     * The text with torn words joined.
     *
     * @param often whether the document tears words often
     */
    static String joined(String text, boolean often) {
        String[] pieces = text.split(" ", -1);
        if (pieces.length < 2) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        int at = 0;
        while (at < pieces.length) {
            int count = count(pieces, at, often);
            joined.append(at == 0 ? "" : " ");
            for (int i = at; i < at + count; i++) {
                joined.append(pieces[i]);
            }
            at += count;
        }
        return joined.toString();
    }

    /** How many pieces from the given one are one word; 1 if it is whole. */
    private static int count(String[] pieces, int from, boolean often) {
        StringBuilder word = new StringBuilder(lettersAtEnd(pieces[from]));
        boolean broken = isBroken(word, true) || (often && word.length() == 1);
        for (int count = 2; count <= MOST_PIECES && from + count <= pieces.length && !word.isEmpty(); count++) {
            String next = pieces[from + count - 1];
            String letters = lettersAtStart(next);
            if (letters.isEmpty() || !fits(word, letters)) {
                return 1;
            }
            word.append(letters);
            broken |= isBroken(letters, false) || (often && letters.length() == 1 && isLoneLetter(next));
            // TW2
            if (broken
                    && (Lexicon.isKnown(word.toString())
                            || ABBREVIATION.matcher(word).matches())) {
                return count;
            }
            if (letters.length() < next.length()) {
                return 1;
            }
        }
        return 1;
    }

    /** Not {@code a)} nor {@code a/}. */
    private static boolean isLoneLetter(String piece) {
        return piece.length() == 1 || (piece.length() == 2 && ",.;:".indexOf(piece.charAt(1)) >= 0);
    }

    private static boolean isBroken(CharSequence piece, boolean first) {
        String letters = piece.toString();
        if (WordScan.isAscii(letters)) {
            boolean small = !letters.isEmpty() && Character.isLowerCase(letters.charAt(letters.length() - 1));
            return small && (first ? BEGINS_ONLY : ENDS_ONLY).matcher(letters).matches();
        }
        // TW4
        return !Lexicon.isKnown(letters) && (letters.length() > 1 || isToned(letters));
    }

    /** {@code ế} is no word; {@code ă, ê, đ} are names of letters and units. */
    private static boolean isToned(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD).length() > 2;
    }

    /** TW3 */
    private static boolean fits(CharSequence before, String letters) {
        boolean small = Character.isLowerCase(before.charAt(before.length() - 1));
        boolean capital = Character.isUpperCase(letters.charAt(0));
        return small != capital || (before.length() == 1 && !capital);
    }

    private static String lettersAtEnd(String piece) {
        int from = piece.length();
        while (from > 0 && Character.isLetter(piece.charAt(from - 1))) {
            from--;
        }
        return piece.substring(from);
    }

    private static String lettersAtStart(String piece) {
        int to = 0;
        while (to < piece.length() && Character.isLetter(piece.charAt(to))) {
            to++;
        }
        return piece.substring(0, to);
    }
}
