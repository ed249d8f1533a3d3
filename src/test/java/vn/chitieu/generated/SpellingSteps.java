package vn.chitieu.generated;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Spelling mistakes that a reader hardly notices, at most two a label. */
final class SpellingSteps {
    private static final List<String[]> CONFUSED = List.of(
            new String[] {"xử lý", "xữ lý"},
            new String[] {"lý", "lí"},
            new String[] {"kỳ", "kì"},
            new String[] {"Tỷ lệ", "Tỉ lệ"},
            new String[] {"giải", "giãi"},
            new String[] {"triển", "triễn"},
            new String[] {"chuyên", "chuyện"},
            new String[] {"thủ", "thũ"},
            new String[] {"tuyến", "tuyên"},
            new String[] {"trực", "chực"},
            new String[] {"sử dụng", "xử dụng"},
            new String[] {"vị", "vi"},
            new String[] {"hóa", "hoá"},
            new String[] {"quyết", "quyêt"},
            new String[] {"tiếp", "tiêp"},
            new String[] {"được", "đuợc"},
            new String[] {"nhiệm", "nhiêm"},
            new String[] {"văn bản", "vănbản"},
            new String[] {"đơn vị", "đơnvị"},
            new String[] {"hồ sơ", "hồ  sơ"});
    private static final int MOST = 2;

    private SpellingSteps() {}

    static List<Draft> misspell(List<Draft> rows, Bench bench, double rate) {
        return Step.each(rows, bench, rate, SpellingSteps::misspelt);
    }

    private static Draft misspelt(Draft row, Bench bench) {
        String label = row.label();
        for (int i = bench.dice().between(1, MOST); i > 0; i--) {
            label = bench.dice().chance(0.6) ? confused(label, bench.dice()) : slipped(label, bench.dice());
        }
        boolean told = bench.labels().owners(label).isEmpty()
                || bench.labels().owners(label).equals(bench.labels().owners(row.label()));
        return label.equals(row.label()) || !told ? row : row.withLabel(label).marked(Habit.MISSPELT.mark());
    }

    private static String confused(String label, Dice dice) {
        List<String[]> fitting =
                CONFUSED.stream().filter(pair -> label.contains(pair[0])).toList();
        if (fitting.isEmpty()) {
            return label;
        }
        String[] pair = dice.pick(fitting);
        return label.replaceFirst(pair[0], pair[1]);
    }

    /** A word of at least four letters loses its tone, loses a letter, has one twice or two exchanged. */
    private static String slipped(String label, Dice dice) {
        String[] words = label.split(" ", -1);
        int at = dice.between(0, words.length - 1);
        String word = words[at];
        if (word.length() < 4
                || !word.chars().allMatch(Character::isLetter)
                || word.equals(word.toUpperCase(Locale.ROOT))) {
            return label;
        }
        int letter = dice.between(1, word.length() - 2);
        words[at] = switch (dice.between(0, 3)) {
            case 0 -> toneless(word);
            case 1 -> word.substring(0, letter) + word.substring(letter + 1);
            case 2 -> word.substring(0, letter) + word.charAt(letter) + word.substring(letter);
            default ->
                word.substring(0, letter - 1)
                        + word.charAt(letter)
                        + word.charAt(letter - 1)
                        + word.substring(letter + 1);
        };
        return String.join(" ", words);
    }

    private static String toneless(String word) {
        String bare =
                Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
