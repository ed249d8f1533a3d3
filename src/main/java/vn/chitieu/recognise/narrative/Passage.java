package vn.chitieu.recognise.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.document.Paragraph;

/**
 * Lines of running text that belong together: one paragraph as its writer meant it.
 *
 * <p>A line begins a new passage if it has a bullet, a number or a heading's marks before it, or if the passage before has
 * come to its end ({@code .}, {@code ;}, {@code :}) and the line begins with a capital, or if it begins with a capital and
 * the line before left so much room that a wrapped word would have stood there. What has a number before it and
 * no mark in it is a title and ends before a capital, too.
 *
 * <p>Items with a plus below a figure say its parts and belong to the same passage.
 *
 * @param text the lines, one space between them
 * @param pieces the lines and where in the text they begin
 */
record Passage(String text, List<Piece> pieces) {
    private static final int LONGEST = 3_000;

    /** Of a line that fills less of the page's width, in percent, the next word would have found room in it. */
    private static final int BRIEF = 70;

    /** Lines as short as these tell nothing of the page. */
    private static final int NARROW = 50;

    private static final Pattern BEGIN =
            Pattern.compile("[-–—+*•●▪#]|[IVX]{1,5}[.)]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)] |[a-zđ]\\)|\\(\\d{1,2}\\)");
    private static final Pattern TITLE =
            Pattern.compile("(?:#+ ?)?[*_]*(?:[IVX]{1,5}[.)]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]) ?[^.;:!?]*");
    private static final Pattern PARTS = Pattern.compile("\\+ ?\\p{Lu}");
    private static final Pattern WHOLE = Pattern.compile("\\d[^:]{0,30}(?:[Tt]rong đó)?[.;:, ]*$");
    private static final String ENDS = ".;:!?";

    /** Copies the pieces. */
    Passage {
        pieces = List.copyOf(pieces);
    }

    /**
     * A line of a passage.
     *
     * @param start index of its first letter in the passage
     * @param line the line
     * @param ordinal its number in the document, blank lines not counted, from 1
     */
    record Piece(int start, Paragraph line, int ordinal) {}

    /** The passages of running text, in order. */
    static List<Passage> of(List<NumberedLine> lines) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        int widest = widest(lines);
        int brief = widest < NARROW ? 0 : widest * BRIEF / 100;
        int length = 0;
        for (NumberedLine numbered : lines) {
            String line = numbered.line().text().strip();
            if (line.isEmpty()) {
                continue;
            }
            if (text.length() > 0 && !goesOn(line, text) && begins(line, text, length < brief)) {
                passages.add(new Passage(text.toString(), pieces));
                text.setLength(0);
                pieces = new ArrayList<>();
            }
            text.append(text.length() == 0 ? "" : " ");
            pieces.add(new Piece(text.length(), numbered.line(), numbered.ordinal()));
            text.append(line.replace('\t', ' '));
            length = line.length();
        }
        if (text.length() > 0) {
            passages.add(new Passage(text.toString(), pieces));
        }
        return passages;
    }

    /** Whether an item says the parts of the figure before: "Đã giải quyết 512 hồ sơ, trong đó:", "+ Đúng hạn: 42". */
    private static boolean goesOn(String line, CharSequence before) {
        return before.length() < LONGEST
                && before.charAt(0) != '+'
                && PARTS.matcher(line).lookingAt()
                && WHOLE.matcher(before).find();
    }

    /** The width of the page, in letters, as far as lines fill it. */
    private static int widest(List<NumberedLine> lines) {
        return lines.stream()
                .mapToInt(line -> line.line().text().strip().length())
                .max()
                .orElse(0);
    }

    private static boolean begins(String line, StringBuilder before, boolean brief) {
        boolean ended = ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        int first = line.codePointAt(0);
        boolean capital = Character.isUpperCase(first);
        return ((ended || brief || isTitle(before)) && capital)
                || (ended && Character.isDigit(first))
                || before.length() > LONGEST
                || BEGIN.matcher(line).lookingAt();
    }

    private static boolean isTitle(CharSequence text) {
        return TITLE.matcher(text).matches();
    }

    /** The line in which a letter of the passage stands. */
    Piece at(int index) {
        Optional<Piece> found =
                pieces.stream().filter(piece -> piece.start() <= index).reduce((first, last) -> last);
        return found.orElse(pieces.get(0));
    }

    /** Whether it has something to introduce: its last mark is a colon. */
    boolean introduces() {
        return text.endsWith(":");
    }

    /** Whether it is an item of a list. */
    boolean isItem() {
        return !text.isEmpty() && "-–—+*•●▪".indexOf(text.charAt(0)) >= 0;
    }
}
