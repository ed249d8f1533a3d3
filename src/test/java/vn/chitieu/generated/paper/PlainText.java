package vn.chitieu.generated.paper;

import java.util.ArrayList;
import java.util.List;

/** A paper as text, with tabs or pipes between the cells. Where cells are merged, the text stands in the first. */
public final class PlainText {
    private final boolean pipes;
    private final List<String> lines = new ArrayList<>();
    private int page = 1;

    private PlainText(boolean pipes) {
        this.pipes = pipes;
    }

    /** The text with tabs between the cells. */
    public static String tabs(Paper paper) {
        return new PlainText(false).print(paper);
    }

    /** The text as Markdown. */
    public static String pipes(Paper paper) {
        return new PlainText(true).print(paper);
    }

    private String print(Paper paper) {
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Grid grid) {
                print(grid);
            } else if (block instanceof Paper.Text text) {
                lines.addAll(text.lines());
            }
            lines.add("");
        }
        return String.join("\n", lines) + "\n";
    }

    private void print(Paper.Grid grid) {
        int[] reachesDown = new int[grid.widths().size()];
        List<String> header = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            Paper.Line row = grid.rows().get(i);
            if (row.pageEnd()) {
                lines.add("");
                lines.add("\f" + ++page);
                lines.addAll(header);
            }
            String line = line(cells(row, reachesDown));
            lines.add(line);
            if (i < grid.header()) {
                header.add(line);
            }
            if (pipes && i == 0) {
                lines.add(line(grid.widths().stream().map(any -> "---").toList()));
                header.add(lines.get(lines.size() - 1));
            }
        }
    }

    private static List<String> cells(Paper.Line row, int[] reachesDown) {
        List<String> cells = new ArrayList<>();
        int next = 0;
        int column = 0;
        while (column < reachesDown.length) {
            if (reachesDown[column] > 0 || next >= row.cells().size()) {
                reachesDown[column] = Math.max(0, reachesDown[column] - 1);
                cells.add("");
                column++;
                continue;
            }
            Paper.Cell cell = row.cells().get(next++);
            for (int i = 0; i < cell.columns() && column < reachesDown.length; i++) {
                cells.add(i == 0 ? cell.text() : "");
                reachesDown[column++] = cell.rows() - 1;
            }
        }
        return cells;
    }

    private String line(List<String> cells) {
        return pipes ? "| " + String.join(" | ", cells) + " |" : String.join("\t", cells);
    }
}
