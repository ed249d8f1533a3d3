package vn.chitieu.recognise.title;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chitieu.text.Vietnamese;

/**
 * "Bắc Giang, ngày 05 tháng 7 năm 2024": a date that a line ends with and that a place or nothing precedes. A date in a
 * sentence ("trước ngày 05 tháng 7 năm 2024") is none.
 *
 * @param before what the line holds before the place
 * @param place the place
 * @param date the date
 */
record PlaceAndDate(String before, String place, PartialDate date) {
    private static final Pattern LINE =
            Pattern.compile("^(.{0,160}?)([,.;]?)\\s*\\b(" + PartialDate.GRAMMAR + ")[\\s./)]*$");
    private static final int MOST_WORDS = 6;
    private static final Set<String> CITY = Set.of("tp", "thanh", "pho", "tinh");

    /** The place and date at a line's end. */
    static Optional<PlaceAndDate> in(String printed) {
        String plain = Vietnamese.plain(printed);
        if (!plain.contains("ngay")) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(plain);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.in(matcher.group(3));
        String lead = printed.substring(0, matcher.end(1));
        boolean comma = !matcher.group(2).isEmpty();
        return date.flatMap(found -> placed(lead, comma, found));
    }

    private static Optional<PlaceAndDate> placed(String lead, boolean comma, PartialDate date) {
        List<Word> words = Word.of(lead);
        int start = provinceStart(words);
        if (start < words.size() && words.subList(0, start).stream().allMatch(PlaceAndDate::isAbove)) {
            String before = before(words.subList(0, start));
            return Optional.of(new PlaceAndDate(before, name(words, start), date));
        }
        boolean name = words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> (word.isCapitalised() || word.isNumber()) && word.follows("\n.-"));
        return words.isEmpty() || (comma && name) ? Optional.of(new PlaceAndDate("", lead, date)) : Optional.empty();
    }

    /** The first word of the longest province at the end; the number of words if there is none. */
    private static int provinceStart(List<Word> words) {
        for (int start = Math.max(0, words.size() - 4); start < words.size(); start++) {
            Optional<Province.Found> found = Province.at(words, start);
            boolean last = found.isPresent() && found.get().end() == words.size();
            if (last && words.get(start).isCapitalised()) {
                return start;
            }
        }
        return words.size();
    }

    private static String name(List<Word> words, int start) {
        return Province.at(words, start).orElseThrow().province().name();
    }

    /** "SỞ NỘI VỤ Hà Giang, ngày …": the agency's column run into the place; "của UBND tỉnh Hà Giang" is a sentence. */
    private static boolean isAbove(Word word) {
        return word.printed().equals(word.printed().toUpperCase(Locale.ROOT)) || CITY.contains(word.folded());
    }

    private static String before(List<Word> words) {
        return words.stream()
                .filter(word -> !CITY.contains(word.folded()))
                .map(Word::printed)
                .collect(Collectors.joining(" "));
    }
}
