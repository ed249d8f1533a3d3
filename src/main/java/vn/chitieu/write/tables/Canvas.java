package vn.chitieu.write.tables;

import java.util.Arrays;

/** Lines of a terminal that rules and texts are drawn on; where rules meet, they are joined. */
final class Canvas {
    /** What joins rules that leave a place upward (1), downward (2), to the left (4), to the right (8). */
    private static final String JOINTS = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";

    private static final int UP = 1;
    private static final int DOWN = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;

    private final byte[][] rules;
    private final String[][] letters;

    Canvas(int lines, int width) {
        rules = new byte[lines][width];
        letters = new String[lines][width];
        for (String[] line : letters) {
            Arrays.fill(line, "");
        }
    }

    /** Draws the four sides of a rectangle; the corners are inside it. */
    void rectangle(int top, int left, int bottom, int right) {
        for (int column = left; column < right; column++) {
            connect(top, column, RIGHT, top, column + 1, LEFT);
            connect(bottom, column, RIGHT, bottom, column + 1, LEFT);
        }
        for (int line = top; line < bottom; line++) {
            connect(line, left, DOWN, line + 1, left, UP);
            connect(line, right, DOWN, line + 1, right, UP);
        }
    }

    private void connect(int line, int column, int way, int otherLine, int otherColumn, int back) {
        rules[line][column] |= (byte) way;
        rules[otherLine][otherColumn] |= (byte) back;
    }

    /** Writes a text that fits beside what is there. */
    void text(int line, int column, String text) {
        int at = column;
        for (int letter : text.codePoints().toArray()) {
            int width = Display.width(letter);
            int place = width == 0 && at > column ? at - 1 : at;
            letters[line][place] += Character.toString(letter);
            at += width;
        }
    }

    /** Draws the rules of the other's last line on the first line. */
    void continueFrom(Canvas above) {
        byte[] last = above.rules[above.rules.length - 1];
        for (int column = 0; column < last.length; column++) {
            rules[0][column] |= last[column];
        }
    }

    int lines() {
        return rules.length;
    }

    /** A line without the blanks at its end. */
    String line(int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < rules[line].length; column++) {
            String letter = letters[line][column];
            text.append(letter.isEmpty() ? String.valueOf(JOINTS.charAt(rules[line][column])) : letter);
            if (!letter.isEmpty() && Display.width(letter) == 2) {
                column++;
            }
        }
        return text.toString().stripTrailing();
    }
}
