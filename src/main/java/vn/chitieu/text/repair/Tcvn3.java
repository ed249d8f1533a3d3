package vn.chitieu.text.repair;

/**
 * TCVN 5712:1993, third set (TCVN3, ABC): one byte for each letter. Programs that do not know it show the bytes as the
 * letters of windows-1252: {@code Céng hßa x· héi} is "Cộng hòa xã hội".
 *
 * <p>The encoding has no toned capitals: fonts whose names end in {@code H} draw small letters as capitals.
 */
final class Tcvn3 {
    private static final char FIRST = 0xA1;
    private static final char LAST = 0xFF;
    /** What the bytes 0xA1 to 0xFF show; 0xAD is ư. Those that only the first set has are in it too. */
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíị"
                    + "òỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

    private Tcvn3() {}

    /** Whether a byte is a letter or mark of the encoding beyond ASCII. */
    static boolean isLetter(char code) {
        return code >= FIRST && code <= LAST;
    }

    /** What the bytes say that stand as characters U+00A1 to U+00FF in a text. */
    static String decode(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            char code = bytes.charAt(i);
            text.append(isLetter(code) ? LETTERS.charAt(code - FIRST) : code);
        }
        return text.toString();
    }
}
