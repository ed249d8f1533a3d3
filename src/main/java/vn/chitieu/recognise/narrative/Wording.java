package vn.chitieu.recognise.narrative;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.recognise.title.NamedTimes;
import vn.chitieu.text.Abbreviations;
import vn.chitieu.text.Vietnamese;

/** Words in the form in which running text and labels are compared: folded, abbreviated, one name for one thing. */
final class Wording {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern DATE =
            Pattern.compile("\\b(?:(?:tinh )?(?:den|tu) )?ngay \\d{1,2} (?:thang )?\\d{1,2} (?:nam )?20\\d\\d\\b");

    /** Folded phrases and what stands for them; nothing where they say nothing of what is counted. */
    private static final List<Replacement> REPLACEMENTS = List.of(
            Replacement.of(
                    "truoc han va dung han|dung han va truoc han|truoc va dung han|dung va truoc han|dung han truoc han|truoc han dung han",
                    "dung han"),
            Replacement.of("tre han", "qua han"),
            Replacement.of("thu tuc", "tthc"),
            Replacement.of("ho so tthc", "ho so"),
            Replacement.of("(?:tinh )?den (?:thoi diem|ngay) (?:bao cao|nay)|tinh den nay|den nay|hien nay", " "),
            Replacement.of("(?:trong )?ky bao cao|trong (?:ky|quy|nam|thang)\\b", " "),
            Replacement.of("^ket qua|^tinh hinh|co che mot cua(?: mot cua lien thong)?", " "),
            Replacement.of("don vi da|co quan da", "da"));

    /** Words that may be left out or put in without another thing being meant. */
    private static final Set<String> IDLE =
            words("so tong luong da duoc la cac cua tai trong dat xong co ve do thi nhu sau"
                    + " cu the ty le phan tram voi cong tac viec gom bao thuc hien tren");

    private Wording() {}

    private record Replacement(Pattern phrase, String by) {
        static Replacement of(String phrase, String by) {
            return new Replacement(Pattern.compile("(?:\\b|^)(?:" + phrase + ")\\b"), by);
        }
    }

    /** The words of a text in its comparable form, without those that stand idle. */
    static WordBag telling(String key) {
        return WordBag.of(key, IDLE);
    }

    /** The text in its comparable form. */
    static String key(String text) {
        String key =
                Abbreviations.contract(Vietnamese.fold(BRACKETS.matcher(text).replaceAll(" ")));
        key = DATE.matcher(NamedTimes.without(key)).replaceAll(" ");
        for (Replacement replacement : REPLACEMENTS) {
            key = replacement.phrase().matcher(key).replaceAll(replacement.by());
        }
        return key.strip();
    }

    /** The words of a folded text. */
    static Set<String> words(String folded) {
        Set<String> words = new HashSet<>(Arrays.asList(folded.strip().split("\\s+", -1)));
        words.remove("");
        return words;
    }
}
