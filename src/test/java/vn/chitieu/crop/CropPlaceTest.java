package vn.chitieu.crop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chitieu.document.Box;
import vn.chitieu.document.Place;
import vn.chitieu.observation.PrintedRow;

class CropPlaceTest {
    private static final Box ROW = new Box(50, 300, 550, 340);
    private static final Box FIGURE = new Box(400, 300, 460, 340);

    @Test
    void showsTheRowAndWhatStandsAboveAndBelow() {
        assertThat(CropPlace.of(row(at(3, ROW), at(3, FIGURE))))
                .contains(new CropPlace(3, new Box(44, 270, 556, 370), FIGURE));
    }

    @Test
    void showsTheFigureOfARowThatAPageEndCutsBetweenTheEdgesOfItsTable() {
        Box below = new Box(400, 60, 460, 80);
        assertThat(CropPlace.of(row(at(3, ROW), at(4, below))))
                .contains(new CropPlace(4, new Box(44, 30, 556, 110), below));
    }

    @Test
    void showsTheFigureAloneOfARowThatIsTooHigh() {
        assertThat(CropPlace.of(row(at(3, new Box(50, 100, 550, 700)), at(3, FIGURE))))
                .contains(new CropPlace(3, new Box(44, 270, 556, 370), FIGURE));
    }

    @Test
    void showsTheBeginningOfACellThatIsTooHigh() {
        Box high = new Box(400, 100, 460, 700);
        assertThat(CropPlace.of(row(at(3, new Box(50, 100, 550, 700)), at(3, high))))
                .contains(new CropPlace(3, new Box(44, 70, 556, 290), high));
    }

    @Test
    void showsNothingWhereTheFormatHasNoBoxes() {
        assertThat(CropPlace.of(row(Place.line(3), Place.line(4)))).isEmpty();
    }

    private static Place at(int page, Box box) {
        return new Place(page, 1, 1, 0).within(box);
    }

    private static PrintedRow row(Place row, Place figure) {
        return new PrintedRow(row, "", "", "", "", "").withFigureAt(figure);
    }
}
