package vn.chitieu.read.scan.image;

/**
 * Takes ruled lines out of a picture and leaves the letters that touch or cross them.
 *
 * <ol>
 *   <li>E1 Where the ink across a line is no thicker than the line, it is the line's and goes.
 *   <li>E2 Where it goes on to one side, a letter touches the line: what lies within the line goes.
 *   <li>E3 Where it goes on to both sides, a letter or another line crosses: it stays.
 * </ol>
 *
 * @param target the picture that is changed
 * @param horizontal whether the lines run from left to right
 */
record LineEraser(Bitmap target, boolean horizontal) {
    /** Pixels that a line may be thicker in places than in the middle. */
    private static final int SLACK = 2;

    void erase(Trace line) {
        for (int along = line.from(); along < line.to(); along++) {
            double middle = line.at(along);
            erase(along, (int) Math.floor(middle - line.thickness() / 2.0), line.thickness());
        }
    }

    private void erase(int along, int first, int thickness) {
        int after = first + thickness;
        int low = first - 1;
        while (low <= after && !at(along, low)) {
            low++;
        }
        if (low > after) {
            return;
        }
        int high = low + 1;
        while (at(along, high) && high < after + SLACK) {
            high++;
        }
        while (at(along, low - 1) && low > first - SLACK) {
            low--;
        }
        boolean above = at(along, low - 1);
        boolean below = at(along, high);
        if (!(above && below)) {
            clear(along, above ? first : low, below ? after : high);
        }
    }

    private boolean at(int along, int across) {
        return horizontal ? target.at(along, across) : target.at(across, along);
    }

    private void clear(int along, int from, int to) {
        for (int across = from; across < to; across++) {
            if (horizontal) {
                target.fill(across, along, along + 1, false);
            } else {
                target.fill(along, across, across + 1, false);
            }
        }
    }
}
