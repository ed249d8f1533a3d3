package vn.chitieu.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The abbreviations of administrative Vietnamese. Offices write {@code thủ tục hành chính} and {@code TTHC} at will, so
 * both are brought to the abbreviation before labels are compared; so are words that are written with i and with y alike
 * ({@code tỉ lệ}, {@code tỷ lệ}).
 */
public final class Abbreviations {
    /** Folded spelling and what stands for it. */
    private static final String[][] SPELLINGS = {
        {"ti le", "ty le"},
        {"xu li", "xu ly"},
        {"quan li", "quan ly"},
        {"ki luat", "ky luat"},
        {"ki so", "ky so"},
        {"dinh ki", "dinh ky"},
        {"trong ki", "trong ky"},
        {"cong dich vu cong quoc gia", "cong dvc quoc gia"},
        {"cong dvcqg", "cong dvc quoc gia"},
        {"dvcqg", "dvc quoc gia"},
        {"dvctt", "dvc truc tuyen"},
        {"dich vu cong", "dvc"},
        {"thu tuc hanh chinh", "tthc"},
        {"van ban quy pham phap luat", "vbqppl"},
        {"van ban qppl", "vbqppl"},
        {"quy pham phap luat", "qppl"},
        {"don vi su nghiep cong lap", "dvsn"},
        {"dvsn cong lap", "dvsn"},
        {"don vi sncl", "dvsn"},
        {"dvsncl", "dvsn"},
        {"don vi su nghiep", "dvsn"},
        {"uy ban nhan dan", "ubnd"},
        {"hoi dong nhan dan", "hdnd"},
        {"cai cach hanh chinh", "cchc"},
        {"ngan sach nha nuoc", "nsnn"},
        {"quy trinh noi bo", "qtnb"},
        {"phan anh kien nghi", "pakn"},
        {"buu chinh cong ich", "bcci"},
        {"co so du lieu", "csdl"},
        {"cong nghe thong tin", "cntt"},
        {"thong tin va truyen thong", "tttt"},
        {"can bo cong chuc vien chuc", "cbccvc"},
        {"hanh chinh nha nuoc", "hcnn"},
    };

    /** The spellings by their first word, the longest first. */
    private static final Map<String, List<String[]>> BY_FIRST_WORD = byFirstWord();

    private static final Set<String> WORDS = words();

    private Abbreviations() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (String[] spelling : SPELLINGS) {
            // Folding took the bar of the one letter that is no plain one.
            words.add(spelling[1].equals("hdnd") ? "hđnd" : spelling[1]);
        }
        return words;
    }

    private static Map<String, List<String[]>> byFirstWord() {
        Map<String, List<String[]>> map = new HashMap<>();
        for (String[] spelling : SPELLINGS) {
            String first = spelling[0].substring(0, wordEnd(spelling[0], 0));
            map.computeIfAbsent(first, none -> new ArrayList<>()).add(spelling);
        }
        map.values().forEach(list -> list.sort((a, b) -> b[0].length() - a[0].length()));
        return map;
    }

    /** Whether a word in small letters, with its marks, is an abbreviation: {@code ubnd}, {@code hđnd}. */
    public static boolean isKnown(String word) {
        return WORDS.contains(word);
    }

    /** A folded text with every known phrase replaced by its abbreviation. */
    public static String contract(String folded) {
        StringBuilder contracted = new StringBuilder(folded.length());
        int start = 0;
        while (start < folded.length()) {
            int end = wordEnd(folded, start);
            String word = folded.substring(start, end);
            for (String[] spelling : BY_FIRST_WORD.getOrDefault(word, List.of())) {
                if (stands(spelling[0], folded, start)) {
                    end = start + spelling[0].length();
                    word = spelling[1];
                    break;
                }
            }
            contracted.append(contracted.length() == 0 ? "" : " ").append(word);
            start = end + 1;
        }
        return contracted.toString();
    }

    private static boolean stands(String phrase, String text, int start) {
        int end = start + phrase.length();
        return text.startsWith(phrase, start) && (end == text.length() || text.charAt(end) == ' ');
    }

    private static int wordEnd(String text, int start) {
        int end = text.indexOf(' ', start);
        return end < 0 ? text.length() : end;
    }
}
