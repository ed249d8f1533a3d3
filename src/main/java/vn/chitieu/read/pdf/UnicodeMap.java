package vn.chitieu.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A font's own table from codes to texts (ISO 32000-1, 9.10.3). Reads no more codes than a font can have, however many
 * ranges a hostile table lists.
 *
 * <pre>
 * char  = "beginbfchar"  { code text }                        "endbfchar"
 * range = "beginbfrange" { first last ( text | "[" { text } "]" ) } "endbfrange"
 * </pre>
 */
final class UnicodeMap {
    private static final int MOST_ENTRIES = 1 << 18;
    private static final int MOST_CODES = 1 << 16;

    private final Map<Integer, String> texts = new HashMap<>();
    private int entries;

    /** Reads a table; what makes no sense in it is skipped. */
    UnicodeMap(StreamBytes table) {
        Operands operands = new Operands();
        ContentLexer lexer = new ContentLexer(table.bytes(), table.length(), operands);
        int operator;
        do {
            operator = lexer.next();
            read(operands);
        } while (operator != ContentLexer.END);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The text of a code; empty if the table has none. */
    Optional<String> text(int code) {
        return Optional.ofNullable(texts.get(code));
    }

    private void read(Operands operands) {
        int at = 0;
        while (at < operands.count()) {
            String word = operands.word(at++);
            if (word.equals("beginbfchar")) {
                at = readChars(operands, at);
            } else if (word.equals("beginbfrange")) {
                at = readRanges(operands, at);
            }
        }
    }

    private int readChars(Operands operands, int from) {
        int at = from;
        while (isString(operands, at) && isString(operands, at + 1)) {
            put(code(operands.bytes(at)), text(operands.bytes(at + 1)));
            at += 2;
        }
        return at;
    }

    private int readRanges(Operands operands, int from) {
        int at = from;
        while (isString(operands, at) && isString(operands, at + 1)) {
            int first = code(operands.bytes(at));
            int last = Math.min(code(operands.bytes(at + 1)), first + MOST_CODES);
            at += 2;
            if (isString(operands, at)) {
                putAll(first, last, text(operands.bytes(at++)));
            } else {
                at++;
                for (int code = first; isString(operands, at); code++) {
                    put(code, text(operands.bytes(at++)));
                }
                at++;
            }
        }
        return at;
    }

    private static boolean isString(Operands operands, int index) {
        return operands.kind(index) == Operands.STRING;
    }

    /** Consecutive codes: the last character of the text counts on. */
    private void putAll(int first, int last, String text) {
        if (text.isEmpty()) {
            return;
        }
        String start = text.substring(0, text.length() - 1);
        char end = text.charAt(text.length() - 1);
        for (int code = first; code <= last && entries < MOST_ENTRIES; code++) {
            put(code, start + (char) (end + code - first));
        }
    }

    private void put(int code, String text) {
        if (entries++ < MOST_ENTRIES && !text.isEmpty()) {
            texts.put(code, text);
        }
    }

    private static int code(byte[] bytes) {
        int code = 0;
        for (byte each : bytes) {
            code = code << 8 | (each & 0xFF);
        }
        return code < 0 ? Integer.MAX_VALUE - MOST_CODES : code;
    }

    /** UTF-16 with the higher byte first; a lone byte is a character by itself. */
    private static String text(byte[] bytes) {
        return new String(bytes, bytes.length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
    }
}
