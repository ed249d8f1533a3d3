package vn.chitieu.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Document;

/** Pages that nobody would print are read in bounded time. */
class HostilePagesTest {
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final int MANY = 400_000;

    @Test
    void aPageOfRandomRulings() {
        assertThat(read(List.of(), rulings(MANY)).blocks()).isEmpty();
    }

    @Test
    void aPageOfRandomRulingsBelowTheLimit() {
        assertThat(read(glyphs(1_000), rulings(100_000)).blocks()).isNotEmpty();
    }

    @Test
    void aGridAsFineAsCanBe() {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rulings.add(new Ruling(true, i * 4.1f, 0, 4_100));
            rulings.add(new Ruling(false, i * 4.1f, 0, 4_100));
        }
        assertThat(read(glyphs(1_000), rulings).blocks()).isNotEmpty();
    }

    @Test
    void manySmallTables() {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            float left = i % 100 * 40f;
            int line = i / 100;
            float top = line * 40f;
            for (int k = 0; k < 3; k++) {
                rulings.add(new Ruling(true, top + 10 * k, left, left + 20));
                rulings.add(new Ruling(false, left + 10 * k, top, top + 20));
            }
        }
        assertThat(read(glyphs(MANY), rulings).blocks()).isNotEmpty();
    }

    @Test
    void aPageOfManyGlyphs() {
        assertThat(read(glyphs(MANY), List.of()).blocks()).isNotEmpty();
    }

    @Test
    void manyGlyphsInOnePlace() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            glyphs.add(new Glyph("1", 10, 10, 10, 10, 3));
        }
        assertThat(read(glyphs, frame()).blocks()).isNotEmpty();
    }

    @Test
    void aTableOfCodesOnly() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            int row = i / 4;
            glyphs.add(new Glyph(Integer.toString(i % 9), i % 4 * 20 + 5, i % 4 * 20 + 10, row * 0.01f, 10, 3));
        }
        assertThat(read(glyphs, frame()).blocks()).isNotEmpty();
    }

    @Test
    void numbersThatAreNone() {
        List<Ruling> rulings = List.of(
                new Ruling(true, Float.NaN, 0, 10),
                new Ruling(false, 5, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY),
                new Ruling(true, 5, 10, 0));
        assertThat(read(glyphs(10), rulings).blocks()).isNotEmpty();
    }

    private static List<Ruling> frame() {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rulings.add(new Ruling(false, i * 20f, 0, 5_000));
        }
        rulings.add(new Ruling(true, 0, 0, 80));
        rulings.add(new Ruling(true, 5_000, 0, 80));
        return rulings;
    }

    private static List<Ruling> rulings(int count) {
        Random random = new Random(3);
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float from = random.nextFloat() * 800;
            rulings.add(
                    new Ruling(random.nextBoolean(), random.nextFloat() * 800, from, from + random.nextFloat() * 99));
        }
        return rulings;
    }

    private static List<Glyph> glyphs(int count) {
        Random random = new Random(4);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float left = random.nextFloat() * 4_000;
            glyphs.add(new Glyph("a", left, left + 5, random.nextFloat() * 4_000, 10, 3));
        }
        return glyphs;
    }

    private static Document read(List<Glyph> glyphs, List<Ruling> rulings) {
        return Assertions.assertTimeoutPreemptively(
                BOUND, () -> Drawn.document(List.of(new PageContent(1, 4_000, 4_000, glyphs, rulings, 0))));
    }
}
