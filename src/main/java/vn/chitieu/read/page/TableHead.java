package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a table of which nothing is drawn.
 *
 * <ol>
 *   <li>E1 A line without figures, of several parts, that begins with the word over the codes ({@code STT}, {@code TT},
 *       {@code Mã}) or has the word over the labels ({@code Chỉ tiêu}, {@code Nội dung}) first or second and one over other
 *       columns ({@code ĐVT}, {@code Kết quả}) is of a head; a head has three parts or more.
 *   <li>E2 The lines that follow or go before closely are of the head too, below down to the first with a code; so is one
 *       farther below that has nothing but words over columns.
 *   <li>E3 A part under another is of the same column; one over several is over several columns; parts side by side under
 *       one divide its column.
 * </ol>
 *
 * @param first its first line
 * @param end behind its last line
 * @param cells the parts that head a column each, from left to right
 */
record TableHead(int first, int end, List<TextSegment> cells) {
    private static final Pattern OVER_CODES =
            Pattern.compile("(?iu)(?:stt|s\\.tt|tt|số\\s*tt|số\\s+thứ\\s+tự|mã|mã\\s+số|s\\s*t\\s*t)\\.?");
    private static final Pattern OVER_LABELS =
            Pattern.compile("(?iu)(?:tên |nội dung |các )?chỉ tiêu(?: [^\\d]{0,30})?|nội dung(?: báo cáo| thống kê)?");
    private static final Pattern OVER_OTHERS = Pattern.compile(
            "(?iu)(?:đơn vị|đơn vị tính|đ\\.? ?vị tính|đvt|số liệu|kết quả|số lượng|ghi chú|giải trình|diễn giải|kỳ này"
                    + "|kỳ trước|kỳ báo cáo|cùng kỳ|trong kỳ|thực hiện|kế hoạch|l[uũ]y kế|năm trước|năm nay|so sánh|so với)"
                    + "(?: [^\\d]{0,30})?\\.?");
    private static final int FEWEST_CELLS = 3;
    private static final int MOST_LINES = 9;
    private static final float CLOSE = 1.5f;
    private static final float NEXT_ROW = 2.6f;

    /** The heads of a page, from top to bottom. */
    static List<TableHead> of(List<GlyphLine> lines) {
        List<TableHead> heads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<TextSegment> segments = TextSegment.drawn(lines.get(i));
            if (segments.size() > 1 && isHead(segments)) {
                TableHead found = around(i, lines);
                if (found.cells.size() >= FEWEST_CELLS && (heads.isEmpty() || heads.get(heads.size() - 1).end <= i)) {
                    heads.add(found);
                }
            }
        }
        return heads;
    }

    /** Rule E1. */
    private static boolean isHead(List<TextSegment> segments) {
        boolean labels = segments.stream().limit(2).anyMatch(segment -> is(OVER_LABELS, segment));
        boolean named = is(OVER_CODES, segments.get(0))
                || (labels && segments.stream().anyMatch(segment -> is(OVER_OTHERS, segment)));
        return named
                && segments.stream()
                        .noneMatch(
                                segment -> segment.text().chars().allMatch(each -> "0123456789.,%".indexOf(each) >= 0));
    }

    private static boolean is(Pattern words, TextSegment segment) {
        return words.matcher(segment.text().strip()).matches();
    }

    /** Rule E2. */
    private static TableHead around(int line, List<GlyphLine> lines) {
        int first = line;
        while (first > 0
                && line - first < MOST_LINES
                && distance(first, lines) < lines.get(first).size()) {
            first--;
        }
        int end = line + 1;
        while (end < lines.size() && end - line < MOST_LINES && isUnder(end, lines)) {
            end++;
        }
        List<TextSegment> cells = new ArrayList<>(TextSegment.drawn(lines.get(line)));
        for (int i = line + 1; i < end; i++) {
            cells = below(cells, TextSegment.drawn(lines.get(i)));
        }
        for (int i = line - 1; i >= first; i--) {
            cells = below(cells, TextSegment.drawn(lines.get(i)));
        }
        return new TableHead(first, end, List.copyOf(cells));
    }

    private static float distance(int line, List<GlyphLine> lines) {
        return lines.get(line).baseline() - lines.get(line - 1).baseline();
    }

    private static boolean isUnder(int line, List<GlyphLine> lines) {
        List<TextSegment> segments = TextSegment.drawn(lines.get(line));
        float sizes = distance(line, lines) / lines.get(line).size();
        return sizes < CLOSE
                ? !RowCode.first(segments.get(0).text().strip()).isPresent()
                : sizes < NEXT_ROW && segments.stream().allMatch(segment -> is(OVER_OTHERS, segment));
    }

    /** Rule E3. */
    private static List<TextSegment> below(List<TextSegment> cells, List<TextSegment> line) {
        List<TextSegment> all = new ArrayList<>();
        for (TextSegment cell : cells) {
            List<TextSegment> under = line.stream()
                    .filter(segment -> segment.overlaps(cell.left(), cell.right()))
                    .toList();
            if (under.size() > 1) {
                all.addAll(under);
            } else {
                boolean own = under.size() == 1 && over(under.get(0), cells) == 1;
                all.add(own ? whole(cell, under.get(0)) : cell);
            }
        }
        line.stream().filter(segment -> over(segment, cells) == 0).forEach(all::add);
        all.sort(Comparator.comparingDouble(TextSegment::left));
        return all;
    }

    private static long over(TextSegment segment, List<TextSegment> cells) {
        return cells.stream()
                .filter(cell -> segment.overlaps(cell.left(), cell.right()))
                .count();
    }

    private static TextSegment whole(TextSegment a, TextSegment b) {
        return new TextSegment(Math.min(a.left(), b.left()), Math.max(a.right(), b.right()), a.first(), a.text());
    }
}
