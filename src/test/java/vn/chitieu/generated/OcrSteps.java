package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;

/** Letters as OCR misreads them. Digits and words of up to three letters stay: a person could not repair them. */
final class OcrSteps {
    private static final int READABLE = 3;
    private static final String[][] CONFUSED = {
        {"ổ", "ố"},
        {"ố", "ổ"},
        {"ộ", "ô"},
        {"ư", "u"},
        {"ế", "ể"},
        {"ề", "ê"},
        {"ấ", "ắ"},
        {"m", "rn"},
        {"l", "1"},
        {"ị", "i"}
    };

    private OcrSteps() {}

    static List<Draft> slip(List<Draft> rows, Bench bench, double rate) {
        List<Draft> read = new ArrayList<>(rows.size());
        for (Draft row : rows) {
            read.add(misread(row, bench, rate));
        }
        return read;
    }

    private static Draft misread(Draft row, Bench bench, double rate) {
        StringBuilder text = new StringBuilder();
        int slips = 0;
        for (String word : row.label().split(" ", -1)) {
            boolean hit = isLong(word) && bench.dice().chance(rate * word.length());
            slips += hit ? 1 : 0;
            boolean joined = hit && bench.dice().chance(0.15);
            text.append(text.length() == 0 || joined ? "" : " ")
                    .append(hit && !joined ? misread(word, bench.dice()) : word);
        }
        if (slips == 0) {
            return row;
        }
        Draft slipped = row.withLabel(text.toString()).marked(Perturbation.OCR_SLIP);
        return slips > READABLE ? slipped.marked(ExpectedRow.FLAG_ALLOWED) : slipped;
    }

    private static boolean isLong(String word) {
        return word.length() > 3 && word.chars().allMatch(Character::isLetter);
    }

    private static String misread(String word, Dice dice) {
        int at = dice.between(1, word.length() - 2);
        return switch (dice.between(0, 4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> word.substring(0, at) + " " + word.substring(at);
            default -> confused(word, dice);
        };
    }

    private static String confused(String word, Dice dice) {
        String[] pair = dice.pick(List.of(CONFUSED));
        return word.replaceFirst(pair[0], pair[1]);
    }
}
