package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Place;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.UnreadableException;

/**
 * Pages to a document: a table that goes on over page ends becomes one. It does if the next page's first block, running
 * lines aside, is a table with the same columns; see {@link RunningLines}, {@link SamePlaces}, {@link JoinedTable}. The
 * running lines between its parts follow the whole table. Lives for one document.
 */
public final class PageJoin {
    private final DocumentBuilder document;
    private Optional<JoinedTable> open = Optional.empty();
    /** Lines that stood between the parts of the open table. */
    private final List<PageLine> between = new ArrayList<>();
    /** Lines behind the open table on its last page. */
    private final List<PageLine> behind = new ArrayList<>();

    private List<PageLine> before = List.of();
    private int line;

    public PageJoin(DocumentBuilder document) {
        this.document = document;
    }

    /** Adds the next page. */
    public void add(PageContent page) throws UnreadableException {
        add(PageBlocks.of(page, open.map(JoinedTable::xs).orElse(List.of())));
    }

    private void add(List<PageBlock> blocks) throws UnreadableException {
        List<PageLine> lines = new ArrayList<>();
        List<PageLine> ahead = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (block instanceof PageLine each) {
                lines.add(each);
            }
        }
        boolean atTop = true;
        for (PageBlock block : blocks) {
            if (block instanceof PageTable table) {
                if (!(atTop && goesOn(table, ahead, lines))) {
                    begin(table, ahead);
                }
                atTop = false;
            } else if (block instanceof PageLine each) {
                (atTop ? ahead : behind).add(each);
            }
        }
        if (atTop && !blocks.isEmpty()) {
            end();
            write(ahead);
        }
        before = lines;
        StrayColumns.warning(lines).ifPresent(document::warn);
    }

    /** Writes what is still open. */
    public void end() throws UnreadableException {
        if (open.isPresent()) {
            document.table(open.get().build());
            open = Optional.empty();
        }
        write(between);
        write(behind);
        between.clear();
        behind.clear();
    }

    private boolean goesOn(PageTable table, List<PageLine> ahead, List<PageLine> lines) {
        boolean same = open.filter(whole -> whole.last().page() + 1 == table.page()
                        && SamePlaces.areOne(whole.xs(), table.xs())
                        && RunningLines.only(behind, ahead, before, lines))
                .isPresent();
        if (same) {
            open.ifPresent(whole -> whole.add(table));
            between.addAll(behind);
            between.addAll(ahead);
            behind.clear();
            ahead.clear();
        }
        return same;
    }

    private void begin(PageTable table, List<PageLine> ahead) throws UnreadableException {
        end();
        write(ahead);
        ahead.clear();
        open = Optional.of(new JoinedTable(table));
    }

    private void write(List<PageLine> lines) throws UnreadableException {
        for (PageLine each : lines) {
            line++;
            document.paragraph(each.text(), new Place(each.page(), 0, line, 0).within(each.box()));
        }
    }
}
