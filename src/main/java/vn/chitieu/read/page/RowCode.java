package vn.chitieu.read.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What numbers a row: {@code 1.}, {@code 2.1.3}, {@code IV}, {@code a)}.
 *
 * @param text as printed; empty for none
 * @param parts its numbers; empty where it has letters
 */
record RowCode(String text, List<Integer> parts) {
    static final RowCode NONE = new RowCode("", List.of());

    private static final Pattern CODE =
            Pattern.compile("\\(?(?:[IVX]{1,5}|[A-Za-zĐđ]|\\d{1,3})(?:\\.\\d{1,3}){0,5}[.)/:]{0,2}");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*\\.?");
    private static final Pattern DOT = Pattern.compile("\\.");

    /** The code that a text is; {@link #NONE} if it is anything else. */
    static RowCode of(String text) {
        String code = text.replace(" ", "");
        if (!CODE.matcher(code).matches()) {
            return NONE;
        }
        boolean numbers = NUMBERS.matcher(code).matches();
        return new RowCode(
                code,
                numbers ? Arrays.stream(DOT.split(code)).map(Integer::valueOf).toList() : List.of());
    }

    /** The code that a text begins with, a blank behind it, or is. */
    static RowCode first(String text) {
        int end = text.indexOf(' ');
        return of(end < 0 ? text : text.substring(0, end));
    }

    boolean isPresent() {
        return !text.isEmpty();
    }

    /** Whether the other code should have come before this one; not where either has letters. */
    boolean isAfter(RowCode other) {
        if (parts.isEmpty() || other.parts.isEmpty()) {
            return false;
        }
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = Integer.compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return parts.size() >= other.parts.size();
    }
}
