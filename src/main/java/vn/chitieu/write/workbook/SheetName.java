package vn.chitieu.write.workbook;

import java.util.Arrays;
import java.util.Optional;

/** The sheets of the workbook, in order. */
enum SheetName {
    /** Every row of every indicator table. */
    OBSERVATIONS("Số liệu", "observations", "1F4E79"),
    /** Indicators down, agencies and periods across. */
    MATRIX("Ma trận", "matrix", "1F4E79"),
    /** How many were left unanswered, by agency and section. */
    BLANK_SUMMARY("Bỏ trống (tổng hợp)", "summary", "5B9BD5"),
    /** What was left unanswered, one by one. */
    BLANKS("Bỏ trống", "blanks", "5B9BD5"),
    /** What contradicts. */
    CHECKS("Mâu thuẫn", "checks", "ED7D31"),
    /** Rows without indicator. */
    UNMATCHED("Chưa nhận diện", "unmatched", "FFC000"),
    /** Every file. */
    DOCUMENTS("Tài liệu", "documents", "7F7F7F"),
    /** What everything means. */
    GUIDE("Hướng dẫn", "guide", "7F7F7F");

    private final String title;
    private final String result;
    private final String colour;

    SheetName(String title, String result, String colour) {
        this.title = title;
        this.result = result;
        this.colour = colour;
    }

    /** The sheet that shows a result, if one does. */
    static Optional<SheetName> of(String result) {
        return Arrays.stream(values())
                .filter(name -> name.result.equals(result))
                .findFirst();
    }

    /** {@code Số liệu}, and for what does not fit {@code Số liệu (2)}. */
    String title(int number) {
        return number == 1 ? title : title + " (" + number + ")";
    }

    /** Name of the result that it shows, as files are named for it. */
    String result() {
        return result;
    }

    /** Colour of its tab. */
    String colour() {
        return colour;
    }
}
