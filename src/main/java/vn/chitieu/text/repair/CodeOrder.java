package vn.chitieu.text.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final int LEAST_DIGITS = 4;

    private CodeOrder() {}

    /** Whether the codes before texts, or alone in cells, prove their digits. */
    static boolean isProved(List<String> texts) {
        List<int[]> codes = new ArrayList<>();
        for (String text : texts) {
            Matcher matcher = CODE.matcher(text);
            if (matcher.matches()) {
                codes.add(Arrays.stream(matcher.group(1).split("\\.", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray());
            }
        }
        int steps = 0;
        int inOrder = 0;
        for (int i = 1; i < codes.size(); i++) {
            steps++;
            inOrder += follows(codes.get(i - 1), codes.get(i)) ? 1 : 0;
        }
        long digits = codes.stream().flatMapToInt(Arrays::stream).distinct().count();
        return steps >= LEAST_STEPS && inOrder >= IN_ORDER * steps && digits >= LEAST_DIGITS;
    }

    /** One level deeper it begins with 1; on the same or a higher level it is the next; headings between may be missing. */
    private static boolean follows(int[] before, int[] code) {
        int same = 0;
        while (same < before.length && same < code.length && before[same] == code[same]) {
            same++;
        }
        if (same == code.length) {
            return false;
        }
        boolean restBegins = Arrays.stream(code, same + 1, code.length).allMatch(number -> number == 1);
        int step = same < before.length ? code[same] - before[same] : code[same];
        return restBegins && step == 1;
    }
}
