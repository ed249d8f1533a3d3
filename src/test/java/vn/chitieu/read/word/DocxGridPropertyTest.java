package vn.chitieu.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.UnreadableException;

/** Any grid of spans that is written to a DOCX file is read back as it was. */
class DocxGridPropertyTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRandomGridReadsBackExactly(long seed) throws UnreadableException {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            int[][] owner = new int[2 + random.nextInt(8)][2 + random.nextInt(6)];
            List<String> expected = fill(owner, random);

            Table table = (Table)
                    Printed.document(new DocxReader(), DocxFile.of(xml(owner)).bytes())
                            .blocks()
                            .get(0);

            assertThat(cells(table)).isEqualTo(expected);
        }
    }

    /** Gives every place the number of its cell; what each cell should read as, row by row. */
    private static List<String> fill(int[][] owner, Random random) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < owner[row].length; column++) {
                if (owner[row][column] == 0) {
                    int rows = Math.min(1 + random.nextInt(3), owner.length - row);
                    int columns = 1;
                    while (columns < 3
                            && column + columns < owner[row].length
                            && owner[row][column + columns] == 0
                            && random.nextBoolean()) {
                        columns++;
                    }
                    cells.add(place(cells.size() + 1, row, column, rows, columns));
                    for (int r = row; r < row + rows; r++) {
                        for (int c = column; c < column + columns; c++) {
                            owner[r][c] = cells.size();
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String xml(int[][] owner) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblGrid>");
        // A first row of single cells makes every grid column show.
        xml.append("<w:gridCol w:w='900'/>".repeat(owner[0].length)).append("</w:tblGrid><w:tr>");
        xml.append(DocxReaderTest.cell("0").repeat(owner[0].length)).append("</w:tr>");
        for (int row = 0; row < owner.length; row++) {
            xml.append("<w:tr>");
            int column = 0;
            while (column < owner[row].length) {
                int cell = owner[row][column];
                int span = 1;
                while (column + span < owner[row].length && owner[row][column + span] == cell) {
                    span++;
                }
                boolean continues = row > 0 && owner[row - 1][column] == cell;
                boolean goesOn = row + 1 < owner.length && owner[row + 1][column] == cell;
                String merge = continues ? "<w:vMerge/>" : goesOn ? "<w:vMerge w:val='restart'/>" : "";
                xml.append("<w:tc><w:tcPr><w:gridSpan w:val='%d'/>%s</w:tcPr>".formatted(span, merge))
                        .append(continues ? "<w:p/>" : DocxReaderTest.text("c" + cell))
                        .append("</w:tc>");
                column += span;
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static List<String> cells(Table table) {
        List<String> cells = new ArrayList<>();
        for (Row row : table.rows().subList(1, table.rows().size())) {
            for (Cell cell : row.cells()) {
                int number = Integer.parseInt(cell.text().substring(1));
                cells.add(place(
                        number, cell.place().row() - 2, cell.place().column() - 1, cell.rowSpan(), cell.columnSpan()));
            }
        }
        return cells;
    }

    private static String place(int cell, int row, int column, int rows, int columns) {
        return "c%d at %d,%d spans %dx%d".formatted(cell, row, column, rows, columns);
    }
}
