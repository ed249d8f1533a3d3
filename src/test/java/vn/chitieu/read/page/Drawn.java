package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.document.Block;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/**
 * Pages drawn with characters, 6 points wide and 12 high: {@code --} and {@code =} are horizontal rulings, {@code |}
 * vertical ones, {@code +} both; {@code ^} before a character raises it as a small mark; everything else is print.
 */
final class Drawn {
    private static final float WIDTH = 6;
    private static final float HEIGHT = 12;
    private static final float SIZE = 10;

    private Drawn() {}

    static PageContent page(int number, String drawing) {
        List<String> lines = drawing.lines().toList();
        List<Glyph> glyphs = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            row(lines.get(row), row, glyphs, rulings);
        }
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        for (int column = 0; column < width; column++) {
            column(lines, column, rulings);
        }
        return new PageContent(number, width * WIDTH, lines.size() * HEIGHT, glyphs, rulings, 0);
    }

    private static void row(String line, int row, List<Glyph> glyphs, List<Ruling> rulings) {
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            int end = i;
            while (end < line.length() && "-+".indexOf(line.charAt(end)) >= 0) {
                end++;
            }
            if (end > i + 1) {
                rulings.add(new Ruling(true, row * HEIGHT + HEIGHT / 2, x(i, line), x(end - 1, line)));
                i = end - 1;
            } else if (character == '^') {
                i++;
                glyphs.add(glyph(line.substring(i, i + 1), i - 1, row, true));
            } else if (" |+".indexOf(character) < 0) {
                glyphs.add(glyph(line.substring(i, i + 1), i, row, false));
            }
        }
    }

    private static float x(int column, String line) {
        float inset = line.charAt(column) == '+' ? WIDTH / 2 : 0;
        boolean end = column + 1 == line.length() || "-+".indexOf(line.charAt(column + 1)) < 0;
        return inset > 0 ? column * WIDTH + inset : (end ? column + 1 : column) * WIDTH;
    }

    private static Glyph glyph(String text, int column, int row, boolean raised) {
        float baseline = row * HEIGHT + 9;
        return raised
                ? new Glyph(text, column * WIDTH, column * WIDTH + 4, baseline - 4, 0.6f * SIZE, 4)
                : new Glyph(text, column * WIDTH, (column + 1) * WIDTH, baseline, SIZE, WIDTH);
    }

    private static void column(List<String> lines, int column, List<Ruling> rulings) {
        int first = -1;
        boolean drawn = false;
        for (int row = 0; row <= lines.size(); row++) {
            char character = row < lines.size() && column < lines.get(row).length()
                    ? lines.get(row).charAt(column)
                    : ' ';
            if (character == '|' || character == '+') {
                first = first < 0 ? row : first;
                drawn |= character == '|';
                continue;
            }
            if (first >= 0 && drawn) {
                rulings.add(ruling(lines, column, first, row));
            }
            first = -1;
            drawn = false;
        }
    }

    private static Ruling ruling(List<String> lines, int column, int first, int end) {
        float from = first * HEIGHT + (lines.get(first).charAt(column) == '+' ? HEIGHT / 2 : 0);
        float to = end * HEIGHT - (lines.get(end - 1).charAt(column) == '+' ? HEIGHT / 2 : 0);
        return new Ruling(false, (column + 0.5f) * WIDTH, from, to);
    }

    /** What is read from drawn pages: {@code p1> line}, and rows as {@code p1.1: cell ¦ 2x1 cell}, spans as columns x rows. */
    static String read(String... drawings) {
        List<PageContent> pages = new ArrayList<>();
        for (String drawing : drawings) {
            pages.add(page(pages.size() + 1, drawing));
        }
        return read(pages);
    }

    static String read(List<PageContent> pages) {
        return document(pages).blocks().stream().map(Drawn::text).collect(Collectors.joining("\n"));
    }

    static Document document(List<PageContent> pages) {
        DocumentBuilder document = new DocumentBuilder(Limits.DEFAULT);
        PageJoin join = new PageJoin(document);
        try {
            for (PageContent page : pages) {
                join.add(page);
            }
            join.end();
        } catch (UnreadableException tooLarge) {
            throw new AssertionError(tooLarge);
        }
        return document.build(pages.size());
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return "p" + paragraph.place().page() + "> " + paragraph.text().replace("\t", "→");
        }
        return ((Table) block).rows().stream().map(Drawn::text).collect(Collectors.joining("\n"));
    }

    private static String text(Row row) {
        String cells = row.cells().stream().map(Drawn::text).collect(Collectors.joining(" ¦ "));
        return ("p" + row.place().page() + "." + row.place().row() + ": " + cells).stripTrailing();
    }

    private static String text(Cell cell) {
        boolean plain = cell.columnSpan() == 1 && cell.rowSpan() == 1;
        return plain ? cell.text() : (cell.columnSpan() + "x" + cell.rowSpan() + " " + cell.text()).strip();
    }
}
