package vn.chitieu.read.scan.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanPageTest {
    private static final double[] XS = {0.8, 1.4, 4.6, 5.8, 6.6, 7.5};
    private static final double[] YS = {1.5, 1.8, 2.2, 2.5, 3.1, 3.4, 3.7, 4.4, 4.7};

    @ParameterizedTest
    @CsvSource({
        "300,    0,  0,  0",
        "300, -2.7, 12,  0",
        "200,    8,  0,  0",
        "200,    1, 10,  0",
        "150, -0.8,  8,  0",
        "300,  0.3,  5, 60"
    })
    void aGridIsFoundHoweverItIsScanned(double dotsPerInch, double degrees, double noise, int nicks) {
        DrawnPage page = new DrawnPage(dotsPerInch).grid(XS, YS);
        print(page);
        CleanPage clean = CleanPage.of(
                page.nicks(nicks, 0.05).turned(degrees).noise(noise).scanned());
        assertThat(places(clean)).isEqualTo(places(XS.length - 1, YS.length - 1));
        assertThat(clean.rulings()).hasSize(XS.length + YS.length);
    }

    private static void print(DrawnPage page) {
        for (int row = 0; row + 1 < YS.length; row++) {
            page.word(1.5, YS[row] + 0.2, 30).word(4.8, YS[row] + 0.2, 9).one(6.2, YS[row] + 0.2);
        }
        page.word(1, 0.7, 20).word(4.5, 0.7, 30).word(1, 6, 60).word(1, 6.3, 60);
    }

    private static List<String> places(CleanPage page) {
        return page.cells().stream()
                .map(cell -> cell.row() + " " + cell.column() + " " + cell.rows() + " " + cell.columns())
                .toList();
    }

    private static List<String> places(int columns, int rows) {
        String[] places = new String[rows * columns];
        Arrays.setAll(places, i -> i / columns + " " + i % columns + " 1 1");
        return List.of(places);
    }

    @Test
    void randomGridsAreFoundWithTheirSpans() {
        Random random = new Random(42);
        for (int i = 0; i < 6; i++) {
            double[] xs = steps(random, 0.7, 7.5, 0.45);
            double[] ys = steps(random, 1, 10.5, 0.21);
            DrawnPage page = new DrawnPage(200).grid(xs, ys);
            int row = random.nextInt(ys.length - 1);
            int column = 1 + random.nextInt(xs.length - 2);
            page.white(xs[column] - 0.1, ys[row] + 0.02, 0.2, ys[row + 1] - ys[row] - 0.04);
            CleanPage clean = CleanPage.of(page.turned(random.nextDouble() * 4 - 2)
                    .noise(random.nextInt(10))
                    .scanned());
            assertThat(clean.cells()).hasSize((xs.length - 1) * (ys.length - 1) - 1);
            assertThat(places(clean)).contains(row + " " + (column - 1) + " 1 2");
        }
    }

    private static double[] steps(Random random, double from, double to, double least) {
        double[] steps = new double[40];
        int count = 0;
        for (double at = from; at < to; at += least + random.nextDouble() * 3 * least) {
            steps[count++] = at;
        }
        return Arrays.copyOf(steps, count);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void aPageIsPutUprightWhicheverWayItLies(int quarters) {
        DrawnPage page = new DrawnPage(150).grid(XS, YS);
        print(page);
        for (int i = 0; i < 12; i++) {
            page.word(1, 6.6 + i * 0.25, 70);
        }
        PageImage upright = page.scanned();
        Grey turned = new Grey(
                        upright.width(),
                        upright.height(),
                        ColouredInk.of(upright).grey().bytes())
                .turned(quarters);
        CleanPage clean = CleanPage.of(PageImage.grey(turned.width(), turned.height(), 150, turned.bytes()));
        assertThat(clean.quarters()).isEqualTo((4 - quarters) % 4);
        assertThat(places(clean)).isEqualTo(places(XS.length - 1, YS.length - 1));
        GridCell first = clean.cells().get(0);
        Point corner = clean.original(first.box().left(), first.box().top());
        Point expected = switch (quarters) {
            case 1 -> new Point((DrawnPage.HEIGHT - YS[0]) * 72, XS[0] * 72);
            case 2 -> new Point((DrawnPage.WIDTH - XS[0]) * 72, (DrawnPage.HEIGHT - YS[0]) * 72);
            case 3 -> new Point(YS[0] * 72, (DrawnPage.WIDTH - XS[0]) * 72);
            default -> new Point(XS[0] * 72, YS[0] * 72);
        };
        assertThat(corner.x()).isEqualTo(expected.x(), within(2.5));
        assertThat(corner.y()).isEqualTo(expected.y(), within(2.5));
    }

    @ParameterizedTest
    @CsvSource({"300", "200", "150"})
    void aLoneFigureIsInkAndSpecksAreNot(double dotsPerInch) {
        DrawnPage page = new DrawnPage(dotsPerInch).grid(XS, YS);
        page.one(6.2, YS[1] + 0.2).box(6.2, YS[2] + 0.15, 0.045, 0.009).specks(400, 0.009);
        CleanPage clean = CleanPage.of(page.turned(0.7).scanned());
        List<String> inked = clean.cells().stream()
                .filter(cell -> clean.inkIn(cell.box()).isPresent())
                .map(cell -> cell.row() + " " + cell.column())
                .toList();
        assertThat(inked).containsExactly("1 3", "2 3");
    }

    @Test
    void aRedStampGoesAndTheFigureUnderItStays() {
        DrawnPage page = new DrawnPage(200).grid(XS, YS);
        page.one(6.2, YS[4] + 0.25).stamp(5.5, 2, 1.4, new Color(225, 60, 70));
        CleanPage clean = CleanPage.of(page.noise(4).scanned());
        assertThat(places(clean)).isEqualTo(places(XS.length - 1, YS.length - 1));
        List<String> inked = clean.cells().stream()
                .filter(cell -> clean.inkIn(cell.box()).isPresent())
                .map(cell -> cell.row() + " " + cell.column())
                .toList();
        assertThat(inked).containsExactly("4 3");
    }

    @Test
    void blackEdgesAndHolesAreNoInk() {
        DrawnPage page = new DrawnPage(200).grid(XS, YS).word(1.5, 2, 30);
        page.box(0, 0, 0.3, 12).box(0, 0, 9, 0.2).box(0.4, 4, 0.25, 0.25).box(0.4, 7, 0.25, 0.25);
        CleanPage clean = CleanPage.of(page.turned(-1).scanned());
        assertThat(places(clean)).isEqualTo(places(XS.length - 1, YS.length - 1));
        Components ink = Components.of(clean.ink());
        assertThat(ink.count()).isPositive();
        for (int i = 0; i < ink.count(); i++) {
            assertThat(ink.box(i).left()).isGreaterThan((int) (1.3 * 200));
        }
    }

    @Test
    void rule_W1_bentLinesBecomeStraightAndCellsLieBetweenThem() {
        DrawnPage page = new DrawnPage(200).grid(XS, YS);
        print(page);
        CleanPage clean = CleanPage.of(page.bent(0.08).scanned());
        assertThat(places(clean)).isEqualTo(places(XS.length - 1, YS.length - 1));
        for (GridCell cell : clean.cells()) {
            boolean isFigure = cell.column() >= 1 && cell.column() <= 3;
            assertThat(clean.inkIn(cell.box().widened(-2)).isPresent()).isEqualTo(isFigure);
            Point corner = clean.original(cell.box().left(), cell.box().top());
            double bend = 0.08 * Math.sin(corner.x() / 72 / DrawnPage.WIDTH * Math.PI);
            assertThat(corner.y() / 72 - bend).isEqualTo(YS[cell.row()], within(0.04));
        }
    }

    @Test
    void rule_R4_anUnderlineMakesNoCell() {
        CleanPage clean = CleanPage.of(
                new DrawnPage(200).word(2, 2, 30).line(2, 2.1, 4.2, 2.1).scanned());
        assertThat(clean.cells()).isEmpty();
        assertThat(clean.rulings()).singleElement().matches(PixelLine::horizontal);
    }

    @Test
    void rule_R2_aRowCutByTheEndOfThePageHasABorderThere() {
        DrawnPage page = new DrawnPage(200).grid(XS, YS).white(0, 4.65, 8, 0.1);
        assertThat(places(CleanPage.of(page.scanned()))).isEqualTo(places(XS.length - 1, YS.length - 1));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,3000", "3000,1", "20000,40", "7,7", "64,64", "2480,33"})
    void noSizeIsTooOdd(int width, int height) {
        Random random = new Random(3);
        for (int shade : new int[] {0, 255, 128, -1}) {
            byte[] bytes = new byte[width * height];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (shade < 0 ? random.nextInt(256) : shade);
            }
            PageImage image = PageImage.grey(width, height, 300, bytes);
            assertThatCode(() -> CleanPage.of(image).inkIn(new PixelBox(-5, -5, width + 5, height + 5)))
                    .doesNotThrowAnyException();
        }
    }
}
