package vn.chitieu.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The stories open one in another: the part's own, cells of tables in it, text boxes in them. */
final class Stories {
    private final boolean withoutPageNumbers;
    private final Deque<Story> open = new ArrayDeque<>();

    Stories(boolean withoutPageNumbers) {
        this.withoutPageNumbers = withoutPageNumbers;
        begin(Story.Kind.MAIN);
    }

    void begin(Story.Kind kind) {
        open.push(new Story(kind, withoutPageNumbers));
    }

    /** The innermost. */
    Story current() {
        return open.getFirst();
    }

    /** Whether the innermost is the part's own. */
    boolean isOutermost() {
        return open.size() == 1;
    }

    boolean isInCell() {
        return current().kind == Story.Kind.CELL;
    }

    /** The table underway in the innermost story. */
    Optional<GridUnderway> grid() {
        return Optional.ofNullable(current().grids.peek());
    }

    /** Ends the innermost story if it is of the kind; what it holds. */
    Optional<List<Piece>> end(Story.Kind kind) {
        boolean ends = !isOutermost() && current().kind == kind;
        return ends ? Optional.of(open.pop().end()) : Optional.empty();
    }

    /** Ends all; what the outermost holds. */
    List<Piece> end() {
        List<Piece> pieces = new ArrayList<>();
        while (!open.isEmpty()) {
            pieces = open.pop().end();
        }
        return pieces;
    }
}
