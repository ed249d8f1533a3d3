package vn.chitieu.recognise.narrative;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a figure in the form in which they are compared.
 *
 * @param own the words before it
 * @param behind the words behind it, money aside
 * @param rest the words behind it and behind the noun that it counts
 * @param noun the noun that it counts, {@code hồ sơ}; empty if there is none
 * @param money the unit of money
 */
record Clause(String own, String behind, String rest, String noun, Money money) {
    private static final Pattern NOUN =
            Pattern.compile("\\s*" + Units.NOUN, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RATE = Pattern.compile("\\bty le\\b|^(?!.*\\bso\\b).*\\bdat$");
    private static final String BEFORE_TIME = "truoc han";
    private static final String UNITS = "don vi";
    private static final WordBag SERVICE_UNITS = WordBag.of("dvsn", Set.of());

    static Clause of(Extent extent, UnaryOperator<String> key) {
        Matcher matcher = NOUN.matcher(extent.behind());
        String noun = matcher.lookingAt() ? matcher.group() : "";
        Money money = Money.in(key.apply(extent.behind()));
        String rest = noun.isEmpty() ? money.rest() : key.apply(extent.behind().substring(noun.length()));
        return new Clause(key.apply(extent.own()), money.rest(), rest, noun, money);
    }

    /** Rule 2, and of rule 6 that what was done before time is no row. */
    boolean mayMean(Mention mention, boolean rateInherited) {
        return (!mention.percent() || rateInherited || RATE.matcher(own).find())
                && !(own + " " + behind).contains(BEFORE_TIME);
    }

    /** All words; a noun that only repeats what was said before it counts once. */
    WordBag words() {
        return together(own, behind);
    }

    /** The words without the noun. */
    WordBag bare() {
        return together(own, rest);
    }

    /** Whether the noun may stand for the service units that a row counts. */
    boolean isOfUnits() {
        return Wording.key(noun).equals(UNITS);
    }

    /** The words with service units instead of the noun. */
    WordBag ofServiceUnits() {
        return bare().with(SERVICE_UNITS);
    }

    /** The words in their order, without the noun. */
    String sequence() {
        return Wording.sequence(own + " " + rest);
    }

    private static WordBag together(String own, String behind) {
        WordBag before = Wording.telling(own);
        WordBag after = Wording.telling(behind);
        return before.containsAll(after.words()) ? before : Wording.telling(own + " " + behind);
    }
}
