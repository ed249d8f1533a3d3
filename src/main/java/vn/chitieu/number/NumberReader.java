package vn.chitieu.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Status;

/**
 * Reads a printed figure. Two promises: a value that may be wrong by a power of ten is never given without a flag, and
 * no text, whatever it holds, makes it throw.
 *
 * <p>A figure that the print leaves open has all its values in the reading, likeliest first, and {@code
 * AMBIGUOUS_NUMBER}; who knows more may {@linkplain Reading#decided decide}. "Flagged" below means {@code
 * AMBIGUOUS_NUMBER} unless another flag is named; "unreadable" is always flagged. The scale of a value is the printed
 * precision.
 *
 * <ol>
 *   <li><b>Blank</b>: nothing, blanks, dots or lines to write on, also before the unit sign: {@code ……}, {@code ___},
 *       {@code ….%}, {@code …/…}.
 *   <li><b>Not applicable</b>: strokes and crosses ({@code /}, {@code -}, {@code –}, {@code -/-}, {@code (-)}, {@code
 *       x}) and words: {@code không}, {@code không có}, {@code chưa}, {@code chưa có}, {@code N/A}; {@code không áp dụng
 *       …}, {@code không phát sinh …}, {@code không thuộc …}, {@code chưa phát sinh …} with a few words behind. For a
 *       choice a lone cross (a tick?) and a bare negation (an answer?) are flagged.
 *   <li><b>Choice</b>: (a) a code of the list, {@code 1}, {@code 01}; any other number is unreadable. (b) A meaning,
 *       {@code Hoàn thành}, {@code Đã hoàn thành}, or both, {@code Hoàn thành = 1}, {@code 1 - Có}, {@code Có (1)}. Where
 *       {@code 2 cấp} means 1, {@code 2 cấp} is 1 and {@code 2} is 2. (c) A negation: of two answers {@code Chưa} and
 *       {@code Hoàn thành}, {@code Chưa hoàn thành} is the first; {@code Chưa} is {@code Chưa có} if no other answer
 *       begins so. Nothing else is an answer.
 *   <li><b>Around the figure</b>: quotes, emphasis, markup, a leading {@code =}, {@code :} or apostrophe and footnote
 *       marks ({@code 1904¹}, {@code 5*}) are dropped: {@code =98,64%}, {@code <b>03</b>}. So is a trailing {@code ;},
 *       {@code .} or {@code ,}; but behind digits without decimals a point or comma is flagged ({@code 141.}: the rest
 *       may be lost). A line end or more than one blank between digits
 *       is unreadable.
 *   <li><b>Digits alone</b>: {@code 1904}, {@code 09}, {@code 00}. Three or more with a leading zero have lost a mark
 *       ({@code 0451}): flagged; nine or more are a telephone number: unreadable, as are more than 15 digits.
 *   <li><b>Groups</b>: groups of exactly three behind a first of one to three digits, not {@code 0}, all marks alike:
 *       {@code 1.234.567}, {@code 1,234,567}, {@code 141 624}, {@code 1'451}. Money and what is not known are open where the style says that the mark starts
 *       decimals (Vietnamese {@code 1,234,567}: 1.234,567?). A percent so large is flagged; with blanks
 *       it is unreadable ({@code 100 100} are two figures). Other groups are unreadable: {@code 14.16.24}, {@code
 *       1.23.456}, {@code 1..451}, {@code 10 20}, {@code 12.5.2023}.
 *   <li><b>One mark, three digits behind</b>:
 *       <ul>
 *         <li>(a) a count is whole, so the mark groups, whatever the style: {@code 1.451} and {@code 1,451} are 1451;
 *             {@code 0,451} is unreadable, {@code 1451.234} open.
 *         <li>(b) a percent has decimals, as thousands are out of its range: {@code 12.345}, {@code 100.000} is 100;
 *             {@code 1.000} is open (1 or 1000) unless the style says that the mark starts decimals; over 100 flagged.
 *         <li>(c) money and what is not known go by the style: Vietnamese {@code 1.234} is 1234 and {@code 1,234} is
 *             1.234, English the reverse, else both: open. Where the mark cannot group ({@code 0.451}) it starts
 *             decimals, flagged if the style is known and says otherwise.
 *       </ul>
 *   <li><b>One mark, other digits behind</b>: it starts decimals in either style ({@code 95,84}, {@code 96.3}).
 *       <ul>
 *         <li>(a) a count is whole: {@code 12,5} and {@code 1.45} (1.450?) are flagged, {@code 1.4511} unreadable.
 *         <li>(b) a percent is read; {@code .5} and {@code 00,5} are flagged (a digit lost?).
 *         <li>(c) money and what is not known are flagged, besides, where the style says that the mark groups
 *             (Vietnamese {@code 12.34}: 12.340?) or four and more digits follow a mark that no style confirms.
 *       </ul>
 *   <li><b>Two sorts of marks</b>: the last starts decimals if the others group: {@code 1.234,5}, {@code 1,234.5}. With
 *       three decimals it may be a group misprinted ({@code 1.234,567}): open unless the style confirms it; a count with
 *       a fraction and a percent over a thousand are flagged.
 *   <li><b>Style</b>: {@link NumberStyle#of}. A print that breaks the style of its report in a way that changes the
 *       magnitude is flagged, rules 7c, 8c and 9.
 *   <li><b>Fraction</b>: {@code 4/33} for a percent is 100 · 4 / 33 with two decimals, flagged; {@code 04/04} for a
 *       count is 4, part and whole alike; anywhere else, or over one, unreadable.
 *   <li><b>Percent sign</b>: {@code 68,97%}, {@code 100 %} for a percent, or make one of an unknown figure; else the
 *       number is read as of unknown kind with {@code UNIT_CONFLICT}.
 *   <li><b>Unit words behind</b>: one of the expected spellings ({@code 03 Đơn vị}) is right; up to three other words
 *       ({@code 15 CTS}) are {@code UNIT_CONFLICT}; a sentence, or words with digits, is unreadable.
 *   <li><b>Remark behind</b>, in brackets or a fraction: right if it is the unit ({@code 89 (TTHC)}), the number again
 *       ({@code 01 (một)}) or a fraction that agrees, cut or rounded ({@code 12,12% (4/33)}); other digits are
 *       unreadable, other words flagged, and so is how the figure moved ({@code 12 (tăng 3)}, {@code 12 (so với kỳ trước
 *       tăng 3)}).
 *   <li><b>Letters for digits</b>: {@code l00%}, {@code 1O0}, {@code I5}, {@code O}: read with {@code OCR_UNCERTAIN}.
 *       Of letters alone only {@code O} is a number, but {@code l}, {@code I} and {@code |} are the code 1 of a choice
 *       that has it. A letter that is an answer by itself is no digit.
 *   <li><b>Signs</b>: {@code -5} and {@code +5} are flagged, {@code - 5} (a bullet?) is open: 5 or -5.
 *   <li><b>Anything else</b> is unreadable: {@code khoảng 90}, {@code >90%}, {@code 90-95%}, {@code ~5}, {@code 02 ;
 *       03}, {@code 14/6/2023}.
 * </ol>
 */
