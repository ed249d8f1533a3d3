package vn.chitieu.number;

import java.util.Collection;

/** Which mark groups digits and which starts the decimals, in all figures of one report. */
public enum NumberStyle {
    /** {@code 1.234,5}. */
    VIETNAMESE,
    /** {@code 1,234.5}. */
    ENGLISH,
    /** No figure of the report tells. */
    UNKNOWN,
    /** Both ways of writing stand in the report. */
    MIXED;

    /**
     * The style that figures prove together. Only a print that can be read in one way has a vote ({@code 1.234.567},
     * {@code 1.234,5}, {@code 12,5}, {@code 0,451} and their English mirrors); {@code 1.451} and whatever is no figure
     * have none.
     *
     * @param printed the figures of one report, as printed; best without the one that is to be read
     */
    public static NumberStyle of(Collection<String> printed) {
        NumberStyle style = UNKNOWN;
        for (String figure : printed) {
            NumberStyle vote = vote(figure);
            if (vote == UNKNOWN || vote == style) {
                continue;
            }
            if (style != UNKNOWN) {
                return MIXED;
            }
            style = vote;
        }
        return style;
    }

    private static NumberStyle vote(String figure) {
        if (figure.indexOf('.') < 0 && figure.indexOf(',') < 0) {
            return UNKNOWN;
        }
        PrintedText text = PrintedText.of(figure);
        return text.isRepaired() || text.isBroken() ? UNKNOWN : voteOf(Numeral.of(withoutPercent(text.body())));
    }

    private static String withoutPercent(String body) {
        return body.endsWith("%") ? body.substring(0, body.length() - 1).strip() : body;
    }

    private static NumberStyle voteOf(Numeral numeral) {
        char mark = numeral.lastMark();
        return switch (numeral.shape()) {
            case GROUPED -> mark == '.' ? VIETNAMESE : mark == ',' ? ENGLISH : UNKNOWN;
            case BOTH -> decimalStyle(mark);
            case SINGLE -> numeral.isPlainDecimal() ? decimalStyle(mark) : UNKNOWN;
            case WHOLE, BROKEN -> UNKNOWN;
        };
    }

    private static NumberStyle decimalStyle(char mark) {
        return mark == ',' ? VIETNAMESE : ENGLISH;
    }

    /** Whether the whole report starts decimals with this mark. */
    boolean hasDecimal(char mark) {
        return (this == VIETNAMESE && mark == ',') || (this == ENGLISH && mark == '.');
    }

    /** Whether the whole report groups digits with this mark. */
    boolean hasGroup(char mark) {
        return (this == VIETNAMESE && mark == '.') || (this == ENGLISH && mark == ',');
    }
}
