package vn.chitieu.recognise.title;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a capitalised name ends although another capitalised word follows, as in an upper-case letterhead. */
final class NameEnd {
    /** Two words that begin something else: "CỘNG HÒA", "ĐỘC LẬP", "BÁO CÁO", "THÀNH PHỐ", "VĂN PHÒNG". */
    private static final Set<String> PAIRS = Set.of(
            "cong hoa",
            "doc lap",
            "bao cao",
            "thanh pho",
            "thi xa",
            "thi tran",
            "uy ban",
            "van phong",
            "phong noi",
            "phong tu",
            "phong tai",
            "phong kinh",
            "phong van",
            "trung tam",
            "kinh gui",
            "phu luc",
            "bieu mau",
            "chu tich",
            "tm uy",
            "ket qua",
            "phong giao",
            "phong lao",
            "phong nong",
            "phong quan",
            "phong y",
            "hoi dong",
            "cong an",
            "thanh tra",
            "ban quan",
            "ban dan",
            "noi nhan",
            "cai cach");

    /** Words that no name holds in this spelling; "Huyền" and "Xa" may stand in one. */
    private static final Set<String> WORDS = Set.of("huyện", "tỉnh", "ubnd", "hđnd", "số", "sở", "tp", "tx");

    private static final Set<String> NUMERALS = Set.of("i", "ii", "iii", "iv", "1", "2", "3", "4", "01", "02");

    private NameEnd() {}

    /** Whether the word at an index no longer belongs to a name before it. */
    static boolean at(List<Word> words, int index) {
        Word word = words.get(index);
        String next = index + 1 < words.size() ? words.get(index + 1).folded() : "";
        return WORDS.contains(word.printed().toLowerCase(Locale.ROOT))
                || PAIRS.contains(word.folded() + " " + next)
                || ("quy".equals(word.folded()) && NUMERALS.contains(next));
    }
}