public final class NumberReader {
    /** Longer texts are sentences. */
    private static final int LONGEST = 200;

    private final Expectation expectation;
    private final NumberStyle style;

    private NumberReader(Expectation expectation, NumberStyle style) {
        this.expectation = expectation;
        this.style = style;
    }

    /**
     * Reads a figure.
     *
     * @param printed the text of the cell, whatever it is
     * @param expectation what the row is known to ask for
     * @param style what the other figures of the report show
     */
    public static Reading read(String printed, Expectation expectation, NumberStyle style) {
        PrintedText text = PrintedText.of(printed);
        if (Marks.isBlank(text.cleaned())) {
            return Reading.BLANK;
        }
        if (text.isBroken() || text.body().length() > LONGEST) {
            return Reading.UNREADABLE;
        }
        NumberReader reader = new NumberReader(expectation, style);
        return expectation.isChoice() ? reader.readChoice(text) : reader.readNumber(text);
    }

    /** Rules 3 and 15. */
    private Reading readChoice(PrintedText text) {
        Reading printed = ChoiceReader.read(text.unrepaired(), expectation.choices());
        String code = OcrLetters.code(text.unrepaired());
        return printed.status() == Status.UNREADABLE && !code.equals(text.unrepaired())
                ? uncertain(ChoiceReader.read(code, expectation.choices()))
                : printed;
    }

