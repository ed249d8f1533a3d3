package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.page.PageContent;
import vn.chitieu.read.page.Ruling;

/** Turns a page so that most of its text runs to the right. */
final class PageTurn {
    /** Part of a page that an image must cover for invisible text to be the text of the image. */
    private static final double SCANNED = 0.5;

    private final PageMarks marks;
    private final boolean recognised;

    /** The turn of a page on which everything is painted. */
    PageTurn(PageMarks marks) {
        this.marks = marks;
        this.recognised = marks.imageShare() >= SCANNED
                && marks.hidden().size() > marks.visible().size();
    }

    /** The page turned. */
    PageContent content(int number, List<Ruling> rulings) {
        Quarter reading = reading();
        List<Ruling> turned = turned(rulings, reading);
        List<Glyph> glyphs = new ArrayList<>(glyphs(reading));
        for (Quarter quarter : Quarter.values()) {
            if (quarter != reading && count(quarter) > 0) {
                glyphs.addAll(SidewaysText.read(glyphs(quarter), quarter, reading, marks, turned));
            }
        }
        boolean sideways = reading.isSideways();
        float width = (float) (sideways ? marks.height() : marks.width());
        float height = (float) (sideways ? marks.width() : marks.height());
        return new PageContent(number, width, height, glyphs, turned, marks.imageShare());
    }

    /** Which way most of the page's text runs. */
    Quarter reading() {
        Quarter reading = Quarter.RIGHT;
        for (Quarter quarter : Quarter.values()) {
            reading = count(quarter) > count(reading) ? quarter : reading;
        }
        return reading;
    }

    private int count(Quarter quarter) {
        return marks.visible().of(quarter).size()
                + (recognised ? marks.hidden().of(quarter).size() : 0);
    }

    /** The glyphs that run one way: each once, with its marks. */
    private List<Glyph> glyphs(Quarter quarter) {
        List<Glyph> glyphs = marks.visible().of(quarter).glyphs();
        if (recognised) {
            glyphs = new ArrayList<>(glyphs);
            glyphs.addAll(marks.hidden().of(quarter).glyphs());
        }
        return SplitMarks.joined(Overprint.once(glyphs));
    }

    private List<Ruling> turned(List<Ruling> rulings, Quarter reading) {
        if (reading == Quarter.RIGHT) {
            return rulings;
        }
        return rulings.stream()
                .map(ruling -> Ruling.of(
                        reading.area(ruling.area(), marks.width(), marks.height()),
                        ruling.horizontal() != reading.isSideways()))
                .toList();
    }
}
