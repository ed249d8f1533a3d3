package vn.chitieu.recognise.narrative;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            Replacement.of("som han|truoc thoi han", "truoc han"),
            Replacement.of("dung thoi han", "dung han"),
            Replacement.of(
                    "truoc han va dung han|dung han va truoc han|truoc va dung han|dung va truoc han|dung han truoc han"
                            + "|truoc han dung han|truoc dung han|dung truoc han",
                    "dung han"),
            Replacement.of("tre han|cham han|qua thoi han", "qua han"),
            Replacement.of("thu tuc", "tthc"),
            Replacement.of("hs", "ho so"),
            Replacement.of("ho so tthc|tthc ho so", "ho so"),
            Replacement.of("xu ly ho so", "giai quyet ho so"),
            Replacement.of("dvc truc tuyen", "tthc truc tuyen"),
            Replacement.of("dang (?=cung cap|trien khai|co hieu luc)|(?<!lien thong )cung cap", " "),
            Replacement.of("(?:tinh )?den (?:thoi diem|ngay) (?:bao cao|nay)|tinh den nay|den nay|hien nay", " "),
            Replacement.of("cong tac|de ra", " "),
            Replacement.of("tai thoi diem(?: bao cao)?", " "),
            Replacement.of("(?:trong )?ky bao cao|trong (?:ky|quy|nam|thang)\\b", " "),
            Replacement.of(
                    "^(?:ve |trong )?(?:ket qua|tinh hinh)(?: thong ke| tong hop)?|cho thay|ghi nhan(?: la)?|co che mot cua(?: mot cua lien thong)?",
                    " "),
            Replacement.of("so lieu (?:thong ke|tong hop|thuc hien)", " "),
            Replacement.of(
                    "toan (?:don vi|co quan|nganh)|(?:don vi|co quan) (?=da |giai quyet|tiep nhan|hoan thanh|ra soat|kiem tra|ban hanh)",
                    " "),
            Replacement.of(
                    "cua (?:toan )?(?:don vi|co quan|dia phuong)(?! su nghiep| chuyen mon| nganh| hanh chinh)", " "),
            Replacement.of("ke hoach cchc nam", "ke hoach cchc"));

    /** Words that may be left out or put in without another thing being meant. */
    private static final Set<String> IDLE =
            words("so tong luong da duoc la cac cua tai trong dat xong co ve do thi nhu sau"
                    + " cu the ty le phan tram voi viec gom bao thuc hien tren va hien bang chiem"
                    + " tuong ung duong nay");

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

    /** The same words in their order. */
    static String sequence(String key) {
        return Arrays.stream(key.split(" ", -1))
                .filter(word -> !word.isEmpty() && !IDLE.contains(word))
                .collect(Collectors.joining(" "));
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
