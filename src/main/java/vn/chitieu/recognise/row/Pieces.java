package vn.chitieu.recognise.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Choice;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.form.Units;
import vn.chitieu.text.Vietnamese;

/**
 * Pieces of a row put together.
 *
 * <ol>
 *   <li>P1 One figure at most; two pieces with figures are two rows.
 *   <li>P2 Units that make a unit together are one ({@code Chưa = 0} / {@code Hoàn thành = 1}, {@code Cơ quan, đơn vị,} /
 *       {@code địa phương}).
 *   <li>P3 In flattened text a unit that another one follows was a word of the label ({@code Cổng} / {@code DVC} / {@code
 *       quốc gia}).
 *   <li>P4 In flattened text an answer in words behind the unit is the figure ({@code Không có}, {@code Hoàn thành}).
 *   <li>P5 In flattened text two dashes that follow each other are those of unit and figure.
 *   <li>P6 The figure stands where the piece has it that has one, else where that with the unit would; without both, in
 *       flattened text, on the last line.
 * </ol>
 */
public final class Pieces {
    private static final List<String> ANSWERS = List.of(
            "khong", "khong co", "khong phat sinh", "chua", "chua co", "co", "khong ap dung", "khong thuc hien");

    private static final String DASH = "-";
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

    private final Units units;

    /** Takes the units by which a piece is known as one. */
    public Pieces(Units units) {
        this.units = units;
    }

    /** The pieces as one row; empty if they cannot be one. */
    public Optional<PrintedRow> join(List<Fragment> pieces) {
        PrintedRow first = pieces.get(0).row();
        if (pieces.size() == 1) {
            return Optional.of(first);
        }
        return new Joining(first).join(pieces);
    }

    /** Puts pieces together one by one. */
    private final class Joining {
        private final PrintedRow first;
        private final boolean columns;
        private String label = "";
        private String unit = "";
        private int unitAt;
        private String value = "";
        private String note = "";
        private Optional<BigDecimal> stored = Optional.empty();
        private Place place;
        private Place figure;
        private int told;

        Joining(PrintedRow first) {
            this.first = first;
            this.columns = first.place().table() > 0;
            this.place = first.place();
            this.figure = first.figure();
        }

        Optional<PrintedRow> join(List<Fragment> pieces) {
            for (Fragment piece : pieces) {
                if (!add(piece)) {
                    return Optional.empty();
                }
                locate(piece.row());
            }
            return Optional.of(new PrintedRow(place, first.stt(), label, unit, value, note, stored, figure));
        }

        /** Rule P6. */
        private void locate(PrintedRow piece) {
            place = together(place, piece.place());
            int tells = !piece.value().isEmpty() || isAnswerOf(piece)
                    ? 2
                    : piece.unit().isEmpty() ? 0 : 1;
            if (tells > told || (!columns && tells == told)) {
                figure = piece.figure();
                told = tells;
            }
        }

        private boolean isAnswerOf(PrintedRow piece) {
            return !columns && !value.isEmpty() && value.equals(piece.label());
        }

        private boolean add(Fragment fragment) {
            PrintedRow piece = fragment.row();
            if (!columns && isSecondDash(piece)) {
                unit = DASH;
                return true;
            }
            boolean twoFigures = !value.isEmpty() && !piece.value().isEmpty();
            if (twoFigures || (!columns && beginsAnother(fragment))) {
                return false;
            }
            if (!columns && isAnswer(piece)) {
                value = piece.label();
                return true;
            }
            if (!columns && tearsSentence(fragment)) {
                label = glue(label, unit);
                unit = "";
            }
            return addText(piece);
        }

        /** An abbreviation at a line's end, before text that goes on in lower case, is a word of the label. */
        private boolean tearsSentence(Fragment fragment) {
            boolean text = fragment.lowerCase() && fragment.row().unit().isEmpty();
            return text
                    && value.isEmpty()
                    && unitAt == label.length()
                    && ABBREVIATION.matcher(unit).matches();
        }

        private boolean isSecondDash(PrintedRow piece) {
            return unit.isEmpty() && value.equals(DASH) && piece.value().equals(DASH);
        }

        /** Behind the unit a label goes on in lower case or in brackets only; behind a lone figure none begins. */
        private boolean beginsAnother(Fragment fragment) {
            String text = fragment.row().label();
            boolean goesOn = text.isEmpty() || fragment.lowerCase() || text.startsWith("(");
            boolean figureAlone = label.isEmpty() && first.stt().isEmpty() && !value.isEmpty();
            return (!unit.isEmpty() && !goesOn && !isAnswer(fragment.row())) || (figureAlone && !text.isEmpty());
        }

        private boolean addText(PrintedRow piece) {
            boolean goesOn = !columns
                    && !unit.isEmpty()
                    && !piece.label().isEmpty()
                    && piece.unit().isEmpty();
            if (goesOn && isUnit(glue(unit, piece.label()))) {
                unit = glue(unit, piece.label());
            } else {
                if (!addUnit(piece)) {
                    return false;
                }
                label = glue(label, piece.label());
            }
            if (unit.isEmpty() && !piece.unit().isEmpty()) {
                unit = piece.unit();
                unitAt = label.length();
            }
            value = glue(value, piece.value());
            stored = stored.or(piece::stored);
            note = glue(note, piece.note());
            return true;
        }

        private boolean addUnit(PrintedRow piece) {
            if (unit.isEmpty() || piece.unit().isEmpty()) {
                return true;
            }
            boolean endsUnit = piece.label().isEmpty() || (columns && beginsLowerCase(piece.unit()));
            if (endsUnit && isUnit(glue(unit, piece.unit()))) {
                unit = glue(unit, piece.unit());
                return true;
            }
            if (columns || !value.isEmpty() || unit.equals("%") || unit.indexOf('=') >= 0) {
                return false;
            }
            label = glue(
                    glue(label.substring(0, unitAt), unit),
                    label.substring(unitAt).strip());
            unit = "";
            return true;
        }

        private boolean isAnswer(PrintedRow piece) {
            boolean textOnly = !piece.label().isEmpty()
                    && piece.unit().isEmpty()
                    && piece.value().isEmpty();
            if (!textOnly || unit.isEmpty() || !value.isEmpty()) {
                return false;
            }
            String folded = Vietnamese.fold(piece.label());
            return ANSWERS.contains(folded)
                    || Choice.parse(unit).stream()
                            .map(choice -> Vietnamese.fold(choice.meaning()))
                            .anyMatch(meaning -> folded.equals(meaning) || folded.equals("da " + meaning));
        }
    }

    private static Place together(Place first, Place next) {
        return first.box().isEmpty() || next.box().isEmpty() || first.page() != next.page()
                ? first
                : first.within(first.box().get().and(next.box().get()));
    }

    private static boolean beginsLowerCase(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    private boolean isUnit(String text) {
        return units.kindOf(text).isPresent();
    }

    private static String glue(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + " " + b;
    }
}
