package vn.chitieu.recognise.title;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Offices of which there are too many kinds to list: "Chi cục …", "Trung tâm …", "Ban Quản lý …". Their
 * names run to the line's end, a territory, a province or a word that goes on with the sentence.
 */
final class OpenOffice {
    private static final Set<String> FIRST_WORDS = Set.of("chi cuc", "trung tam", "ban quan");

    private static final int MOST_WORDS = 14;

    /** "… báo cáo", "… đã …", "… ngày …", "… năm …" */
    private static final Set<String> ENDS = Set.of("bao", "da", "ngay", "nam", "ve", "tran", "kinh", "xin", "tiep");

    private OpenOffice() {}

    /** The office that begins at a word, in the spelling of running text. */
    static Optional<Office.Found> at(List<Word> words, int start) {
        if (start + 2 >= words.size()
                || !words.get(start).isCapitalised()
                || !FIRST_WORDS.contains(
                        words.get(start).folded() + " " + words.get(start + 1).folded())) {
            return Optional.empty();
        }
        int end = start + 2;
        while (end < words.size() && end - start < MOST_WORDS && goesOn(words, end)) {
            end++;
        }
        boolean named = end > start + 2;
        return named ? Optional.of(new Office.Found(office(words.subList(start, end)), end)) : Optional.empty();
    }

    private static boolean goesOn(List<Word> words, int at) {
        Word word = words.get(at);
        boolean territory = Territory.at(words, at).isPresent() && !"quan".equals(word.folded());
        return word.follows(",-–")
                && !territory
                && Province.at(words, at).isEmpty()
                && !ENDS.contains(word.folded())
                && !NameEnd.at(words, at);
    }

    private static Office office(List<Word> words) {
        StringBuilder name = new StringBuilder();
        boolean shouted = words.stream().noneMatch(word -> word.asName().equals(word.printed()));
        for (int i = 0; i < words.size(); i++) {
            String mark = i == 0 ? "" : words.get(i).before() == ',' ? ", " : " ";
            name.append(mark).append(spelling(words.get(i), shouted && i != 0 && i != 2));
        }
        return new Office(name.toString(), Optional.empty(), Office.Tail.NOTHING);
    }

    /** Upper-case names become "Chi cục Kiểm lâm": the kind and its field with a capital, the rest without. */
    private static String spelling(Word word, boolean small) {
        return small ? word.printed().toLowerCase(Locale.ROOT) : word.asName();
    }
}
