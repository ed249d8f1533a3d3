package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.document.Box;

/** What a page says, in reading order: its tables, and between them its lines. */
final class PageBlocks {
    private static final float WIDE_GAP = 1.0f;
    /** What white makes a table of must be so many times as high to be believed rather than what heads tell. */
    private static final double MORE = 1.5;

    private final PageContent page;
    private final List<Float> expected;
    private final List<PageBlock> blocks = new ArrayList<>();

    private PageBlocks(PageContent page, List<Float> expected) {
        this.page = page;
        this.expected = expected;
    }

    /**
     * The blocks of a page.
     *
     * @param expected column borders of the table that the page before ends with; empty if there is none
     */
    static List<PageBlock> of(PageContent page, List<Float> expected) {
        return new PageBlocks(page, expected).blocks();
    }

    private List<PageBlock> blocks() {
        List<RulingGroup> groups = RuledGrids.groups(Underlines.without(page.rulings(), page.glyphs()));
        List<Glyph> outside = fill(RuledGrids.of(groups), page.glyphs());
        List<GlyphLine> lines = GlyphLine.of(outside);
        List<RulingGroup> completed = completed(groups, lines);
        if (!completed.isEmpty()) {
            lines = GlyphLine.of(fill(RuledGrids.of(completed), outside));
        }
        for (GlyphLine line : lines) {
            blocks.add(line(line));
        }
        blocks.sort(Comparator.<PageBlock>comparingLong(
                        block -> Math.round(block.box().top() / RulingJoin.NEAR))
                .thenComparingDouble(block -> block.box().left()));
        return blocks;
    }

    /** Tables of which some lines or all are not drawn. */
    private List<RulingGroup> completed(List<RulingGroup> groups, List<GlyphLine> lines) {
        List<RulingGroup> completed = new ArrayList<>();
        for (RulingGroup group : groups) {
            if (group.vertical().isEmpty()) {
                completed.addAll(HalfRuled.of(group.horizontal(), lines, expected));
            }
        }
        boolean drawn = groups.stream().anyMatch(group -> !group.vertical().isEmpty());
        return completed.isEmpty() ? undrawn(lines, drawn ? List.of() : expected) : completed;
    }

    private static List<RulingGroup> undrawn(List<GlyphLine> lines, List<Float> before) {
        List<RulingGroup> headed = HeadedTables.of(lines, before);
        List<RulingGroup> white = Unruled.of(lines, before);
        return MORE * height(headed) < height(white) ? white : headed;
    }

    private static double height(List<RulingGroup> groups) {
        return groups.stream()
                .map(RulingGroup::horizontal)
                .mapToDouble(
                        rows -> rows.get(rows.size() - 1).at() - rows.get(0).at())
                .sum();
    }

    /** Adds tables and gives back the glyphs outside. */
    private List<Glyph> fill(List<RuledGrid> found, List<Glyph> all) {
        List<RuledGrid> grids = FrameRows.removed(found, all);
        CellGlyphs glyphs = new CellGlyphs(all, grids);
        for (int i = grids.size() - 1; i >= 0; i--) {
            PageTable table = GridTable.of(page.number(), grids.get(i), i, glyphs);
            if (!table.isBlank()) {
                blocks.addAll(StackedTables.of(table));
            }
        }
        return glyphs.outside();
    }

    private PageLine line(GlyphLine line) {
        GlyphLine unmarked = line.withoutMarks();
        String text = unmarked.text(WIDE_GAP * line.size());
        boolean note = unmarked.glyphs().get(0).size() > line.glyphs().get(0).size();
        float right = line.left();
        for (Glyph glyph : line.glyphs()) {
            right = Math.max(right, glyph.right());
        }
        Box box = new Box(
                line.left(), line.baseline() - 0.9f * line.size(), right, line.baseline() + 0.25f * line.size());
        return new PageLine(page.number(), text, note, line.size(), box);
    }
}
