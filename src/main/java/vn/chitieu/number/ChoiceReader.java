package vn.chitieu.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Choice;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Reading;
import vn.chitieu.text.Vietnamese;

/**
 * The code of the answer that is printed: rule 3 of {@link NumberReader}.
 *
 * <pre>
 * answer = code | [ "Đã" ] meaning | meaning code | code meaning
 * </pre>
 *
 * Meaning and code may have {@code = - : ( ) . , ;} between them. Meanings are compared as wholes: no answer is found by
 * a part of it, {@code Chưa hoàn thành} never becomes {@code Hoàn thành}.
 */
final class ChoiceReader {
    private static final Set<String> NEGATIONS = Set.of("chua", "khong");
    private static final String BETWEEN = " =-:().,;'\"";
    /** {@code 1,2 cấp} is neither 1 nor 2 cấp. */
    private static final Pattern DECIMAL = Pattern.compile("[0-9][.,][0-9]");

    private static final int MOST_CODE_DIGITS = 3;

    private final List<Choice> choices;
    private final String body;
    private final String folded;

    private ChoiceReader(String body, List<Choice> choices) {
        this.body = body;
        this.choices = choices;
        this.folded = Vietnamese.fold(body);
    }

    /** Reads an answer; with no choices known any small whole number is taken for a code. */
    static Reading read(String body, List<Choice> choices) {
        ChoiceReader reader = new ChoiceReader(body, choices);
        if (choices.isEmpty() && reader.isCode()) {
            return code(Integer.parseInt(body));
        }
        Set<Integer> codes =
                choices.stream().filter(reader::isAnswer).map(Choice::code).collect(Collectors.toUnmodifiableSet());
        return codes.size() == 1 ? code(codes.iterator().next()) : reader.readMark(codes);
    }

    private Reading readMark(Set<Integer> codes) {
        if (!codes.isEmpty() || !Marks.isNotApplicable(body)) {
            return Reading.UNREADABLE;
        }
        return Marks.isDoubtfulForChoice(body)
                ? Reading.NOT_APPLICABLE.flagged(Flag.AMBIGUOUS_NUMBER)
                : Reading.NOT_APPLICABLE;
    }

    private boolean isAnswer(Choice choice) {
        if (isCode()) {
            return Integer.parseInt(body) == choice.code() || saysMeaning(choice);
        }
        return !DECIMAL.matcher(body).find() && hasOnlySignsOf(choice) && (saysMeaning(choice) || denies(choice));
    }

    private boolean isCode() {
        return !body.isEmpty()
                && body.length() <= MOST_CODE_DIGITS
                && body.chars().allMatch(character -> Numeral.isDigit((char) character));
    }

    /** Rule 3b. */
    private boolean saysMeaning(Choice choice) {
        String meaning = Vietnamese.fold(choice.meaning());
        String code = Integer.toString(choice.code());
        return !meaning.isEmpty() && isMeaning(meaning, code);
    }

    private boolean isMeaning(String meaning, String code) {
        return folded.equals(meaning)
                || folded.equals("da " + meaning)
                || isPair(meaning, code)
                || isPair(meaning, "0" + code);
    }

    private boolean isPair(String meaning, String code) {
        return folded.equals(meaning + " " + code) || folded.equals(code + " " + meaning);
    }

    /** Rule 3c: {@code Chưa hoàn thành} for Chưa, {@code Chưa} for Chưa có. */
    private boolean denies(Choice choice) {
        String meaning = Vietnamese.fold(choice.meaning());
        if (NEGATIONS.contains(meaning) && choices.size() == 2) {
            return choices.stream().anyMatch(other -> folded.equals(meaning + " " + Vietnamese.fold(other.meaning())));
        }
        return NEGATIONS.contains(folded) && meaning.startsWith(folded + " ") && isOnlyOneWith(folded);
    }

    private boolean isOnlyOneWith(String negation) {
        return choices.stream()
                        .map(choice -> Vietnamese.fold(choice.meaning()) + " ")
                        .filter(meaning -> meaning.startsWith(negation + " "))
                        .count()
                == 1;
    }

    /** A slash or percent sign, unless it stands in the meaning, says something else: {@code 1/2 cấp}. */
    private boolean hasOnlySignsOf(Choice choice) {
        return body.chars()
                .allMatch(character -> Character.isLetterOrDigit(character)
                        || Character.getType(character) == Character.NON_SPACING_MARK
                        || BETWEEN.indexOf(character) >= 0
                        || choice.meaning().indexOf(character) >= 0);
    }

    private static Reading code(int code) {
        return Reading.of(BigDecimal.valueOf(code));
    }
}
