package vn.chitieu.recognise.form;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.text.Vietnamese;

/**
 * The code of a row, as the STT column prints it.
 *
 * <pre>
 * code   = part { "." part } [ "." | ")" ]
 * part   = digit [ digit ] | roman | letter
 * </pre>
 *
 * @param text lower-case parts joined by dots, nothing at the end; empty where there is no code
 */
public record Code(String text) {
    static final Code NONE = new Code("");
    private static final Pattern PRINTED =
            Pattern.compile("\\(?((?:\\d{1,3}|[IVXivx]{1,5}|[a-zA-ZđĐ])(?:\\s?[.,]\\s?\\d{1,3}){0,5})\\s*[.)/:,]*");
    /** A code before the label in the same cell: two parts or a closing mark tell it from a number. */
    private static final Pattern LEADING = Pattern.compile(
            "((?:\\d{1,2}|[IVX]{1,4})(?:\\.\\d{1,2}){1,4}[.)]?|\\d{1,2}[.)]|[IVX]{1,4}[.)]|[a-zđ]\\))\\s*(?=[\\p{L}(])");

    /** {@code 2 Số văn bản}, {@code 612 Số lượng} for {@code 6.1.2}; a year has a zero. */
    private static final Pattern LEADING_BARE = Pattern.compile("(?:\\d{1,2}|[1-9]{3,4})\\s+(?=\\p{Lu})");

    /** The code that the whole cell is; {@link #NONE} if it is anything else. */
    public static Code of(String printed) {
        Matcher matcher = PRINTED.matcher(digits(Vietnamese.clean(printed)));
        if (!matcher.matches()) {
            return NONE;
        }
        return new Code(matcher.group(1).replace(" ", "").replace(',', '.').toLowerCase(Locale.ROOT));
    }

    /** Letters that scanning makes of digits, where the rest of the code is digits: {@code 33l.} is {@code 331.}. */
    private static String digits(String printed) {
        boolean digit = printed.chars().anyMatch(Character::isDigit);
        return digit ? printed.replace('l', '1').replace('I', '1').replace('O', '0') : printed;
    }

    /** Length of the code with which a label begins, blanks behind it included; 0 if there is none. */
    public static int leadingLength(String label) {
        if (label.isEmpty() || !couldLead(label.charAt(0))) {
            return 0;
        }
        Matcher matcher = LEADING.matcher(label);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** The same where the table has no column for codes: {@code 2 Số văn bản} begins with one too. */
    public static int leadingLengthAlone(String label) {
        Matcher bare = LEADING_BARE.matcher(label);
        int leading = leadingLength(label);
        return leading == 0 && bare.lookingAt() ? bare.end() : leading;
    }

    private static boolean couldLead(char first) {
        return (first >= '0' && first <= '9') || "IVX".indexOf(first) >= 0 || (first >= 'a' && first <= 'z');
    }

    /** Whether a code is printed. */
    public boolean isPresent() {
        return !text.isEmpty();
    }

    /** Number of parts: 3 for {@code 6.1.2}. */
    public int depth() {
        return text.isEmpty() ? 0 : (int) text.chars().filter(c -> c == '.').count() + 1;
    }

    /** The last part: {@code 2} of {@code 6.1.2}. */
    public String last() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    /** The code without its dots, which scanning loses: {@code 21} of {@code 2.1}. */
    public String squeezed() {
        return text.replace(".", "");
    }

    /** Whether a printed code is this one, or its three digits or more without the dots. */
    public boolean isPrintedAs(Code printed) {
        return printed.equals(this) || (printed.text.length() > 2 && printed.text.equals(squeezed()));
    }

    /** Whether this code is an ancestor of the other: {@code 6.1} of {@code 6.1.2}. */
    public boolean contains(Code other) {
        return isPresent() && other.text.startsWith(text + ".");
    }
}
