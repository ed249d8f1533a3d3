package vn.chitieu.recognise.title;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.text.Vietnamese;

/**
 * Number and symbol of a report.
 *
 * <pre>
 * number  = "Số" [":"] [ digits [letter] [ "/" year ] ] "/" symbol
 * symbol  = "BC-" [ office ] { "-" unit }
 * </pre>
 *
 * @param digits the number; empty where it was left open
 * @param symbol {@code BC-STP}
 */
record ReportNumber(String digits, String symbol) {
    /** Groups 1 and 2 are digits and symbol. */
    private static final String GRAMMAR = "[\\s.…_:]*(\\d{1,5}[a-z]?(?:\\s*/\\s*20\\d\\d)?)?[\\s.…_]*/\\s*"
            + "(bc(?:\\s*[-–]\\s*[a-z0-9&]+)*\\s*[-–]?(?:\\.[a-z]{1,6}\\b)?)(?![a-z])";

    /** A line of the letterhead; a cited "số 12/BC-UBND ngày …" in a wrapped sentence has no colon. */
    private static final Pattern LETTERHEAD = Pattern.compile("(?:^|\\s)(so\\s*:?)" + GRAMMAR);

    /** The report that an annex belongs to. */
    private static final Pattern ATTACHED = Pattern.compile("\\bbao cao\\s*(?:so)?" + GRAMMAR);

    /** A number and where it stands in the line. */
    record Found(ReportNumber number, int start, int end) {}

    /** The number in a line of the letterhead. */
    static Optional<Found> inLetterhead(String printed) {
        return find(LETTERHEAD.matcher(Vietnamese.plain(printed)), printed, 2);
    }

    /** The number of the report that a "Kèm theo" line names. */
    static Optional<ReportNumber> attached(String printed) {
        return find(ATTACHED.matcher(Vietnamese.plain(printed)), printed, 1).map(Found::number);
    }

    private static Optional<Found> find(Matcher matcher, String printed, int group) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String digits = matcher.group(group) == null
                ? ""
                : printed.substring(matcher.start(group), matcher.end(group)).replaceAll("\\s", "");
        String symbol = printed.substring(matcher.start(group + 1), matcher.end(group + 1))
                .replaceAll("\\s", "")
                .replace('–', '-');
        return Optional.of(new Found(new ReportNumber(digits, symbol), matcher.start(), matcher.end()));
    }

    /** As printed, without blanks: {@code 25/BC-UBND}, {@code /BC-STP}. */
    String written() {
        return digits + "/" + symbol;
    }

    /** This number, or the other's digits where this one was left open and both bear the same symbol. */
    ReportNumber completedBy(ReportNumber other) {
        boolean same = symbol.length() <= "BC-".length() || symbol.equalsIgnoreCase(other.symbol);
        return digits.isEmpty() && same ? other : this;
    }

    /** Whether the symbol can be that of an agency: "BC-SKHCN" of "Sở Khoa học và Công nghệ". */
    boolean fits(String agency) {
        StringBuilder initials = new StringBuilder();
        for (Word word : Word.of(agency)) {
            boolean abbreviation = !word.asName().equals(word.printed());
            String letters = abbreviation ? word.folded() : word.folded().substring(0, 1);
            initials.append("va".equals(word.folded()) ? "" : letters);
        }
        List<Word> parts = Word.of(symbol);
        return parts.size() > 1 && initials.toString().startsWith(parts.get(1).folded());
    }
}
