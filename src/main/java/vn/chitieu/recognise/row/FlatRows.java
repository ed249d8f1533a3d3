package vn.chitieu.recognise.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.document.Paragraph;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.form.Units;
import vn.chitieu.recognise.label.LabelText;
import vn.chitieu.text.Vietnamese;

/**
 * Lines of flattened text to fragments. A table begins behind a header (a line that begins with {@code STT}, within a
 * few lines one with {@code Đơn vị tính}) and ends at the addressees or at the end of the text; the same header at the
 * top of later pages is dropped, and the page number before it. Behind a table with cells that was cut by a page end,
 * flattened rows go on without a header: of their first lines a third ends with a unit.
 */
final class FlatRows {
    /** Alone, {@code TT} is also the rest of {@code TT HC}, which OCR tore. */
    private static final List<String> NAMED_HEADS = List.of(
            "tt chi tieu ", "tt noi dung ", "so tt chi tieu ", "so tt noi dung ", "so tt tieu chi ", "so tt ten ");

    private static final int HEADER_LINES = 14;
    private static final int PROVEN = 2;
    private static final int FIRST_LINES = 12;

    /** A year, and what stands behind it on its line. */
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d\\.?)(?:\\s+(.*))?");

    /** The same for a level of service: {@code … trực tuyến mức độ} / {@code 3}. */
    private static final Pattern LEVEL = Pattern.compile("([1-4])(?:\\s+(.*))?");

    private static final Pattern LEVEL_AHEAD = Pattern.compile("(?iu)(?:^|\\s)m[uứ]c [dđ][oộ]$");

    private static final Pattern YEAR_AHEAD = Pattern.compile("(?:^|\\s)[nN][aăAĂ][mM]$");

    private final Knowledge knowledge;
    private final Units units;
    private final PlainCodes codes;
    private final List<Fragment> fragments = new ArrayList<>();
    private int headers;
    private int pageNumbers;
    private int brackets;
    private int tables;
    private boolean unsure;

    FlatRows(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.units = knowledge.units();
        this.codes = new PlainCodes(knowledge);
    }

    /**
     * Takes running text, blank lines too; gives back the lines that belong to no table.
     *
     * @param behindTable whether it stands on the page after one that ends with a table of indicators
     */
    List<Paragraph> add(List<Paragraph> lines, boolean behindTable) {
        List<Paragraph> outside = new ArrayList<>();
        PageNumbers pages = new PageNumbers(lines);
        boolean inTable = behindTable && beginsWithRows(lines);
        Map<Integer, FlatStart.Start> starts = starts(lines, inTable);
        unsure = false;
        for (int i = 0; i < lines.size(); i++) {
            Paragraph line = lines.get(i);
            Optional<FlatStart.Start> start = Optional.ofNullable(starts.get(i));
            if (start.isPresent()) {
                tables += inTable ? 0 : 1;
                inTable = true;
                unsure = start.get().doubtful();
            }
            if (start.filter(FlatStart.Start::hasHead).isPresent()) {
                headers++;
                i = start.get().end() - 1;
                continue;
            }
            inTable = inTable && !endsTable(line.text());
            if (!inTable) {
                outside.add(line);
            } else if (isPageNumber(lines, i, pages)) {
                leaveOut(pages);
            } else if (!line.text().isEmpty()) {
                fragment(lines, i);
            }
        }
        return outside;
    }

    /** Beginnings by their lines: heads that say {@code STT}; where there are none and no table goes on, any others. */
    private Map<Integer, FlatStart.Start> starts(List<Paragraph> lines, boolean inTable) {
        Map<Integer, FlatStart.Start> starts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = headerEnd(lines, i);
            if (end > i) {
                starts.put(i, new FlatStart.Start(i, end, false));
            }
        }
        if (starts.isEmpty() && !inTable) {
            new FlatStart(knowledge, lines).all().forEach(start -> starts.put(start.line(), start));
        }
        return starts;
    }

    private boolean beginsWithRows(List<Paragraph> lines) {
        List<String> first = lines.stream()
                .map(Paragraph::text)
                .filter(text -> !text.isEmpty())
                .takeWhile(text -> !endsTable(text))
                .limit(FIRST_LINES)
                .toList();
        long units = first.stream()
                .filter(text -> !FlatLine.of(text, this.units).unit().isEmpty())
                .count();
        return units > 1 && units * 3 >= first.size();
    }

    /** Fragments of all tables found, in reading order. */
    List<Fragment> fragments() {
        return fragments;
    }

    /** Number of tables found. */
    int tables() {
        return tables;
    }

    /** Drops a page number; where pages hardly prove that it is one, and a figure is awaited, the row is doubted. */
    private void leaveOut(PageNumbers pages) {
        pageNumbers++;
        if (awaitsFigure() && Math.max(pages.proven(), pageNumbers) < PROVEN) {
            int last = fragments.size() - 1;
            fragments.set(last, fragments.get(last).doubted());
        }
    }

    private void fragment(List<Paragraph> lines, int index) {
        Paragraph paragraph = lines.get(index);
        FlatLine line = line(lines, index);
        PrintedRow row =
                new PrintedRow(paragraph.place(), line.code(), line.label(), line.unit(), line.value(), line.note());
        boolean bullet = line.bullet() && !isInBrackets();
        boolean begins = !line.code().isEmpty() || bullet || fragments.isEmpty();
        boolean inSentence =
                !line.label().isEmpty() && !Character.isUpperCase(line.label().codePointAt(0));
        boolean lowerCase = inSentence || isInBrackets();
        if (begins
                || !line.label().isEmpty()
                || !row.unit().isEmpty()
                || !row.value().isEmpty()) {
            fragments.add(new Fragment(row, 0, bullet, !begins, lowerCase, unsure));
            // Unit or figure end the row, and with it any bracket that was never closed.
            brackets = row.unit().isEmpty() && row.value().isEmpty()
                    ? Math.max(0, (begins ? 0 : brackets) + open(line.label()))
                    : 0;
        }
    }

    private FlatLine line(List<Paragraph> lines, int index) {
        String text = lines.get(index).text();
        Optional<Matcher> number =
                awaitedInLabel().map(awaited -> awaited.matcher(text)).filter(Matcher::matches);
        if (number.isPresent()) {
            String rest = number.get().group(2);
            FlatLine behind = FlatLine.of(rest == null ? "" : rest, units);
            String label = (number.get().group(1) + " " + behind.label()).strip();
            return new FlatLine("", false, label, behind.unit(), behind.value(), behind.note());
        }
        Optional<LineEnd> figure = awaitsFigure() || asks() ? LineEnd.percentFirst(text) : Optional.empty();
        return figure.map(end -> new FlatLine("", false, "", end.unit(), end.value(), end.note()))
                .orElseGet(() -> codes.settle(FlatLine.of(text, units), awaitsFigure(), asks(), next(lines, index)));
    }

    /** What number the label before goes on with: {@code … đã cắt giảm so với năm} / {@code 2015}; empty for none. */
    private Optional<Pattern> awaitedInLabel() {
        if (fragments.isEmpty() || fragments.get(fragments.size() - 1).hasUnitOrValue()) {
            return Optional.empty();
        }
        String label = fragments.get(fragments.size() - 1).row().label();
        if (LEVEL_AHEAD.matcher(label).find()) {
            return Optional.of(LEVEL);
        }
        return YEAR_AHEAD.matcher(label).find() ? Optional.of(YEAR) : Optional.empty();
    }

    /** Whether the row before asks for a figure and has neither unit nor figure yet. */
    private boolean asks() {
        for (int i = fragments.size() - 1; i >= 0; i--) {
            Fragment before = fragments.get(i);
            if (before.hasUnitOrValue()) {
                return false;
            }
            if (LabelText.asksForFigure(before.row().label())) {
                return true;
            }
            if (!before.joinable() || !before.lowerCase()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the label before has a bracket open: a sign in it is no bullet ({@code (toàn trình / + một phần)}). */
    private boolean isInBrackets() {
        return brackets > 0;
    }

    private static int open(String label) {
        int open = 0;
        for (int i = 0; i < label.length(); i++) {
            open += label.charAt(i) == '(' ? 1 : label.charAt(i) == ')' ? -1 : 0;
        }
        return open;
    }

    private static String next(List<Paragraph> lines, int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).text().isEmpty()) {
            next++;
        }
        return next < lines.size() ? lines.get(next).text() : "";
    }

    /** Whether the row before has its unit and no figure yet. */
    private boolean awaitsFigure() {
        if (fragments.isEmpty()) {
            return false;
        }
        PrintedRow last = fragments.get(fragments.size() - 1).row();
        return !last.unit().isEmpty() && last.value().isEmpty();
    }

    private static boolean endsTable(String line) {
        if (line.isEmpty() || "NnTtKk".indexOf(line.charAt(0)) < 0) {
            return false;
        }
        String folded = Vietnamese.fold(line);
        return folded.startsWith("noi nhan") || folded.startsWith("tm ubnd") || folded.startsWith("kt giam doc");
    }

    /** Index behind the header that begins at this line; the line's own index if none does. */
    private static int headerEnd(List<Paragraph> lines, int start) {
        if (!beginsHeader(lines.get(start).text())) {
            return start;
        }
        for (int i = start; i < Math.min(lines.size(), start + HEADER_LINES); i++) {
            String folded = Vietnamese.fold(lines.get(i).text());
            if (folded.contains("don vi tinh") || folded.equals("dvt") || folded.contains(" dvt")) {
                return headerTail(lines, i, folded);
            }
        }
        return start;
    }

    /** Lines behind "Đơn vị tính" that only name further columns belong to the header. */
    private static int headerTail(List<Paragraph> lines, int unitLine, String folded) {
        int end = unitLine + 1;
        boolean figures = folded.contains("so lieu") || folded.contains("ket qua");
        for (int i = end; i < Math.min(lines.size(), unitLine + 6); i++) {
            String text = Vietnamese.fold(lines.get(i).text());
            boolean names = text.equals("so lieu")
                    || text.equals("ghi chu")
                    || text.equals("so lieu ghi chu")
                    || (!figures && (text.startsWith("ket qua") || text.startsWith("so lieu")));
            if (names) {
                end = i + 1;
            } else if (!text.isEmpty()) {
                break;
            }
        }
        return end;
    }

    private static boolean beginsHeader(String line) {
        if (line.isEmpty() || "STtsBb".indexOf(line.charAt(0)) < 0) {
            return false;
        }
        String folded = Vietnamese.fold(line) + " ";
        return folded.startsWith("stt ")
                || folded.equals("tt ")
                || folded.equals("so tt ")
                || NAMED_HEADS.stream().anyMatch(folded::startsWith);
    }

    /** A number alone at a page's edge, or just before the head of the next one. */
    private boolean isPageNumber(List<Paragraph> lines, int index, PageNumbers pages) {
        if (lines.get(index).place().page() > 0) {
            return pages.isNumberOfPage(index);
        }
        int next = index + 1;
        while (next < lines.size() && lines.get(next).text().isEmpty()) {
            next++;
        }
        boolean beforeHead = next < lines.size() && headerEnd(lines, next) > next;
        return beforeHead && PageNumbers.countsHeads(lines.get(index).text(), headers);
    }
}
