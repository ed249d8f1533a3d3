package vn.chitieu.text.repair;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes Vietnamese as old programs and broken ones do: what the repair has to undo. Every method takes plain Unicode
 * text, NFC.
 *
 * <p>{@link #tcvn3} and {@link #vni} give each byte as the character of windows-1252 with the same number, as office files
 * hold it; {@link #bytes} makes a text file of that.
 */
@SuppressWarnings("LoopOverCharArray") // short texts
public final class OldWriting {
    /** Letters and their bytes in TCVN3; capitals with tones have none of their own. */
    private static final String TCVN3 = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private static final int[] TCVN3_BYTES = {
        0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xB5, 0xB6, 0xB7, 0xB8,
                0xB9,
        0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4,
                0xD5,
        0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB,
                0xEC,
        0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE
    };
    /** Marks in the order of the vowel's own and the tone, and the small letter that VNI writes behind the vowel. */
    private static final String[][] VNI_MARKS = {
        {"\u0302\u0300", "à"},
        {"\u0302\u0301", "á"},
        {"\u0302\u0309", "å"},
        {"\u0302\u0303", "ã"},
        {"\u0302\u0323", "ä"},
        {"\u0306\u0300", "è"},
        {"\u0306\u0301", "é"},
        {"\u0306\u0309", "ú"},
        {"\u0306\u0303", "ü"},
        {"\u0306\u0323", "ë"},
        {"\u0302", "â"},
        {"\u0306", "ê"},
        {"\u0300", "ø"},
        {"\u0301", "ù"},
        {"\u0309", "û"},
        {"\u0303", "õ"},
        {"\u0323", "ï"}
    };

    private static final String VNI_SINGLES = "ỉìíỵđịĩơưỈÌÍỴĐỊĨƠƯ";
    private static final String VNI_SINGLE_BYTES = "æìíîñòóôöÆÌÍÎÑÒÓÔÖ";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String PERMUTED =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private OldWriting() {}

    /** A stretch of text in one font. */
    public record Run(String font, String text) {}

    /** In TCVN3; toned capitals become small letters, as a text file without fonts has them: {@code CéNG HßA}. */
    public static String tcvn3(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            int known = TCVN3.indexOf(letter);
            int small = known < 0 ? TCVN3.indexOf(Character.toLowerCase(letter)) : known;
            written.append(small < 0 ? letter : (char) TCVN3_BYTES[small]);
        }
        return written.toString();
    }

    /** In TCVN3, as typed into a word processor: what holds a toned capital stands in the font for capitals, word by word. */
    public static List<Run> tcvn3Runs(String text) {
        List<Run> runs = new ArrayList<>();
        for (String word : text.split("(?<= )", -1)) {
            boolean capitals =
                    word.chars().anyMatch(c -> TCVN3.indexOf(c) < 0 && TCVN3.indexOf(Character.toLowerCase(c)) >= 0);
            boolean all = word.equals(word.toUpperCase(Locale.ROOT));
            String font = capitals && all ? ".VnTimeH" : ".VnTime";
            String written = tcvn3(capitals && all ? word.toLowerCase(Locale.ROOT) : word);
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).font().equals(font)) {
                runs.set(last, new Run(font, runs.get(last).text() + written));
            } else {
                runs.add(new Run(font, written));
            }
        }
        return runs;
    }

    /** In VNI. */
    public static String vni(String text) {
        StringBuilder written = new StringBuilder(text.length() * 5 / 4);
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            int single = VNI_SINGLES.indexOf(letter);
            written.append(single >= 0 ? VNI_SINGLE_BYTES.substring(single, single + 1) : vniLetter(letter));
        }
        return written.toString();
    }

    private static String vniLetter(char letter) {
        String marks = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        if (letter < 0x80 || marks.length() == 1) {
            return String.valueOf(letter);
        }
        // The horn is no mark for VNI: ơ and ư are vowels.
        StringBuilder own = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        for (char mark : marks.substring(1).toCharArray()) {
            (TONES.indexOf(mark) < 0 ? own : tone).append(mark);
        }
        String base = marks.substring(0, 1);
        if (own.toString().equals("\u031B")) {
            String vowel = Normalizer.normalize(base + own, Normalizer.Form.NFC);
            base = VNI_SINGLE_BYTES.substring(VNI_SINGLES.indexOf(vowel), VNI_SINGLES.indexOf(vowel) + 1);
            own.setLength(0);
        }
        String wanted = own.append(tone).toString();
        String mark = Arrays.stream(VNI_MARKS)
                .filter(each -> each[0].equals(wanted))
                .map(each -> each[1])
                .findFirst()
                .orElseThrow();
        return base + (Character.isUpperCase(letter) ? mark.toUpperCase(Locale.ROOT) : mark);
    }

    /** A text of {@link #tcvn3} or {@link #vni} as a file without fonts. */
    public static byte[] bytes(String written) {
        return written.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With combining marks, as some PDFs and all files from a Mac have it. */
    public static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** As windows-1258 writes it: the vowel's own mark in the letter, the tone behind it. */
    public static String windows1258(String text) {
        StringBuilder written = new StringBuilder(text.length() * 5 / 4);
        for (char letter : text.toCharArray()) {
            String marks = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String tones = marks.chars()
                    .filter(mark -> TONES.indexOf(mark) >= 0)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            String rest = marks.chars()
                    .filter(mark -> TONES.indexOf(mark) < 0)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            written.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tones);
        }
        return written.toString();
    }

    /** {@link #windows1258} as a file. */
    public static byte[] windows1258Bytes(String text) {
        return windows1258(text).getBytes(Charset.forName("windows-1258"));
    }

    /** UTF-8 that a program took for windows-1252: {@code Tá»· lá»‡}. */
    public static String misread(String text) {
        StringBuilder written = new StringBuilder(text.length() * 2);
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            byte[] one = {each};
            String shown = new String(one, Charset.forName("windows-1252"));
            written.append(shown.equals("\uFFFD") ? Character.toString((char) (each & 0xFF)) : shown);
        }
        return written.toString();
    }

    /** Without any marks: {@code Ty le ho so}. */
    public static String unmarked(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /**
     * As a PDF shows it whose font tells wrong letters: small letters and capitals of Vietnamese changed among
     * themselves, the same letter always the same way; signs and, unless wanted, digits stay.
     */
    public static String wrongLetters(String text, long seed, boolean digits) {
        Map<Character, Character> map = wrongMap(seed, digits);
        StringBuilder written = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            written.append(map.getOrDefault(letter, letter));
        }
        return written.toString();
    }

    /** The map of {@link #wrongLetters}: what each right letter is shown as. */
    public static Map<Character, Character> wrongMap(long seed, boolean digits) {
        Map<Character, Character> map = new HashMap<>();
        Random random = new Random(seed);
        for (String alphabet : List.of(PERMUTED, PERMUTED.toUpperCase(Locale.ROOT), digits ? "0123456789" : "")) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, alphabet.length()).boxed().toList());
            Collections.shuffle(order, random);
            for (int i = 0; i < alphabet.length(); i++) {
                map.put(alphabet.charAt(i), alphabet.charAt(order.get(i)));
            }
        }
        return map;
    }

    /** With letters of Cyrillic and Greek that look the same, each with the given probability. */
    public static String lookAlikes(String text, long seed, double share) {
        String latin = "aceopxyiABCEHIKMOPTXYZN";
        String other = "асеорхуіАВСЕНІКМОРТХУΖΝ";
        Random random = new Random(seed);
        StringBuilder written = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            int known = latin.indexOf(letter);
            boolean swapped = known >= 0 && random.nextDouble() < share;
            written.append(swapped ? other.charAt(known) : letter == 'đ' ? 'ð' : letter == 'Đ' ? 'Ð' : letter);
        }
        return written.toString();
    }

    /** Digits, letters and marks of ASCII in full width. */
    public static String fullWidth(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            written.append(letter > ' ' && letter < 0x7F ? (char) (letter + 0xFEE0) : letter);
        }
        return written.toString();
    }

    /** With blanks behind some letters with marks, as PDFs with borrowed letters have them: {@code ĐIỀ U KHO ẢN}. */
    public static String torn(String text, long seed, double share) {
        Random random = new Random(seed);
        StringBuilder written = new StringBuilder(text.length() * 5 / 4);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            written.append(letter);
            boolean inside =
                    i + 1 < text.length() && Character.isLetter(letter) && Character.isLetter(text.charAt(i + 1));
            if (inside && letter >= 0x100 && random.nextDouble() < share) {
                written.append(' ');
            }
        }
        return written.toString();
    }
}
