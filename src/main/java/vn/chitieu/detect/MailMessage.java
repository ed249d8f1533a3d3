package vn.chitieu.detect;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows mail and web pages saved as one file, which are written like mail (RFC 5322, RFC 2557): header fields, among them
 * {@code MIME-Version}.
 */
final class MailMessage {
    private static final Pattern HEADER = Pattern.compile("[a-z][a-z0-9-]{1,60}: ?[^\\r\\n]*+\\r?\\n");
    private static final Pattern VERSION = Pattern.compile("^mime-version:\\s*1\\.0", Pattern.MULTILINE);
    private static final Pattern WEB_PAGE = Pattern.compile("^content-type:\\s*multipart/related", Pattern.MULTILINE);
    private static final int LONGEST_HEADER = 8_192;

    private MailMessage() {}

    /** {@code multipart/related} for a web page, {@code message/rfc822} for other mail; empty if it is neither. */
    static Optional<String> mediaType(Opening opening) {
        String text = opening.text();
        if (!HEADER.matcher(text.substring(0, Math.min(text.length(), 1_024)).toLowerCase(Locale.ROOT))
                .lookingAt()) {
            return Optional.empty();
        }
        String header =
                text.substring(0, Math.min(text.length(), LONGEST_HEADER)).toLowerCase(Locale.ROOT);
        if (!VERSION.matcher(header).find()) {
            return Optional.empty();
        }
        return Optional.of(WEB_PAGE.matcher(header).find() ? "multipart/related" : "message/rfc822");
    }
}
