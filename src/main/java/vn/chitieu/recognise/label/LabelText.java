package vn.chitieu.recognise.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.text.Abbreviations;
import vn.chitieu.text.Vietnamese;

/**
 * A label brought to the form in which labels are compared: folded, abbreviated, without the words that only announce
 * children ({@code Trong đó:}).
 */
public final class LabelText {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern COUNTS = Pattern.compile("(?:t?o?n?g? )?so (?!lieu)|ty le ");
    /** {@code SốĐVSNCL tự bảo đảm …}: a blank lost. */
    private static final Pattern GLUED_COUNT = Pattern.compile("(?:Tổng\\s?)?[Ss]ố(?=\\p{Lu})");

    private static final String ANNOUNCES_CHILDREN = " trong do";

    private LabelText() {}

    /** Whether a label begins as those do that ask for a figure: {@code Số …}, {@code Tổng số …}, {@code Tỷ lệ …}. */
    public static boolean asksForFigure(String label) {
        return COUNTS.matcher(Vietnamese.fold(label)).lookingAt()
                || GLUED_COUNT.matcher(label).lookingAt();
    }

    /** Whether a label names a rate, which always asks for a figure. */
    public static boolean isRate(String label) {
        return Vietnamese.fold(label).startsWith("ty le ");
    }

    /** The comparable form of a printed label. */
    static String key(String label) {
        String folded = Vietnamese.fold(label);
        if (folded.endsWith(ANNOUNCES_CHILDREN)) {
            folded = folded.substring(0, folded.length() - ANNOUNCES_CHILDREN.length());
        }
        return Abbreviations.contract(folded);
    }

    /** A label without what stands in brackets. */
    public static String withoutBrackets(String label) {
        return label.indexOf('(') < 0 ? label : BRACKETS.matcher(label).replaceAll(" ");
    }

    /**
     * Every comparable form of a label: the whole; without brackets, whose instructions offices leave out at will; and
     * what stands before a colon, behind which offices put details of their own.
     */
    public static List<String> keys(String label) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(label));
        String plain = label;
        if (label.indexOf('(') >= 0) {
            plain = withoutBrackets(label);
            keys.add(key(plain));
        }
        int colon = plain.indexOf(':');
        if (colon > 0) {
            keys.add(key(plain.substring(0, colon)));
        }
        keys.remove("");
        return List.copyOf(keys);
    }
}
