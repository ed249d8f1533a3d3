package vn.chitieu.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.document.Box;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.document.Uncertain;
import vn.chitieu.read.page.Area;

class DoubtfulRowsTest {
    /** Rows 1 and 2 stand on page 1, row 3 from 100 points downwards on page 2; page 3 has none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page, distance from its upper edge | row
            1 | 105 | 1
            1 | 125 | 2
            1 | 500 | 0
            2 | 105 | 3
            # above the first row of a page stands the rest of the row before it
            2 |  50 | 2
            2 | 500 | 0
            # behind the table
            3 |  50 | 3
            4 |  50 | 0
            """)
    void aDoubtBelongsToTheRowItStandsIn(int page, double top, int row) {
        Table table = new Table(List.of(row(1, 1, 100), row(1, 2, 120), row(2, 3, 100)), new Place(1, 1, 1, 0));
        Document document = new Document(4, List.of(table));
        Doubt doubt = new Doubt(page, new Area(50, top, 60, top + 5), "5", "6");
        List<Uncertain> uncertain = DoubtfulRows.noted(document, List.of(doubt)).uncertain();
        assertThat(uncertain).extracting(word -> word.place().row()).isEqualTo(row == 0 ? List.of() : List.of(row));
    }

    private static Row row(int page, int number, double top) {
        Place place = new Place(page, 1, number, 1).within(new Box(40, top, 200, top + 20));
        return new Row(List.of(new Cell("5", 1, 1, place)), place.ofRow());
    }
}
