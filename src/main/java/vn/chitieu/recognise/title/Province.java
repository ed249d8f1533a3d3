package vn.chitieu.recognise.title;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A province or centrally-run city.
 *
 * @param name without "tỉnh" or "thành phố"
 * @param unit {@code tỉnh} or {@code thành phố}
 * @param from first month in which it was one, {@code 2025-01}; empty if it always was
 * @param until last month; empty if it still is one
 */
record Province(String name, String unit, String from, String until) {
    /** "Bà Rịa - Vũng Tàu" */
    private static final int MOST_WORDS = 4;

    private static final List<List<String>> ROWS = FactFile.read("provinces.txt", 5);
    static final List<Province> ALL = ROWS.stream().map(Province::of).toList();
    private static final Map<String, Province> BY_KEY = byKey();

    private static Province of(List<String> row) {
        return new Province(row.get(0), row.get(1), row.get(2), row.get(3));
    }

    private static Map<String, Province> byKey() {
        Map<String, Province> byKey = new HashMap<>();
        for (int i = 0; i < ROWS.size(); i++) {
            byKey.put(Word.key(ROWS.get(i).get(0)), ALL.get(i));
            for (String spelling : FactFile.list(ROWS.get(i).get(4))) {
                byKey.put(Word.key(spelling), ALL.get(i));
            }
        }
        return byKey;
    }

    /** The province of that name, whatever its case, tones and hyphens. */
    static Optional<Province> named(String name) {
        return Optional.ofNullable(BY_KEY.get(Word.key(name)));
    }

    /** The province whose name is a stretch of a folded line. */
    static Optional<Province> folded(String line, int start, int end) {
        return Optional.ofNullable(BY_KEY.get(line.substring(start, end).replace(" ", "")));
    }

    /** A province and the index behind its last word. */
    record Found(Province province, int end) {}

    /** The province whose name begins at a word; the longest one wins. */
    static Optional<Found> at(List<Word> words, int start) {
        Optional<Found> found = Optional.empty();
        StringBuilder key = new StringBuilder();
        for (int i = start; i < Math.min(words.size(), start + MOST_WORDS); i++) {
            if (i > start && !words.get(i).follows("-–")) {
                break;
            }
            key.append(words.get(i).folded());
            Province province = BY_KEY.get(key.toString());
            if (province != null) {
                found = Optional.of(new Found(province, i + 1));
            }
        }
        return found;
    }

    boolean isCity() {
        return "thành phố".equals(unit);
    }

    /** Whether it existed at a date, however much of it is known ({@code 2024}, {@code 2024-07}). */
    boolean existed(String date) {
        String begin = from.substring(0, Math.min(from.length(), date.length()));
        String end = until.substring(0, Math.min(until.length(), date.length()));
        return date.compareTo(begin) >= 0
                && (end.isEmpty() || date.substring(0, end.length()).compareTo(end) <= 0);
    }
}
