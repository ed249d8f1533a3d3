package vn.chitieu.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font with everything in it: encoding, glyph names, the embedded program. Opened when first asked, because that
 * costs more than a page of text; most fonts are never asked.
 */
final class FontProgram {
    private final COSDictionary dictionary;
    private boolean opened;
    private Optional<PDFont> font = Optional.empty();

    FontProgram(COSDictionary dictionary) {
        this.dictionary = dictionary;
    }

    private Optional<PDFont> font() {
        if (!opened) {
            opened = true;
            try {
                font = FontSanity.isSane(dictionary)
                        ? Optional.of(PDFontFactory.createFont(dictionary))
                        : Optional.empty();
            } catch (IOException | RuntimeException broken) {
                font = Optional.empty();
            }
        }
        return font;
    }

    /** The text of a code by the font's encoding, glyph names or character map. */
    Optional<String> text(int code) {
        try {
            return font().map(each -> each.toUnicode(code));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** The text of a glyph by the character map of the embedded TrueType program. */
    Optional<String> glyphText(int code) {
        if (font().isPresent()
                && font().get() instanceof PDType0Font composite
                && composite.getDescendantFont() instanceof PDCIDFontType2 outlines) {
            try {
                CmapLookup map = outlines.getTrueTypeFont().getUnicodeCmapLookup(false);
                List<Integer> characters = map == null ? null : map.getCharCodes(outlines.codeToGID(code));
                return characters == null || characters.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Character.toString(characters.get(0)));
            } catch (IOException | RuntimeException broken) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The width of a code in parts of the font size; half of it if the font is broken. */
    float width(int code) {
        try {
            return font().isPresent() ? font().get().getWidth(code) / 1000 : 0.5f;
        } catch (IOException | RuntimeException broken) {
            return 0.5f;
        }
    }

    /** Reads the next code from a string. */
    int code(ByteArrayInputStream string) {
        try {
            return font().isPresent() ? font().get().readCode(string) : string.read() << 8 | string.read();
        } catch (IOException | RuntimeException broken) {
            string.skip(1);
            return 0;
        }
    }
}
