package vn.chitieu.recognise.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures of a passage and gives each the words that belong to it.
 *
 * <pre>
 * sentence = { clause mark }
 * clause   = words [ ":" ] figure [ "%" ] words          Số hồ sơ đã giải quyết: 512
 *                                                       đã giải quyết 512 hồ sơ TTHC
 * mark     = ";" | "," | "(" | ")" | "." | "trong đó"
 * </pre>
 *
 * <ol>
 *   <li>Numbers of documents ({@code 07/KH-UBND}), dates, fractions, ordinals ({@code quý 1}, {@code mức độ 4}, {@code năm
 *       2015}) and the number that begins an item are no figures.
 *   <li>Words before a figure belong to it back to the figure before and its words, to a mark that ends a clause, or to
 *       "trong đó"; a colon before words ends a clause too.
 *   <li>Words behind it belong to it up to the next mark; where no mark parts them from the next figure, none but those of
 *       a unit do.
 *   <li>What stands in brackets or behind "trong đó" is part of the figure before.
 * </ol>
 */
final class Mentions {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>(?<![\\p{L}\\p{N}/.,–-])\\d+(?:[.,]\\d+)*+(?![\\p{L}\\p{N}/]|[–-][\\p{L}\\p{N}]))"
                    + "|(?<inside>\\b[Tt]rong đó\\b)|(?<mark>[;()])|(?<colon>:(?!\\s*\\d))|(?<end>[.!?](?=\\s+[\\p{Lu}(–-])|[.!?]$)|(?<comma>,(?=\\s))");
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:(?<!tổng |Tổng )số|độ|ngày|tháng|năm|quý|điều|khoản|điểm|mức độ|cấp độ|mức|lần|lần thứ|thứ|phụ lục|mẫu|phiên bản|nhóm|đợt|khóa|hạng|loại|top|và|,|dưới|từ|đến)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNIT = Pattern.compile(
            "\\s*(?:hồ sơ(?: TTHC)?|thủ tục(?: hành chính)?|TTHC|dịch vụ công|DVC(?:TT)?|văn bản|người|đơn vị|nhiệm vụ|phiếu|vấn đề|(?:triệu |tỷ |tỉ )?đồng|PAKN|phản ánh, kiến nghị)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

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
        END,
        COMMA
    }

    private record Token(Sort sort, int start, int end) {}

    /** The figures of a passage, in order. */
    static List<Mention> in(String text) {
        Mentions mentions = new Mentions(text);
        mentions.tokenise();
        return mentions.gather();
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
        } else if (matcher.group("comma") != null) {
            return Sort.COMMA;
        }
        char mark = matcher.group().charAt(0);
        return mark == '(' ? Sort.OPEN : mark == ')' ? Sort.CLOSE : Sort.SEMICOLON;
    }

    /** Rule 1. */
    private boolean isFigure(int start, int end) {
        String before = text.substring(Math.max(0, start - 24), start);
        boolean beginsItem = before.isBlank() || before.endsWith("; ") || before.endsWith(". ");
        boolean numbered = end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        boolean enumerator = before.endsWith("(") && end < text.length() && text.charAt(end) == ')';
        return !(beginsItem && numbered)
                && !enumerator
                && !ORDINAL.matcher(before).find();
    }

    private List<Mention> gather() {
        List<Mention> mentions = new ArrayList<>();
        Deque<Optional<Integer>> outer = new ArrayDeque<>();
        Optional<Integer> head = Optional.empty();
        int sentence = 0;
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<Integer> last = mentions.isEmpty()
                            || mentions.get(mentions.size() - 1).span().start() < sentence
                    ? Optional.empty()
                    : Optional.of(mentions.size() - 1);
            switch (token.sort()) {
                case NUMBER -> {
                    int end = wordsEnd(i);
                    mentions.add(mention(begin, sentence, token, end, head));
                    begin = end;
                }
                case INSIDE, COLON -> {
                    head = last;
                    begin = token.end();
                }
                case OPEN -> {
                    outer.push(head);
                    head = last;
                    begin = token.end();
                }
                case CLOSE -> {
                    head = outer.isEmpty() ? Optional.empty() : outer.pop();
                    begin = token.end();
                }
                case SEMICOLON -> begin = token.end();
                case END -> {
                    head = Optional.empty();
                    outer.clear();
                    begin = token.end();
                    sentence = token.end();
                }
                case COMMA -> {}
            }
        }
        return mentions;
    }

    /** Rule 3. */
    private int wordsEnd(int token) {
        int end = tokens.get(token).end() + percentLength(tokens.get(token).end());
        boolean last = token + 1 == tokens.size();
        int next = last ? text.length() : tokens.get(token + 1).start();
        if (last || tokens.get(token + 1).sort() != Sort.NUMBER) {
            return Math.max(end, next);
        }
        Matcher unit = UNIT.matcher(text).region(end, next);
        return unit.lookingAt() ? unit.end() : end;
    }

    private int percentLength(int end) {
        if (text.startsWith("%", end)) {
            return 1;
        }
        return text.startsWith(" %", end) ? 2 : 0;
    }

    private Mention mention(int begin, int sentence, Token token, int end, Optional<Integer> head) {
        int percent = percentLength(token.end());
        return new Mention(
                text.substring(token.start(), token.end()),
                percent > 0,
                text.substring(begin, token.start()),
                text.substring(Math.min(token.end() + percent, end), end),
                text.substring(Math.min(sentence, begin), begin),
                head,
                new Mention.Span(begin, token.start(), end));
    }
}
