package vn.chitieu.text.repair;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A font that draws the bytes of an old encoding.
 *
 * <ol>
 *   <li>OF1 Names that begin with {@code .Vn} draw TCVN3 ({@code .VnTime}); PDFs may lose the dot.
 *   <li>OF2 Those of them that end in {@code H} draw small letters as capitals ({@code .VnTimeH}).
 *   <li>OF3 Names that begin with {@code VNI-} draw VNI ({@code VNI-Times}).
 * </ol>
 *
 * @param encoding what its bytes mean
 * @param capitals whether it draws small letters as capitals
 */
public record OldFont(OldEncoding encoding, boolean capitals) {
    /** {@code ABCDEF+} before the name of a subset. */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    private static final Pattern STYLE = Pattern.compile("[-,](?i:bold|italic|oblique|regular|normal|mt).*$");
    /** Families that all collections of TCVN3 fonts have, should the dot be lost. */
    private static final Pattern TCVN3_FAMILY = Pattern.compile(
            "\\.vn.*|vn(?:time|arial|avant|aristote|book|bodoni|century|clarendon|commercial|cooper|courier|exotic|free"
                    + "|gothic|helv|kool|linus|lucida|mono|mystical|pal|park|present|revue|shelley|south|stamp|teknical"
                    + "|tifani|univers|vogue|blackh|bahamas|arabia|3dh).*");

    /** The old font of a name as files give it; empty for any other font. */
    public static Optional<OldFont> of(String fontName) {
        if (fontName.length() < 5 || fontName.toLowerCase(Locale.ROOT).indexOf("vn") < 0) {
            return Optional.empty();
        }
        String name =
                STYLE.matcher(SUBSET.matcher(fontName.strip()).replaceFirst("")).replaceFirst("");
        String small = name.toLowerCase(Locale.ROOT).replace("#2e", ".").replace("#20", " ");
        if (small.startsWith("vni-") || small.startsWith("vni ")) {
            // OF3
            return Optional.of(new OldFont(OldEncoding.VNI, false));
        }
        if (TCVN3_FAMILY.matcher(small).matches()) {
            // OF1, OF2
            return Optional.of(new OldFont(OldEncoding.TCVN3, small.endsWith("h")));
        }
        return Optional.empty();
    }

    /**
     * A run of text in the font, for {@link TextRepair} to decode: its letters beyond ASCII are marked, plain ones are
     * capitals where the font makes capitals of them.
     */
    public String marked(String run) {
        StringBuilder drawn = new StringBuilder(run);
        for (int i = 0; capitals && i < drawn.length(); i++) {
            if (drawn.charAt(i) >= 'a' && drawn.charAt(i) <= 'z') {
                drawn.setCharAt(i, (char) (drawn.charAt(i) - 'a' + 'A'));
            }
        }
        return MarkedLetters.mark(drawn.toString(), this);
    }
}
