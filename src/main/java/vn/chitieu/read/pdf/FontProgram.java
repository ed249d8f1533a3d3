package vn.chitieu.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

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
                font = Optional.of(PDFontFactory.createFont(dictionary));
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
