package vn.chitieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.html.HtmlReader;
import vn.chitieu.read.opendocument.FlatText;
import vn.chitieu.read.opendocument.OdtReader;
import vn.chitieu.read.rtf.RtfReader;

/** Any grid written in a format is read back with every cell at its place. */
class GridRoundTripTest {
    private static final int GRIDS = 400;

    private final Random random = new Random(7);

    @Test
    void html() throws UnreadableException {
        for (int i = 0; i < GRIDS; i++) {
            RandomGrid grid = RandomGrid.of(random);
            check(new HtmlReader(), grid, grid.html());
        }
    }

    @Test
    void rtf() throws UnreadableException {
        for (int i = 0; i < GRIDS; i++) {
            RandomGrid grid = RandomGrid.of(random);
            check(new RtfReader(), grid, grid.rtf(random));
        }
    }

    @Test
    void openDocument() throws UnreadableException {
        for (int i = 0; i < GRIDS; i++) {
            RandomGrid grid = RandomGrid.of(random);
            check(new OdtReader(), grid, FlatText.of("", grid.opendocument()));
        }
    }

    private static void check(DocumentReader reader, RandomGrid grid, String written) throws UnreadableException {
        boolean blank = grid.rows().stream()
                .allMatch(row -> row.stream().allMatch(cell -> cell.text().isEmpty()));
        if (!blank) {
            assertThat(Printed.of(reader, written)).as(written).isEqualTo(grid.printed());
        }
    }
}
