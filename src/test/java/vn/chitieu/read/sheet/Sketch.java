package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Document;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/**
 * A sheet drawn as text, one line a row.
 *
 * <pre>
 * row  = [ "=" ] cell { "|" cell }      "=": lines part the cells
 * cell = text | "#" number | "@" ISO date | blank
 * </pre>
 *
 * A number shows itself with a decimal comma, a date as {@code 6-Thg1}.
 */
final class Sketch {
    private Sketch() {}

    static String laid(String sketch) throws UnreadableException {
        SheetContent content = content(sketch);
        DocumentBuilder document = new DocumentBuilder(Limits.DEFAULT);
        SheetLayout.lay(content, 1, document);
        Document built = document.build(1);
        return SheetText.of(built);
    }

    static SheetContent content(String sketch) throws UnreadableException {
        SheetContent content = new SheetContent("A", new Budget(Limits.DEFAULT));
        List<String> lines = sketch.lines().toList();
        for (int row = 1; row <= lines.size(); row++) {
            String line = lines.get(row - 1);
            boolean ruled = line.startsWith("=");
            String[] cells = (ruled ? line.substring(1) : line).split("\\|", -1);
            for (int column = 1; column <= cells.length; column++) {
                if (ruled) {
                    content.rule(row, column);
                }
                content.cell(row, column, shown(cells[column - 1].strip()));
            }
        }
        return content;
    }

    private static Shown shown(String cell) {
        if (cell.startsWith("#")) {
            return FormatCode.GENERAL.show(new BigDecimal(cell.substring(1)), Epoch.YEAR_1900);
        }
        if (cell.startsWith("@")) {
            LocalDate date = LocalDate.parse(cell.substring(1));
            return new Shown(date.getDayOfMonth() + "-Thg" + date.getMonthValue(), Optional.empty(), Optional.of(date));
        }
        return Shown.text(cell.replace("/n", "\n"));
    }
}
