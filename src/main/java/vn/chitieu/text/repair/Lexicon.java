package vn.chitieu.text.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.chitieu.text.TonePlacement;

/** Syllables that Vietnamese has; {@link vn.chitieu.text.Syllables} tells those that it could have. Read when first asked. */
final class Lexicon {
    private static final String FILE = "syllables.txt";

    private Lexicon() {}

    private static final class Holder {
        static final Set<String> KNOWN = read();
    }

    /** Whether a composed word, in any case and with its tone in either place, is a known syllable. */
    static boolean isKnown(String word) {
        return Holder.KNOWN.contains(TonePlacement.normal(word.toLowerCase(Locale.ROOT)));
    }

    /** Every known syllable in small letters. */
    static Set<String> all() {
        return Holder.KNOWN;
    }

    private static Set<String> read() {
        Set<String> known = new HashSet<>(8192);
        try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                for (String syllable : line.split(" ", 0)) {
                    known.add(TonePlacement.normal(syllable));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar's own " + FILE, broken);
        }
        return known;
    }
}
