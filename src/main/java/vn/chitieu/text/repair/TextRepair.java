package vn.chitieu.text.repair;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.chitieu.text.Vietnamese;
import vn.chitieu.text.repair.Leaning.Writing;

/**
 * Repairs the texts of one document (cells, lines, paragraphs), each by what it looks like and, where it alone does not
 * tell, by its neighbours: documents mix encodings.
 *
 * <ol>
 *   <li>TR1 A document without suspicious characters is right.
 *   <li>TR2 What a font of an old encoding draws ({@link OldFont}) is decoded, unless it is more plausible as it stands:
 *       programs borrow letters that a font does not have.
 *   <li>TR3 UTF-8 that was taken for windows-1252 is decoded ({@link Misreading}).
 *   <li>TR4 A text whose words are Vietnamese in TCVN3 or VNI, and not as they stand, is decoded; not if that is all the
 *       document has of it and it is a word or two without signs for letters.
 *   <li>TR5 A text that could be either is read like the nearest texts that tell. It is doubtful where those before and
 *       behind it differ.
 *   <li>TR6 In a text with words of both kinds each is read by itself; such a text is doubtful if any could be either.
 *   <li>TR7 Letters of other scripts, lone marks and torn words are put right ({@link LookAlikes}, {@link TornWords}).
 *   <li>TR8 Letters that fonts tell wrongly are learned ({@link WrongLetters}).
 * </ol>
 *
 * Lives for one document.
 */
public final class TextRepair {
    /** TR4: what all of a document must say at least, in words. */
    private static final float LEAST_GAIN = 1.5f;

    /** More texts with torn words than that are many. */
    private static final int FEW_TORN = 2;

    private final List<Writing> writings;
    private final Set<String> notes = new LinkedHashSet<>();
    private final Optional<WrongLetters> wrong;
    private final boolean suspicious;
    private final boolean torn;
    private final boolean tornOften;
    private final boolean mixed;
    private final Writing main;

    /**
     * Looks at the texts of a document in reading order, cleaned as {@link RawText} does.
     */
    public TextRepair(List<String> cleaned) {
        List<String> texts = cleaned.stream().map(this::drawn).toList();
        int kinds = 0;
        boolean mayBeTorn = false;
        for (String text : texts) {
            kinds |= Suspicion.of(text);
            mayBeTorn = mayBeTorn || TornWords.mayBeTorn(text);
        }
        this.suspicious = !Suspicion.isNothing(kinds)
                || !texts.equals(cleaned)
                || texts.stream().anyMatch(text -> !Misreading.corrected(text).equals(text));
        this.torn = mayBeTorn;
        this.tornOften = mayBeTorn
                && texts.stream()
                        .filter(text -> !TornWords.joined(text, false).equals(text))
                        .skip(FEW_TORN)
                        .findAny()
                        .isPresent();
        this.writings = new ArrayList<>(texts.size());
        EnumSet<Writing> seen = EnumSet.noneOf(Writing.class);
        float gain = 0;
        float tcvn3 = 0;
        float vni = 0;
        boolean signs = false;
        if (texts.stream().anyMatch(Leaning::hasOldWord)) {
            for (String text : texts) {
                Leaning leaning = Leaning.of(Misreading.corrected(text));
                Writing writing = leaning.writing();
                writings.add(writing);
                seen.add(writing);
                if (writing == Writing.TCVN3 || writing == Writing.VNI || writing == Writing.MIXED) {
                    gain += leaning.gain();
                    tcvn3 += leaning.tcvn3();
                    vni += leaning.vni();
                    signs |= leaning.signs();
                }
            }
        }
        boolean proved = gain >= LEAST_GAIN || signs;
        this.main = proved ? (tcvn3 >= vni ? Writing.TCVN3 : Writing.VNI) : Writing.UNICODE;
        this.mixed = seen.contains(Writing.UNICODE) || seen.contains(Writing.MIXED);
        this.wrong = WrongLetters.of(
                texts.size(), index -> decodedAndWhole(index, texts.get(index)).text());
        wrong.ifPresent(this::noteWrong);
    }

    /** Whether any text may change. */
    public boolean isNeeded() {
        return suspicious || torn || wrong.isPresent();
    }

    /** What was done, one line each for a person. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * A text of the document, put right.
     *
     * @param index which of the texts decides how it is written
     * @param text that text or a line of it
     */
    public Repaired repaired(int index, String text) {
        Repaired whole = decodedAndWhole(index, drawn(text));
        if (wrong.isEmpty() || !wrong.get().isLearned()) {
            return whole;
        }
        String meant = wrong.get().meant(whole.text());
        return new Repaired(meant, whole.doubtful() || wrong.get().isDoubtful(meant));
    }

    private Repaired decodedAndWhole(int index, String text) {
        int kinds = Suspicion.of(text);
        String read = Suspicion.isMisread(kinds) ? misread(text) : text;
        Repaired decoded = main == Writing.UNICODE ? new Repaired(read, false) : decoded(index, read);
        String letters = letters(decoded.text(), kinds);
        return new Repaired(torn ? whole(letters) : letters, decoded.doubtful());
    }

    /** TR8 */
    private void noteWrong(WrongLetters letters) {
        notes.add(
                letters.isLearned()
                        ? "the file tells wrong letters; they were learned from the words"
                        : "hardly a word is Vietnamese: the file may tell wrong letters");
    }

    /** TR2 */
    private String drawn(String text) {
        if (!MarkedLetters.areIn(text)) {
            return text;
        }
        String decoded = MarkedLetters.decode(text);
        String stored = MarkedLetters.unmarked(text);
        if (Plausibility.of(decoded) < Plausibility.of(stored)) {
            return stored;
        }
        MarkedLetters.encodings(text).forEach(this::noteDecoded);
        return decoded;
    }

    private void noteDecoded(OldEncoding encoding) {
        notes.add("text in " + encoding.title() + " was decoded");
    }

    /** TR3 */
    private String misread(String text) {
        String read = Misreading.corrected(text);
        if (!read.equals(text)) {
            notes.add("text in UTF-8 that was taken for windows-1252 was decoded");
            return Vietnamese.clean(read);
        }
        return text;
    }

    private Repaired decoded(int index, String text) {
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
            noteDecoded(encoding);
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

    /** TR7 */
    private String letters(String text, int kinds) {
        String letters = text;
        if (Suspicion.hasMarks(kinds)) {
            letters = TornWords.withMarksJoined(letters);
        }
        if (Suspicion.looksAlike(kinds)) {
            letters = LookAlikes.replaced(letters);
        }
        return letters.indexOf('\u00AD') < 0 ? letters : letters.replace("\u00AD", "");
    }

    private String whole(String text) {
        String whole = TornWords.joined(text, tornOften);
        if (!whole.equals(text)) {
            notes.add("words with blanks inside were joined");
        }
        return whole;
    }
}
