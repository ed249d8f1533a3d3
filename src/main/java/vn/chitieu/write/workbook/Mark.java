package vn.chitieu.write.workbook;

/**
 * What the first column of a sheet says of its row, by a sign and, for whoever sees it, by a colour. The colours differ
 * in lightness and on the axis from blue to yellow, so that nobody needs red or green to tell them apart; they are made
 * by conditional formats that look at the sign, so that they go with the row wherever it is sorted to.
 */
enum Mark {
    /** Figures contradict each other. */
    CONTRADICTION("▲", "F4B183", "Mâu thuẫn: các số liệu không thể cùng đúng"),
    /** The document was not read. */
    UNREAD("×", "F4B183", "Tài liệu không đọc được"),
    /** A person has to look. */
    DOUBT("●", "FFF2CC", "Cần xem lại: cột Dấu cần xem nói vì sao"),
    /** Asked and not answered. */
    BLANK("○", "BDD7EE", "Bỏ trống: được hỏi mà không trả lời"),
    /** Does not concern the office. */
    NOT_APPLICABLE("–", "EDEDED", "Không áp dụng, không phải báo cáo"),
    /** Worth a look. */
    NOTE("i", "DDEBF7", "Nên xem qua");

    private final String sign;
    private final String colour;
    private final String meaning;

    Mark(String sign, String colour, String meaning) {
        this.sign = sign;
        this.colour = colour;
        this.meaning = meaning;
    }

    /** What the cell shows. */
    String sign() {
        return sign;
    }

    /** Red, green and blue in hexadecimal. */
    String colour() {
        return colour;
    }

    /** What it says, in Vietnamese. */
    String meaning() {
        return meaning;
    }

    /** Whether its cells stand out by their print, too. */
    boolean bold() {
        return this == CONTRADICTION || this == UNREAD;
    }
}
