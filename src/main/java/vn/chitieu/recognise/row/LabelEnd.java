package vn.chitieu.recognise.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.form.Units;
import vn.chitieu.recognise.label.LabelText;

/**
 * Tells where a label ends and unit or figure begin, where flattened text shows no border: {@code … phát sinh hồ sơ hồ sơ
 * 12}, {@code Kiểm tra CCHC 0}, {@code Thống kê TTHC}. A border is moved only if the label is then clearly more like a
 * known one.
 */
public final class LabelEnd {
    private static final double CLEARLY = 0.015;
    private static final double KNOWN = 0.8;
    /** Words of units stand in labels too ({@code báo cáo}, {@code hồ sơ}). */
    private static final double KNOWN_BEFORE_UNIT = 0.93;

    /** At the end of a heading it is a word of the heading: {@code Thống kê TTHC}. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

    private static final double UNKNOWN = 0.7;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern FIGURE = Pattern.compile("(.*\\S)\\s+(=?\\d[\\d.,]*\\s?%?)", Pattern.DOTALL);

    /** A stroke for a figure, where the unit before it was taken for a word: {@code … TOÀN TRÌNH DVC -}. */
    private static final Pattern MARK = Pattern.compile("(.*\\S)\\s+([-–/])", Pattern.DOTALL);

    private static final Pattern FIGURE_AND_NOTE =
            Pattern.compile("(.*\\S)\\s+(=?\\d{1,3}(?:[.,]\\d{3})+|=?\\d+(?:,\\d+)?\\s?%)\\s+(\\p{Lu}.*)");

    /** A figure with a note behind it, both behind a label whose unit is not printed. */
    private static final Pattern FIGURE_INSIDE = Pattern.compile("(.*\\S)\\s+(=?\\d[\\d.,]*\\s?%?)\\s+(\\p{Lu}.*)");

    private static final int SHORT = 60;

    /** Numbers that name something: {@code Nghị quyết số 15}, {@code mức độ 4}, {@code quý 2}. */
    private static final Pattern ORDINAL = Pattern.compile(
            "(?iu)(?:số|độ|cấp|điều|khoản|quý|tháng|ngày|năm|lần|phần|giai đoạn|đợt|phiên bản|biểu|mẫu|phụ lục)\\s+\\S+$");

    private LabelEnd() {}

    /**
     * The row with its label cut where knowledge says so; unchanged if it says nothing.
     *
     * @param heads whether other rows stand under it
     */
    public static PrintedRow split(PrintedRow row, boolean heads, Knowledge knowledge) {
        if (row.label().isEmpty()) {
            return row;
        }
        if (heads && row.value().isEmpty() && ABBREVIATION.matcher(row.unit()).matches()) {
            return with(row, row.label() + " " + row.unit(), "", "");
        }
        double whole = likeness(row.label(), knowledge);
        Optional<PrintedRow> marked = withoutMark(row, whole, knowledge);
        if (marked.isPresent() || whole > 1 - CLEARLY) {
            return marked.or(() -> withoutRepeatedNumber(row, knowledge)).orElse(row);
        }
        PrintedRow best = row;
        double most = Math.max(whole + CLEARLY, KNOWN);
        for (PrintedRow candidate : candidates(row, knowledge.units())) {
            double likeness = likeness(candidate.label(), knowledge);
            boolean figureCut = !candidate.value().equals(row.value());
            if (likeness > most && (figureCut || likeness >= KNOWN_BEFORE_UNIT)) {
                most = likeness;
                best = candidate;
            }
        }
        boolean unknownWithFigure =
                best.equals(row) && whole < UNKNOWN && (!row.stt().isEmpty() || mayHaveFigure(row.label()));
        return unknownWithFigure ? figureOff(row) : best;
    }

    /** A number of the label that stands once more behind it is its figure: {@code … từ 10% - dưới 30% chi thường xuyên 10}. */
    private static Optional<PrintedRow> withoutRepeatedNumber(PrintedRow row, Knowledge knowledge) {
        if (!row.value().isEmpty() || knowledge.isKnown(row.label())) {
            return Optional.empty();
        }
        return candidates(row, knowledge.units()).stream()
                .filter(candidate -> !candidate.value().isEmpty() && knowledge.isKnown(candidate.label()))
                .findFirst();
    }

