package vn.chitieu.read.sheet;

import java.math.BigDecimal;

/** One section of a number format, ready to render the numbers that fall to it. */
interface FormatSection {
    /** What a cell shows that holds this number; the sign is printed by the section unless the number has none. */
    Shown show(BigDecimal value, Epoch epoch);
}
