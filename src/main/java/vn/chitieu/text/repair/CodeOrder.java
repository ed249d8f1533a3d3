package vn.chitieu.text.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the codes of rows follow each other as codes do, which they would not with wrong digits: {@code 1.1.} is followed
 * by {@code 1.1.1.}, {@code 1.2.} or {@code 2.}
 */
final class CodeOrder {
    private static final Pattern CODE = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\.?(?:\\s.*)?", Pattern.DOTALL);
    private static final int LEAST_STEPS = 8;
    private static final double IN_ORDER = 0.9;

    /** The digits of each number of each code. */
    private final int[][][] codes;

    private CodeOrder(int[][][] codes) {
        this.codes = codes;
    }

    /** The codes before texts, or alone in cells. */
    static CodeOrder of(List<String> texts) {
        return new CodeOrder(
                texts.stream().map(CodeOrder::code).flatMap(Optional::stream).toArray(int[][][]::new));
    }

    private static Optional<int[][]> code(String text) {
        Matcher matcher = CODE.matcher(text);
        return matcher.matches()
                ? Optional.of(Arrays.stream(matcher.group(1).split("\\.", -1))
                        .map(number -> number.chars().map(digit -> digit - '0').toArray())
                        .toArray(int[][]::new))
                : Optional.empty();
    }

    /**
     * How many codes follow the one before them.
     *
     * @param digits what each digit stands for
     */
    int inOrder(int[] digits) {
        int inOrder = 0;
        for (int i = 1; i < codes.length; i++) {
            inOrder += follows(codes[i - 1], codes[i], digits) ? 1 : 0;
        }
        return inOrder;
    }

    /** How often a digit stands where the next code has another: {@code [2][3]} is high for 1.2. and 1.3. */
    int[][] steps() {
        int[][] steps = new int[10][10];
        for (int i = 1; i < codes.length; i++) {
            int at = same(codes[i - 1], codes[i]);
            if (at < codes[i - 1].length && at < codes[i].length) {
                int[] before = codes[i - 1][at];
                int[] now = codes[i][at];
                boolean oneDigit = before.length == now.length
                        && Arrays.equals(before, 0, before.length - 1, now, 0, now.length - 1);
                if (oneDigit) {
                    steps[before[before.length - 1]][now[now.length - 1]]++;
                }
            }
        }
        return steps;
    }

    /** How often a digit stands where a level begins, alone. */
    int[] beginnings() {
        int[] beginnings = new int[10];
        for (int i = 1; i < codes.length; i++) {
            int at = same(codes[i - 1], codes[i]);
            int first = at == codes[i - 1].length ? at : at + 1;
            for (int rest = first; rest < codes[i].length; rest++) {
                if (codes[i][rest].length == 1) {
                    beginnings[codes[i][rest][0]]++;
                }
            }
        }
        return beginnings;
    }

    /** Whether so many codes in order prove the digits. */
    boolean areMost(int inOrder) {
        int steps = codes.length - 1;
        return steps >= LEAST_STEPS && inOrder >= IN_ORDER * steps;
    }

    /** One level deeper it begins with 1; on the same or a higher level it is the next; headings between may be missing. */
    private static boolean follows(int[][] before, int[][] code, int[] digits) {
        int same = same(before, code);
        if (same == code.length) {
            return false;
        }
        for (int rest = same + 1; rest < code.length; rest++) {
            if (number(code[rest], digits) != 1) {
                return false;
            }
        }
        return number(code[same], digits) - (same < before.length ? number(before[same], digits) : 0) == 1;
    }

    /** How many numbers two codes begin with alike. */
    private static int same(int[][] before, int[][] code) {
        int same = 0;
        while (same < before.length && same < code.length && Arrays.equals(before[same], code[same])) {
            same++;
        }
        return same;
    }

    private static int number(int[] shown, int[] digits) {
        int number = 0;
        for (int digit : shown) {
            number = 10 * number + digits[digit];
        }
        return number;
    }
}