    private Reading readNumber(PrintedText text) {
        Reading reading = readRepaired(text);
        return text.isRepaired() ? uncertain(reading) : reading;
    }

    /** Rule 15. */
    private static Reading uncertain(Reading reading) {
        return reading.status() == Status.REPORTED ? reading.flagged(Flag.OCR_UNCERTAIN) : reading;
    }

    private Reading readRepaired(PrintedText text) {
        if (Marks.isNotApplicable(text.body())) {
            return Reading.NOT_APPLICABLE;
        }
        Reading reading = readSigned(text.body());
        boolean unfinished = text.hasStop() && reading.values().stream().anyMatch(value -> value.scale() == 0);
        return unfinished ? reading.flagged(Flag.AMBIGUOUS_NUMBER) : reading;
    }

    /** Rule 16. */
    private Reading readSigned(String body) {
        boolean negative = body.startsWith("-");
        if (!negative && !body.startsWith("+")) {
            return readUnsigned(body);
        }
        String unsigned = body.substring(1).strip();
        Reading reading = readUnsigned(unsigned);
        if (reading.status() != Status.REPORTED) {
            return reading;
        }
        boolean maybeBullet = unsigned.length() + 1 < body.length();
        Reading signed = negative ? negated(reading, maybeBullet) : reading;
        return signed.flagged(Flag.AMBIGUOUS_NUMBER);
    }

    private static Reading negated(Reading reading, boolean maybeBullet) {
        Stream<BigDecimal> positive = maybeBullet ? reading.values().stream() : Stream.of();
        Stream<BigDecimal> negative = reading.values().stream().map(BigDecimal::negate);
        List<BigDecimal> values = Stream.concat(positive, negative).distinct().toList();
        return new Reading(Status.REPORTED, values, reading.flags());
    }

    private Reading readUnsigned(String body) {
        if (body.indexOf('/') > 0) {
            Optional<Fraction> fraction = Fraction.parse(body);
            if (fraction.isPresent()) {
                return readFraction(fraction.get());
            }
        }
        int end = numeralEnd(body);
        Numeral numeral = Numeral.of(body.substring(0, end));
        String rest = body.substring(end).stripLeading();
        if (rest.isEmpty()) {
            return Separators.read(numeral, expectation.kind(), style);
        }
        return rest.charAt(0) == '%' ? readPercent(numeral, rest.substring(1)) : readWithRemark(numeral, rest);
    }

    /** Rule 11. */
    private Reading readFraction(Fraction fraction) {
        if (expects(Kind.COUNT) && fraction.isOneCount()) {
            return Reading.of(fraction.part());
        }
        boolean rate = expects(Kind.PERCENT) && fraction.isRate();
        return rate ? Reading.of(fraction.percent(), Flag.AMBIGUOUS_NUMBER) : Reading.UNREADABLE;
    }

    /** Rule 12. */
    private Reading readPercent(Numeral numeral, String rest) {
        boolean expected = expectation.kind().isEmpty() || expects(Kind.PERCENT);
        Optional<Kind> kind = expected ? Optional.of(Kind.PERCENT) : Optional.empty();
        Reading reading = Separators.read(numeral, kind, style);
        Reading flagged =
                expected || reading.status() != Status.REPORTED ? reading : reading.flagged(Flag.UNIT_CONFLICT);
        return new Remark(expectation, Optional.of(Kind.PERCENT), style).judge(rest, flagged);
    }

    private boolean expects(Kind kind) {
        return expectation.kind().filter(kind::equals).isPresent();
    }

    private Reading readWithRemark(Numeral numeral, String rest) {
        Reading reading = Separators.read(numeral, expectation.kind(), style);
        return new Remark(expectation, expectation.kind(), style).judge(rest, reading);
    }

    /** Where the first run of digits and marks ends, blanks behind it not counted. */
    private static int numeralEnd(String body) {
        int end = 0;
        while (end < body.length() && (Numeral.isDigit(body.charAt(end)) || Numeral.isMark(body.charAt(end)))) {
            end++;
        }
        while (end > 0 && body.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
