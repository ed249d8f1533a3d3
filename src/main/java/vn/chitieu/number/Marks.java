package vn.chitieu.number;

import java.util.Set;
import vn.chitieu.text.Vietnamese;

/** Signs and words that stand where a figure could: rules 1 and 2 of {@link NumberReader}. */
final class Marks {
    /** Negations that may also be the answer of a choice. */
    private static final Set<String> BARE_NEGATIONS = Set.of("khong", "khong co", "chua", "chua co");

    private static final Set<String> WORDS = Set.of("n a", "na", "khong co phat sinh");

    /** Sentences may go on behind these: {@code Không thuộc thẩm quyền}. */
    private static final Set<String> OPENINGS =
            Set.of("khong ap dung", "khong phat sinh", "khong thuoc", "chua phat sinh");

    /** A longer sentence may say something else at its end. */
    private static final int MOST_LETTERS = 40;

    private Marks() {}

    /** Rule 1: nothing, or dots and lines to write on, with or without the unit sign behind. */
    static boolean isBlank(String text) {
        boolean dots = false;
        boolean slash = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if ("._…‥·".indexOf(character) >= 0) {
                dots = true;
            } else if (character == '/') {
                slash = true;
            } else if (character != ' ' && character != '%') {
                return false;
            }
        }
        return dots || !slash;
    }

    /** Rule 2. */
    static boolean isNotApplicable(String body) {
        if (body.isEmpty() || Numeral.isDigit(body.charAt(0))) {
            return false;
        }
        if (isStroke(body)) {
            return true;
        }
        String words = Vietnamese.fold(body);
        return BARE_NEGATIONS.contains(words) || WORDS.contains(words) || opensNegation(words);
    }

    /** Rule 2: for a choice a cross may be a tick, and a bare negation may be an answer. */
    static boolean isDoubtfulForChoice(String body) {
        return isCross(body) || BARE_NEGATIONS.contains(Vietnamese.fold(body));
    }

    private static boolean isCross(String body) {
        return body.length() == 1 && "xX×".contains(body);
    }

    private static boolean isStroke(String body) {
        boolean stroke = false;
        for (int i = 0; i < body.length(); i++) {
            char character = body.charAt(i);
            stroke |= "-/\\xX×".indexOf(character) >= 0;
            if ("-/\\xX× ()%".indexOf(character) < 0) {
                return false;
            }
        }
        return stroke;
    }

    private static boolean opensNegation(String words) {
        boolean isShort = words.length() <= MOST_LETTERS && words.chars().noneMatch(Character::isDigit);
        return isShort && OPENINGS.stream().anyMatch(opening -> startsWithWords(words, opening));
    }

    private static boolean startsWithWords(String words, String opening) {
        return words.startsWith(opening)
                && (words.length() == opening.length() || words.charAt(opening.length()) == ' ');
    }
}
