package vn.chitieu.read.html;

import java.util.Locale;
import java.util.Optional;

/** Declarations of CSS, {@code display: none; list-style-type: lower-alpha}, as one text. */
final class Style {
    private Style() {}

    /** The value of a property in lower case, {@code !important} and the like cut off; the last one counts. */
    static Optional<String> value(String declarations, String property) {
        int at = lastIndexOf(declarations, property);
        if (at < 0) {
            return Optional.empty();
        }
        int colon = declarations.indexOf(':', at);
        int end = declarations.indexOf(';', colon);
        String value = declarations.substring(colon + 1, end < 0 ? declarations.length() : end);
        int mark = value.indexOf('!');
        return Optional.of((mark < 0 ? value : value.substring(0, mark)).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the property has the value. */
    static boolean has(String declarations, String property, String value) {
        return value(declarations, property).filter(value::equals).isPresent();
    }

    /** Whether what has these declarations is not shown. */
    static boolean hides(String declarations) {
        return has(declarations, "display", "none")
                || value(declarations, "visibility")
                        .filter(value -> value.equals("hidden") || value.equals("collapse"))
                        .isPresent()
                || has(declarations, "mso-hide", "all");
    }

    private static int lastIndexOf(String declarations, String property) {
        for (int at = declarations.length(); at >= 0; at--) {
            at = declarations.lastIndexOf(property, at);
            if (at < 0 || isProperty(declarations, at, property)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the name stands alone: {@code display}, not {@code mso-display} nor {@code display-x}. */
    private static boolean isProperty(String declarations, int at, String property) {
        int end = at + property.length();
        while (end < declarations.length() && declarations.charAt(end) <= ' ') {
            end++;
        }
        boolean begins = at == 0 || ";{ \t\r\n".indexOf(declarations.charAt(at - 1)) >= 0;
        return begins && end < declarations.length() && declarations.charAt(end) == ':';
    }
}
