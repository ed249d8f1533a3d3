package vn.chitieu.text.repair;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.chitieu.text.repair.Leaning.Writing;

/** How each text of a document is written, told by itself or by its neighbours: rules TR4 to TR6 of {@link TextRepair}. */
final class DocumentWriting {
    /** What all of a document must say at least, in words. */
    private static final float LEAST_GAIN = 1.5f;

    /** The old encoding of the document; Unicode if it has none. */
    private final Writing main;

    /** Of each text; empty where {@code main} is Unicode. */
    private final List<Writing> writings;

    private final boolean mixed;
    private final Consumer<OldEncoding> decodedOne;

    private DocumentWriting(Writing main, List<Writing> writings, Consumer<OldEncoding> decodedOne) {
        this.main = main;
        this.writings = writings;
        this.decodedOne = decodedOne;
        EnumSet<Writing> seen = EnumSet.noneOf(Writing.class);
        seen.addAll(writings);
        this.mixed = seen.contains(Writing.UNICODE) || seen.contains(Writing.MIXED);
    }

    /**
     * Looks at the texts of a document.
     *
     * @param decodedOne told whenever a text is decoded
     */
    static DocumentWriting of(List<String> texts, Consumer<OldEncoding> decodedOne) {
        if (texts.stream().noneMatch(Leaning::hasOldWord)) {
            return new DocumentWriting(Writing.UNICODE, List.of(), decodedOne);
        }
        List<Leaning> leanings = texts.stream()
                .map(text -> Leaning.of(Misreading.corrected(text)))
                .toList();
        List<Writing> writings = new ArrayList<>(texts.size());
        float gain = 0;
        float tcvn3 = 0;
        float vni = 0;
        boolean signs = false;
        for (Leaning leaning : leanings) {
            Writing writing = leaning.writing();
            writings.add(writing);
            if (writing == Writing.TCVN3 || writing == Writing.VNI || writing == Writing.MIXED) {
                gain += leaning.gain();
                tcvn3 += leaning.tcvn3();
                vni += leaning.vni();
                signs |= leaning.signs();
            }
        }
        boolean proved = gain >= LEAST_GAIN || signs;
        Writing main = proved ? (tcvn3 >= vni ? Writing.TCVN3 : Writing.VNI) : Writing.UNICODE;
        return new DocumentWriting(main, writings, decodedOne);
    }

    /**
     * A text of the document, decoded if it is in an old encoding.
     *
     * @param index which of the texts decides how it is written
     * @param text that text or a line of it
     */
    Repaired decoded(int index, String text) {
        if (main == Writing.UNICODE) {
            return new Repaired(text, false);
        }
        Writing writing = writings.get(index);
        return switch (writing) {
            case NEUTRAL -> abbreviations(index, text);
            case UNICODE -> new Repaired(text, false);
            case TCVN3, VNI -> new Repaired(decoded(writing, text), false);
            case OPEN -> open(index, text);
            case MIXED -> mixed(text);
        };
    }

    private String decoded(Writing writing, String text) {
        OldEncoding encoding = writing == Writing.TCVN3 ? OldEncoding.TCVN3 : OldEncoding.VNI;
        String decoded = encoding == OldEncoding.TCVN3 ? Capitals.restored(text) : encoding.decode(text);
        if (!decoded.equals(text)) {
            decodedOne.accept(encoding);
        }
        return decoded;
    }

    /** TR5 */
    private Repaired open(int index, String text) {
        if (!mixed) {
            return new Repaired(decoded(main, text), false);
        }
        Writing near = near(index);
        Writing behind = telling(index, 1);
        boolean differ = behind != near && behind != Writing.NEUTRAL;
        return new Repaired(near == Writing.UNICODE ? text : decoded(near, text), differ);
    }

    private Writing telling(int index, int step) {
        for (int i = index + step; i >= 0 && i < writings.size(); i += step) {
            Writing writing = writings.get(i);
            if (writing == Writing.UNICODE || writing == Writing.TCVN3 || writing == Writing.VNI) {
                return writing;
            }
        }
        return Writing.NEUTRAL;
    }

    /** TR5 for what no list of syllables knows: {@code §VT}, {@code SKH§T}, {@code 5.000 ®}. */
    private Repaired abbreviations(int index, String text) {
        if (!Suspicion.isOld(Suspicion.of(text)) || near(index) == Writing.UNICODE) {
            return new Repaired(text, false);
        }
        Writing near = near(index);
        return new Repaired(byWord(text, word -> Leaning.isAbbreviation(word) ? decoded(near, word) : word), false);
    }

    private Writing near(int index) {
        Writing before = telling(index, -1);
        Writing near = before == Writing.NEUTRAL ? telling(index, 1) : before;
        return near == Writing.NEUTRAL ? main : near;
    }

    private static String byWord(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder(text.length());
        int from = 0;
        for (String word : WordScan.words(text)) {
            int at = text.indexOf(word, from);
            changed.append(text, from, at).append(change.apply(word));
            from = at + word.length();
        }
        return changed.append(text, from, text.length()).toString();
    }

    /** TR6 */
    private Repaired mixed(String text) {
        boolean doubtful = WordScan.words(text).stream().anyMatch(word -> isOpen(Leaning.of(word)));
        String read = byWord(text, word -> Leaning.of(word).gain() > 0 ? decoded(main, word) : word);
        return new Repaired(read, doubtful);
    }

    private static boolean isOpen(Leaning word) {
        return word.writing() == Writing.OPEN && word.gain() == 0;
    }
}