    /** A short line that begins with a capital and ends with a number that counts nothing before it. */
    private static boolean mayHaveFigure(String label) {
        Matcher ordinal = ORDINAL.matcher(label);
        boolean shortLine = Character.isUpperCase(label.codePointAt(0)) && label.length() < SHORT && !ordinal.find();
        return shortLine || LabelText.asksForFigure(label);
    }

    /** A row that nobody knows keeps its figure as a figure, so that it is not taken for a heading. */
    private static PrintedRow figureOff(PrintedRow row) {
        Matcher figure = FIGURE.matcher(row.label());
        if (!row.unit().isEmpty() || !row.value().isEmpty()) {
            return row;
        }
        Matcher noted = FIGURE_AND_NOTE.matcher(row.label());
        if (figure.matches() && !YEAR.matcher(figure.group(2)).matches()) {
            return with(row, figure.group(1), "", figure.group(2));
        }
        return noted.matches() && !YEAR.matcher(noted.group(2)).matches() && isNote(noted.group(3))
                ? inside(row, noted)
                : row;
    }

    /** A stroke at the end is the figure, if what stands before it is a unit and the label no worse without both. */
    private static Optional<PrintedRow> withoutMark(PrintedRow row, double whole, Knowledge knowledge) {
        Matcher mark = MARK.matcher(row.label());
        if (!row.unit().isEmpty() || !row.value().isEmpty() || !mark.matches()) {
            return Optional.empty();
        }
        List<PrintedRow> cuts = new ArrayList<>();
        addUnitCut(with(row, mark.group(1), "", mark.group(2)), knowledge.units(), cuts);
        return cuts.stream()
                .filter(cut -> likeness(cut.label(), knowledge) >= Math.max(whole - CLEARLY, KNOWN))
                .findFirst();
    }

    /** What asks for a figure is a row of its own: {@code … bị kỷ luật 0 Số đơn khiếu nại đã nhận 5}. */
    private static boolean isNote(String text) {
        return !LabelText.asksForFigure(text);
    }

    private static List<PrintedRow> candidates(PrintedRow row, Units units) {
        List<PrintedRow> candidates = new ArrayList<>();
        Matcher figure = FIGURE.matcher(row.label());
        boolean figureEnds = row.value().isEmpty() && figure.matches();
        if (!row.unit().isEmpty()) {
            if (figureEnds) {
                // The figure stands before its unit, as where it was typed into the unit's column.
                candidates.add(with(row, figure.group(1), figure.group(2) + " " + row.unit(), "")
                        .withFigureSomewhere());
            }
            if (row.value().isEmpty()) {
                candidates.add(with(row, row.label() + " " + row.unit(), "", ""));
            }
            return candidates;
        }
        addUnitCut(row, units, candidates);
        Matcher inside = FIGURE_INSIDE.matcher(row.label());
        if (row.value().isEmpty() && row.note().isEmpty() && inside.matches() && isNote(inside.group(3))) {
            candidates.add(inside(row, inside));
        }
        if (figureEnds) {
            PrintedRow cut = with(row, figure.group(1), row.unit(), figure.group(2));
            candidates.add(cut);
            addUnitCut(cut, units, candidates);
        }
        return candidates;
    }

    private static PrintedRow with(PrintedRow row, String label, String unit, String value) {
        return row.parted(label, unit, value);
    }

    /** A row whose label has a figure and a note at its end, on whichever of its lines. */
    private static PrintedRow inside(PrintedRow row, Matcher parts) {
        return row.parted(parts.group(1), "", parts.group(2))
                .noted(parts.group(3))
                .withFigureSomewhere();
    }

    private static void addUnitCut(PrintedRow row, Units units, List<PrintedRow> candidates) {
        String label = row.label();
        int start = label.length();
        for (int words = 0; words < units.longestSpelling(); words++) {
            start = label.lastIndexOf(' ', start - 1);
            if (start <= 0) {
                return;
            }
            String unit = label.substring(start + 1);
            if (units.of(unit).isPresent()) {
                candidates.add(with(row, label.substring(0, start).strip(), unit, row.value()));
            }
        }
    }

    private static double likeness(String label, Knowledge knowledge) {
        return knowledge.likeness(label).best();
    }
}
