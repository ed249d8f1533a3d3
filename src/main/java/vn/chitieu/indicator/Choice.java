package vn.chitieu.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer of a choice.
 *
 * <p>Grammar of a printed list of choices, as forms write them in the unit column:
 *
 * <pre>
 * choices = choice { [";" | ","] choice }
 * choice  = meaning "=" code
 * code    = digit { digit }
 * </pre>
 *
 * Samples: {@code Chưa = 0 Hoàn thành = 1}, {@code Chưa =0 Có = 1}, {@code Chưa có = 0; 2 cấp = 1; 3 cấp = 2}.
 *
 * @param code the figure that stands for the answer
 * @param meaning what the answer says
 */
public record Choice(int code, String meaning) {
    private static final Pattern CHOICE = Pattern.compile("([^=;]+?)\\s*=\\s*(\\d{1,2})(?!\\d)\\s*[;,]?");

    /** The choices that a text lists; empty if the text is anything else. */
    public static List<Choice> parse(String text) {
        if (text.indexOf('=') < 0) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        Matcher matcher = CHOICE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (!text.substring(end, matcher.start()).isBlank()) {
                return List.of();
            }
            choices.add(new Choice(
                    Integer.parseInt(matcher.group(2)), matcher.group(1).strip()));
            end = matcher.end();
        }
        return text.substring(end).isBlank() ? List.copyOf(choices) : List.of();
    }
}
