package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chitieu.read.sheet.FormatToken.Kind;

/**
 * Takes a number format code apart.
 *
 * <pre>
 * code    = section { ";" section }
 * section = { '"' literal '"' | "\" letter | "_" letter | "*" letter | "[" bracket "]" | symbol | letter }
 * bracket = colour | condition | "$" currency [ "-" language ] | elapsed time
 * symbol  = "General" | "0" | "#" | "?" | "." | "," | "%" | "/" | "@" | "E+" | "E-" | dates
 * </pre>
 */
final class FormatTokens {
    private static final String DATE_LETTERS = "ymdhs";
    private static final String SYSTEM_LONG_DATE = "f800";

    private final String code;
    private final List<List<FormatToken>> sections = new ArrayList<>();
    private List<FormatToken> section = new ArrayList<>();
    private int index;

    private FormatTokens(String code) {
        this.code = code;
    }

    /** The sections of a code, at least one. */
    static List<List<FormatToken>> sections(String code) {
        FormatTokens tokens = new FormatTokens(code);
        while (tokens.index < code.length()) {
            tokens.next();
        }
        tokens.sections.add(tokens.section);
        return tokens.sections;
    }

    private void next() {
        char letter = code.charAt(index);
        switch (letter) {
            case ';' -> {
                sections.add(section);
                section = new ArrayList<>();
                index++;
            }
            case '"' -> index = quoted(index + 1);
            case '[' -> index = bracket(index + 1);
            case '\\' ->
                escaped(code.substring(Math.min(index + 1, code.length()), Math.min(index + 2, code.length())));
            case '_' -> escaped(" ");
            case '*' -> index += 2;
            default -> symbol(letter);
        }
    }

    private void escaped(String literal) {
        add(Kind.LITERAL, literal);
        index += 2;
    }

    private int quoted(int start) {
        int end = code.indexOf('"', start);
        int stop = end < 0 ? code.length() : end;
        add(Kind.LITERAL, code.substring(start, stop));
        return stop + 1;
    }

    private int bracket(int start) {
        int end = code.indexOf(']', start);
        int stop = end < 0 ? code.length() : end;
        String content = code.substring(start, stop).toLowerCase(Locale.ROOT);
        if (content.startsWith("$")) {
            return currency(start + 1, stop);
        }
        if (content.startsWith("<") || content.startsWith(">") || content.startsWith("=")) {
            add(Kind.CONDITION, content);
        } else if (!content.isEmpty()
                && "hms".indexOf(content.charAt(0)) >= 0
                && content.chars().allMatch(c -> c == content.charAt(0))) {
            add(Kind.ELAPSED, content);
        } else if (!content.startsWith("dbnum")) {
            add(Kind.COLOUR, content);
        }
        return stop + 1;
    }

    private int currency(int start, int stop) {
        String content = code.substring(start, stop);
        int dash = content.lastIndexOf('-');
        String language = dash < 0 ? "" : content.substring(dash + 1).toLowerCase(Locale.ROOT);
        add(Kind.LITERAL, dash < 0 ? content : content.substring(0, dash));
        if (language.equals(SYSTEM_LONG_DATE)) {
            // What follows is the author's system's; a Vietnamese one writes 06 Tháng 1 2025.
            sections(BuiltInFormats.LONG_DATE).get(0).forEach(section::add);
            return code.length();
        }
        if (!language.isEmpty()) {
            add(Kind.LANGUAGE, language);
        }
        return stop + 1;
    }

    private void symbol(char letter) {
        Kind kind = switch (letter) {
            case '0', '#', '?' -> Kind.DIGIT;
            case '.' -> Kind.POINT;
            case ',' -> Kind.COMMA;
            case '%' -> Kind.PERCENT;
            case '/' -> Kind.SLASH;
            case '@' -> Kind.TEXT;
            default -> Kind.LITERAL;
        };
        if (kind == Kind.LITERAL) {
            letters(letter);
        } else {
            add(kind, String.valueOf(letter));
            index++;
        }
    }

    private void letters(char letter) {
        char lower = Character.toLowerCase(letter);
        if (begins("general")) {
            word(Kind.GENERAL, "general".length());
        } else if (begins("am/pm")) {
            word(Kind.HALF_DAY, "am/pm".length());
        } else if (begins("a/p")) {
            word(Kind.HALF_DAY, "a/p".length());
        } else if (begins("e+") || begins("e-")) {
            word(Kind.EXPONENT, 2);
        } else if (DATE_LETTERS.indexOf(lower) >= 0) {
            dateRun(lower);
        } else {
            word(Kind.LITERAL, 1);
        }
    }

    private void dateRun(char letter) {
        int end = index;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
            end++;
        }
        add(Kind.DATE, code.substring(index, end).toLowerCase(Locale.ROOT));
        index = end;
    }

    private boolean begins(String word) {
        return code.regionMatches(true, index, word, 0, word.length());
    }

    private void word(Kind kind, int length) {
        add(kind, code.substring(index, index + length));
        index += length;
    }

    private void add(Kind kind, String text) {
        section.add(new FormatToken(kind, text));
    }
}
