package vn.chitieu.recognise.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures of a passage and gives each the words that may belong to it.
 *
 * <pre>
 * sentence = { clause mark }
 * clause   = [ topic ":" ] words [ ":" ] figure [ "%" ] words   Số hồ sơ đã giải quyết: 512
 *                                                              đã giải quyết 512 hồ sơ TTHC
 * figure   = number [ [ unit ] ( "/" | "trên" ) [ "tổng số" ] number ]
 * mark     = ";" | "(" | ")" | "." | " + " | "trong đó"
 * </pre>
 *
 * <ol>
 *   <li>Numbers of documents ({@code 07/KH-UBND}), dates, ordinals ({@code quý 1}, {@code mức độ 4}, {@code năm 2015}),
 *       stretches of time ({@code 9 tháng}) and the number that begins an item are no figures.
 *   <li>Words before a figure belong to it back to the figure before, to a mark that ends a clause, or to "trong đó"; a
 *       colon before words ends a clause too, and what stands before it is their topic.
 *   <li>Words behind it belong to it up to the next mark or figure; {@link Extent} parts those between two figures.
 *   <li>What stands in brackets, behind "trong đó" or in items below is part of the figure before.
 * </ol>
 */
final class Mentions {
    private static final String NUMBER = "\\d+(?:[.,]\\d+)*+";
    private static final String NO_FIGURE_FOLLOWS =
            "(?![\\p{L}\\p{N}/]|[–-][\\p{L}\\p{N}]|\\s*(?:tháng|ngày|năm|giờ|phút|tuần|quý|cấp|lần|lượt)(?![\\p{L}]))";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>(?<![\\p{L}\\p{N}/.,–-])" + NUMBER
                    + "(?:(?:\\s" + Units.NOUN + ")?\\s?(?:/|\\strên (?:tổng số )?|\\strong tổng số )\\s?(?<whole>"
                    + NUMBER
                    + ")(?![\\d/%–-]|\\s?%))?" + NO_FIGURE_FOLLOWS + ")"
                    + "|(?<inside>\\b[Tt]rong đó\\b|\\s\\+(?=\\s\\p{Lu}))|(?<mark>[;()])|(?<colon>:(?!\\s*\\d))|(?<end>[.!?](?=\\s+[\\p{Lu}\\d(–-])|[.!?]$)");
    private static final Pattern LEADING_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:(?<!tổng )số|độ|ngày|tháng|năm|quý|điều|khoản|điểm|cấp độ|mức|lần|lần thứ|thứ|phụ lục|mẫu|phiên bản|nhóm|đợt|khóa|hạng|loại|top|dưới|từ|đến)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FURTHER_ORDINAL = Pattern.compile(
            "(?:độ|điều|khoản|điểm|mức|quý|tháng|năm)\\s\\d+(?:\\s?(?:,|và)\\s\\d+)*\\s?(?:,|và|-|–)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOUN =
            Pattern.compile("\\s" + Units.NOUN, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?:0?[1-9]|1[0-2])\\s?/\\s?20\\d\\d|24\\s?/\\s?(?:7|24)");
    private static final int LOOK_BACK = 40;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Deque<Bracket> outer = new ArrayDeque<>();
    private Optional<Integer> head = Optional.empty();
    private String topic = "";
    private int sentence;
    private int begin;
    private int figureEnd;

    private Mentions(String text) {
        this.text = text;
    }

    private enum Sort {
        NUMBER,
        INSIDE,
        OPEN,
        CLOSE,
        SEMICOLON,
        COLON,
        END
    }

    private record Token(Sort sort, int start, int end) {}

    /** What was said before a bracket was opened. */
    private record Bracket(Optional<Integer> head, int begin, int mentions) {}

    /** The figures of a passage, in order. */
    static List<Mention> in(String text) {
        Mentions mentions = new Mentions(text);
        mentions.tokenise();
        mentions.gather();
        return mentions.mentions;
    }

    private void tokenise() {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Sort sort = sort(matcher);
            if (sort != Sort.NUMBER || isFigure(matcher.start(), matcher.end())) {
                tokens.add(new Token(sort, matcher.start(), matcher.end()));
            }
        }
    }

    private static Sort sort(Matcher matcher) {
        if (matcher.group("number") != null) {
            return Sort.NUMBER;
        } else if (matcher.group("inside") != null) {
            return Sort.INSIDE;
        } else if (matcher.group("colon") != null) {
            return Sort.COLON;
        } else if (matcher.group("end") != null) {
            return Sort.END;
        }
        char mark = matcher.group().charAt(0);
        return mark == '(' ? Sort.OPEN : mark == ')' ? Sort.CLOSE : Sort.SEMICOLON;
    }

    /** Rule 1. */
    private boolean isFigure(int start, int end) {
        String before = text.substring(Math.max(0, start - LOOK_BACK), start);
        boolean beginsItem = before.isBlank() || before.endsWith("; ") || before.endsWith(". ");
        boolean numbered = end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        boolean enumerator = before.endsWith("(") && end < text.length() && text.charAt(end) == ')';
        return !(beginsItem && numbered)
                && !enumerator
                && !MONTH_OF_YEAR.matcher(text.substring(start, end)).matches()
                && !ORDINAL.matcher(before).find()
                && (!FURTHER_ORDINAL.matcher(before).find()
                        || NOUN.matcher(text).region(end, text.length()).lookingAt());
    }

    private void gather() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<Integer> last = last();
            switch (token.sort()) {
                case NUMBER -> {
                    mentions.add(mention(token, i));
                    figureEnd = token.end() + percentLength(token.end());
                    begin = figureEnd;
                }
                case INSIDE -> {
                    head = text.startsWith("+", token.start() + 1) ? head.or(() -> last) : last;
                    begin = token.end();
                }
                case COLON -> {
                    head = last;
                    topic = text.substring(begin, token.start());
                    begin = token.end();
                }
                case OPEN -> {
                    outer.push(new Bracket(head, begin, mentions.size()));
                    head = last;
                    begin = token.end();
                }
                case CLOSE -> close(token);
                case SEMICOLON -> begin = token.end();
                case END -> end(token);
            }
        }
    }

    /** Brackets without a figure are part of the words around them. */
    private void close(Token token) {
        Optional<Bracket> bracket = Optional.ofNullable(outer.poll());
        head = bracket.flatMap(Bracket::head);
        boolean empty =
                bracket.filter(open -> open.mentions() == mentions.size()).isPresent();
        begin = empty ? bracket.get().begin() : token.end();
    }

    private void end(Token token) {
        head = Optional.empty();
        topic = "";
        outer.clear();
        begin = token.end();
        sentence = token.end();
    }

    private Optional<Integer> last() {
        return mentions.isEmpty() || mentions.get(mentions.size() - 1).span().start() < sentence
                ? Optional.empty()
                : Optional.of(mentions.size() - 1);
    }

    private int percentLength(int end) {
        if (text.startsWith("%", end)) {
            return 1;
        }
        return text.startsWith(" %", end) ? 2 : 0;
    }

    private Mention mention(Token token, int place) {
        boolean last = place + 1 == tokens.size();
        int end = last ? text.length() : tokens.get(place + 1).start();
        boolean meets = !last && tokens.get(place + 1).sort() == Sort.NUMBER;
        String figure = text.substring(token.start(), token.end());
        Matcher number = LEADING_NUMBER.matcher(figure);
        boolean parted = number.lookingAt() && number.end() < figure.length();
        int percent = percentLength(token.end());
        int after = token.end() + percent;
        return new Mention(
                figure.substring(0, number.end()),
                parted ? Optional.of(lastNumber(figure)) : Optional.empty(),
                percent > 0,
                text.substring(begin, token.start()),
                text.substring(Math.min(after, end), end),
                text.substring(Math.min(sentence, begin), begin),
                topic,
                head,
                begin > 0 && begin == figureEnd,
                meets,
                new Mention.Span(begin, token.start(), end));
    }

    private static String lastNumber(String figure) {
        return figure.replaceFirst("^.*[^\\d.,]", "");
    }
}
