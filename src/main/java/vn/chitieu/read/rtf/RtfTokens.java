package vn.chitieu.read.rtf;

import java.nio.charset.StandardCharsets;

/**
 * Parts the bytes of an RTF file into tokens. No input is an error: what is no RTF is text.
 *
 * <pre>
 * token   = "{" | "}" | word | symbol | "\'" hex hex | text
 * word    = "\" letter { letter } [ [ "-" ] digit { digit } ] [ " " ]
 * symbol  = "\" any
 * text    = byte { byte }        (neither "{", "}", "\" nor a line end)
 * </pre>
 *
 * The word {@code \binN} and the N bytes behind it are skipped. A symbol is a word of one character.
 */
final class RtfTokens {
    /** What was read last. */
    enum Kind {
        GROUP_START,
        GROUP_END,
        WORD,
        BYTE,
        TEXT,
        END
    }

    private static final String BINARY = "bin";
    private static final String[] SYMBOLS = new String[128];
    private static final int LARGEST = 100_000_000;

    static {
        for (int i = 0; i < SYMBOLS.length; i++) {
            SYMBOLS[i] = String.valueOf((char) i);
        }
    }

    private final byte[] bytes;
    private int at;
    private int start;
    private int end;
    private String word = "";
    private boolean parameterised;
    private int parameter;
    private int value;

    /** Begins at an index. */
    RtfTokens(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Reads on. */
    Kind next() {
        while (at < bytes.length && isIgnored(bytes[at])) {
            at++;
        }
        if (at >= bytes.length) {
            return Kind.END;
        }
        switch (bytes[at]) {
            case '{' -> {
                at++;
                return Kind.GROUP_START;
            }
            case '}' -> {
                at++;
                return Kind.GROUP_END;
            }
            case '\\' -> {
                at++;
                return command();
            }
            case '\t' -> {
                at++;
                return word("tab");
            }
            default -> {
                return text();
            }
        }
    }

    /** The word read last. */
    String word() {
        return word;
    }

    /** The number behind the word, or what the word means without one. */
    int parameter(int otherwise) {
        return parameterised ? parameter : otherwise;
    }

    /** Whether the word switches its property on: it has no number, or one other than 0. */
    boolean isOn() {
        return !parameterised || parameter != 0;
    }

    /** The byte that two hexadecimal digits wrote. */
    int value() {
        return value;
    }

    /** The bytes of the file; the text read last goes from {@link #start} to {@link #end}. */
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Goes to the end of the group under way, which is the next token. */
    void skipGroup() {
        int depth = 0;
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next == '{') {
                depth++;
            } else if (next == '}') {
                if (depth == 0) {
                    return;
                }
                depth--;
            } else if (next == '\\') {
                at++;
                if (isBinary()) {
                    command();
                    continue;
                }
            }
            at++;
        }
    }

    private boolean isBinary() {
        return at + BINARY.length() < bytes.length
                && bytes[at] == 'b'
                && bytes[at + 1] == 'i'
                && bytes[at + 2] == 'n'
                && isDigit(bytes[at + 3]);
    }

    private Kind text() {
        start = at;
        while (at < bytes.length && !isSpecial(bytes[at])) {
            at++;
        }
        end = at;
        return Kind.TEXT;
    }

    private Kind command() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        if (!isLetter(bytes[at])) {
            return symbol(bytes[at++] & 0x7F);
        }
        int from = at;
        while (at < bytes.length && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (parameterised && word.equals(BINARY)) {
            at += Math.min(Math.max(0, parameter), bytes.length - at);
            return next();
        }
        return Kind.WORD;
    }

    private void number() {
        parameterised = false;
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        int number = 0;
        at += negative ? 1 : 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            parameterised = true;
            number = Math.min(LARGEST, number * 10 + bytes[at] - '0');
            at++;
        }
        parameter = negative ? -number : number;
    }

    private Kind symbol(int symbol) {
        if (symbol == '\'' && at + 1 < bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            if (high >= 0 && low >= 0) {
                at += 2;
                value = high << 4 | low;
                return Kind.BYTE;
            }
        }
        return word(SYMBOLS[symbol]);
    }

    private Kind word(String name) {
        word = name;
        parameterised = false;
        return Kind.WORD;
    }

    private static boolean isSpecial(byte next) {
        return next == '{' || next == '}' || next == '\\' || next == '\t' || isIgnored(next);
    }

    private static boolean isIgnored(byte next) {
        return next == '\r' || next == '\n' || next == 0;
    }

    private static boolean isLetter(byte next) {
        return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }

    private static boolean isDigit(byte next) {
        return next >= '0' && next <= '9';
    }
}
