package vn.chitieu.read.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page declares, in {@code meta} or in the XML declaration. */
final class HtmlCharset {
    private static final int HEAD = 8_192;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    /** Empty if the page declares none or none that there is. UTF-16 cannot be declared in bytes that are read as ASCII. */
    static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** The charset of a name; empty if there is none. */
    static Optional<Charset> named(String name) {
        try {
            return name.toLowerCase(Locale.ROOT).startsWith("utf-16") || !Charset.isSupported(name)
                    ? Optional.empty()
                    : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
