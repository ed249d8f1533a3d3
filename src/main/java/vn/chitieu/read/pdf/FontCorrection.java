package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.document.Document;
import vn.chitieu.text.repair.WrongLetters;

/**
 * Fonts that tell wrong letters; each may do so in its own way, and only what it drew tells.
 *
 * <ol>
 *   <li>FC1 What a font tells wrongly is learned from its own words, then the pages are read again.
 *   <li>FC2 If one font tells wrong letters, digits are doubtful of fonts whose letters could not be learned, and of those
 *       that drew too few words to tell.
 * </ol>
 */
final class FontCorrection {
    /** Letters stay, no digit is proved. */
    private static final WrongLetters UNTOLD = new WrongLetters(Map.of(), Set.of());

    private FontCorrection() {}

    /** Corrects fonts after the pages were read; whether any shows other letters or doubtful digits now. */
    static boolean correct(Collection<TextFont> fonts) {
        Map<TextFont, WrongLetters> wrong = new HashMap<>();
        for (TextFont font : fonts) {
            font.words().wrong().ifPresent(letters -> wrong.put(font, letters));
        }
        if (wrong.isEmpty()) {
            return false;
        }
        for (TextFont font : fonts) {
            if (wrong.containsKey(font) || font.words().isUntold()) {
                font.correct(wrong.getOrDefault(font, UNTOLD));
            }
        }
        return true;
    }

    /** The document that was read with corrected fonts, which it says. */
    static Document noted(Document read, Collection<TextFont> fonts) {
        List<String> warnings = new ArrayList<>(read.warnings());
        warnings.add(fonts.stream().anyMatch(TextFont::isCorrected) ? WrongLetters.LEARNED : WrongLetters.NOT_LEARNED);
        return new Document(read.pages(), read.blocks(), warnings, read.repaired(), read.uncertain());
    }
}
