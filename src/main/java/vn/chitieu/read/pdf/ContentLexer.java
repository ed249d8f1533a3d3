package vn.chitieu.read.pdf;

/**
 * Cuts a content stream into operators with their operands (ISO 32000-1, 7.8.2). Never fails: what makes no sense is
 * skipped, as viewers do.
 *
 * <pre>
 * stream   = { operand } operator { … }
 * operand  = number | "/" name | "(" string ")" | "&lt;" hex "&gt;" | "[" { operand } "]" | "&lt;&lt;" { operand } "&gt;&gt;" | word
 * operator = one to three regular characters, packed as in {@link Operator}
 * word     = four or more
 * </pre>
 */
final class ContentLexer {
    /** What {@link #next} gives at the end. */
    static final int END = 0;

    private static final byte REGULAR = 0;
    private static final byte BLANK = 1;
    private static final byte DELIMITER = 2;
    private static final byte[] CLASSES = classes();

    private final byte[] content;
    private final int length;
    private final Operands operands;
    private int at;

    /** Reads the first bytes of an array into operands. */
    ContentLexer(byte[] content, int length, Operands operands) {
        this.content = content;
        this.length = length;
        this.operands = operands;
    }

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (char blank : "\0\t\n\f\r ".toCharArray()) {
            classes[blank] = BLANK;
        }
        for (char delimiter : "()<>[]{}/%".toCharArray()) {
            classes[delimiter] = DELIMITER;
        }
        return classes;
    }

    /** The next operator, its operands before it in {@link Operands}; {@link #END} when there is none. */
    int next() {
        operands.clear();
        while (at < length) {
            int first = content[at] & 0xFF;
            byte kind = CLASSES[first];
            if (kind == BLANK) {
                at++;
            } else if (kind == DELIMITER) {
                delimited(first);
            } else if ((first >= '0' && first <= '9') || first == '-' || first == '.' || first == '+') {
                number();
            } else {
                int operator = word();
                if (operator == Operator.INLINE_IMAGE_DATA) {
                    skipImage();
                    return Operator.INLINE_IMAGE;
                }
                if (operator != END) {
                    return operator;
                }
            }
        }
        return END;
    }

    private void delimited(int first) {
        at++;
        switch (first) {
            case '/' -> name();
            case '(' -> literal();
            case '<' -> {
                if (at < length && content[at] == '<') {
                    at++;
                    operands.add(Operands.OPEN);
                } else {
                    hexadecimal();
                }
            }
            case '[' -> operands.add(Operands.OPEN);
            case ']' -> operands.add(Operands.CLOSE);
            case '>' -> {
                if (at < length && content[at] == '>') {
                    at++;
                    operands.add(Operands.CLOSE);
                }
            }
            case '%' -> {
                while (at < length && content[at] != '\n' && content[at] != '\r') {
                    at++;
                }
            }
            default -> {}
        }
    }

    /** {@code -12.5}, {@code .5}, {@code --3}; what follows a second point or an inner sign is dropped. */
    private void number() {
        boolean negative = false;
        boolean known = false;
        double value = 0;
        double scale = 0;
        int start = at;
        for (; at < length && CLASSES[content[at] & 0xFF] == REGULAR; at++) {
            int digit = content[at] - '0';
            if (known) {
                continue;
            }
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
                scale *= 10;
            } else if (content[at] == '.' && scale == 0) {
                scale = 1;
            } else if (content[at] == '-' && value == 0 && scale == 0) {
                negative = true;
            } else if (digit > 9 || at > start) {
                known = content[at] != '+';
            }
        }
        double number = scale > 1 ? value / scale : value;
        operands.add(negative ? -number : number);
    }

    /** An operator; longer words are operands and give {@link #END}. */
    private int word() {
        int code = 0;
        int start = at;
        for (; at < length && CLASSES[content[at] & 0xFF] == REGULAR; at++) {
            if (at - start < 3) {
                code |= (content[at] & 0xFF) << (8 * (at - start));
            }
        }
        if (at - start <= 3) {
            return code;
        }
        operands.begin(Operands.WORD);
        operands.store(content, start, at);
        operands.end();
        return END;
    }

    private void name() {
        operands.begin(Operands.NAME);
        int start = at;
        while (at < length && CLASSES[content[at] & 0xFF] == REGULAR) {
            if (content[at] == '#' && at + 2 < length && hex(content[at + 1]) >= 0 && hex(content[at + 2]) >= 0) {
                operands.store(content, start, at);
                operands.store(hex(content[at + 1]) << 4 | hex(content[at + 2]));
                at += 3;
                start = at;
            } else {
                at++;
            }
        }
        operands.store(content, start, at);
        operands.end();
    }

    private void hexadecimal() {
        operands.begin(Operands.STRING);
        int high = -1;
        while (at < length && content[at] != '>') {
            int digit = hex(content[at++]);
            if (digit < 0) {
                continue;
            }
            if (high < 0) {
                high = digit;
            } else {
                operands.store(high << 4 | digit);
                high = -1;
            }
        }
        if (high >= 0) {
            operands.store(high << 4);
        }
        at++;
        operands.end();
    }

    private void literal() {
        operands.begin(Operands.STRING);
        int depth = 1;
        int start = at;
        for (; at < length; at++) {
            byte each = content[at];
            if (each == '\\') {
                operands.store(content, start, at);
                at++;
                escape();
                start = at + 1;
            } else if (each == '(') {
                depth++;
            } else if (each == ')' && --depth == 0) {
                break;
            }
        }
        operands.store(content, Math.min(start, length), Math.min(at, length));
        at++;
        operands.end();
    }

    /** What follows a backslash; ends on its last byte. */
    private void escape() {
        int each = at < length ? content[at] : ' ';
        switch (each) {
            case 'n' -> operands.store('\n');
            case 'r' -> operands.store('\r');
            case 't' -> operands.store('\t');
            case 'b' -> operands.store('\b');
            case 'f' -> operands.store('\f');
            case '\n' -> {}
            case '\r' -> {
                if (at + 1 < length && content[at + 1] == '\n') {
                    at++;
                }
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            default -> operands.store(each);
        }
    }

    private void octal() {
        int value = 0;
        int digits = 0;
        while (digits < 3 && at < length && content[at] >= '0' && content[at] <= '7') {
            value = value * 8 + content[at++] - '0';
            digits++;
        }
        at--;
        operands.store(value);
    }

    /** Skips the bytes of an inline image; its end is a lone {@code EI} with text, not bytes, behind it. */
    private void skipImage() {
        for (at++; at + 1 < length; at++) {
            if (content[at] == 'E' && content[at + 1] == 'I' && isBlank(at - 1) && isBlank(at + 2) && isText(at + 2)) {
                at += 2;
                return;
            }
        }
        at = length;
    }

    private boolean isBlank(int index) {
        return index >= length || CLASSES[content[index] & 0xFF] == BLANK;
    }

    private boolean isText(int from) {
        for (int i = from; i < Math.min(length, from + 12); i++) {
            int each = content[i];
            if (each != '\n' && each != '\r' && each != '\t' && (each < ' ' || each > '~')) {
                return false;
            }
        }
        return true;
    }

    private static int hex(int digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        int lower = digit | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
