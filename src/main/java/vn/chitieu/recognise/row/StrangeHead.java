package vn.chitieu.recognise.row;

import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.recognise.form.Knowledge;

/**
 * The head of a table of anything else, which stands without a gap below indicators: {@code TT | Lĩnh vực | Số hồ sơ tiếp
 * nhận | Đã giải quyết}. Such a row has three cells or more, each of words alone, and none is a known label or a word for an
 * empty cell, nor a unit unless the first names a column of codes.
 */
final class StrangeHead {
    private static final int LEAST_CELLS = 3;
    private static final int LONGEST = 60;
    /** Shorter texts stand for a figure: {@code x}, {@code Có}. */
    private static final int SHORTEST = 3;

    private StrangeHead() {}

    /** Whether the row may be such a head. */
    static boolean isIn(Row row, Knowledge knowledge) {
        int printed = 0;
        boolean coded = false;
        for (Cell cell : row.cells()) {
            String text = cell.text();
            if (text.isBlank()) {
                continue;
            }
            boolean code = printed == 0 && ColumnName.of(text).role() == ColumnName.Role.CODE;
            coded |= code;
            if (!code && (!isName(text, knowledge) || (!coded && isUnit(text, knowledge)))) {
                return false;
            }
            printed++;
        }
        return printed >= LEAST_CELLS;
    }

    private static boolean isName(String text, Knowledge knowledge) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Character.isUpperCase(text.codePointAt(0))
                && text.chars().noneMatch(Character::isDigit)
                && !knowledge.isKnown(text);
    }

    private static boolean isUnit(String text, Knowledge knowledge) {
        return knowledge.units().of(text).isPresent();
    }
}
