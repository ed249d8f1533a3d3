package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.page.PageContent;

class PageRoutingTest {
    private static final String REPORT = "Tỷ lệ cơ quan hành chính nhà nước đã hoàn thành kế hoạch ".repeat(20);

    @Test
    void r1AnythingPaintedWithoutALetterIsReadFromItsPixels() {
        assertThat(PageRouting.needsPixels(page("", 0), true, 0)).isTrue();
        assertThat(PageRouting.needsPixels(page("", 0), false, 0)).isFalse();
    }

    @Test
    void r2AStampOfASignatureIsNoText() {
        assertThat(PageRouting.needsPixels(page("Người ký: Sở Nội vụ", 1), true, 0))
                .isTrue();
        assertThat(PageRouting.needsPixels(page("Người ký: Sở Nội vụ", 0.1), true, 0))
                .isFalse();
    }

    @Test
    void r3LettersInASmallPartOfAScanAreNotItsText() {
        PageContent head = new PageContent(1, 600, 800, page(REPORT, 1).glyphs().subList(0, 255), List.of(), 1);
        assertThat(PageRouting.needsPixels(head, true, 0)).isTrue();
    }

    @Test
    void r4BadlyRecognisedWordsAreRecognisedAnew() {
        String garbled =
                REPORT.replace('ỷ', '¥').replace("ơ", "d").replace("n", "rn").replace("h", "li");
        assertThat(PageRouting.needsPixels(page(garbled, 1), true, 0)).isTrue();
        assertThat(PageRouting.needsPixels(page(garbled, 0), true, 0)).isFalse();
    }

    @Test
    void r5LettersThatNobodyCanTellAreNoText() {
        PageContent page = page(REPORT, 0);
        assertThat(PageRouting.needsPixels(page, true, page.glyphs().size() - 1))
                .isTrue();
    }

    @Test
    void aScanWithAGoodLayerKeepsIt() {
        assertThat(PageRouting.needsPixels(page(REPORT, 1), true, 0)).isFalse();
    }

    /** A page of lines of 40 letters, 20 points apart. */
    private static PageContent page(String text, double imageShare) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            float left = 50 + 6 * (i % 40);
            if (text.charAt(i) != ' ') {
                Glyph glyph =
                        new Glyph(text.substring(i, i + 1), left, left + 6, 50 + 20 * Math.floorDiv(i, 40), 12, 3);
                glyphs.add(i > 0 && text.charAt(i - 1) == ' ' ? glyph.afterBlank() : glyph);
            }
        }
        return new PageContent(1, 600, 800, glyphs, List.of(), imageShare);
    }
}
