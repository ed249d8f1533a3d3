package vn.chitieu.text.repair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.text.Vietnamese;

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
    /** More texts with torn words than that are many. */
    private static final int FEW_TORN = 2;

    private final Set<String> notes = new LinkedHashSet<>();
    private final DocumentWriting writing;
    private final Optional<WrongLetters> wrong;
    private final boolean suspicious;
    private final boolean torn;
    private final boolean tornOften;

    /** Looks at the texts of a document in reading order, cleaned as {@link RawText} does. */
    public TextRepair(List<String> cleaned) {
        List<String> texts = cleaned.stream().map(this::drawn).toList();
        this.suspicious = texts.stream().anyMatch(TextRepair::isSuspicious) || !texts.equals(cleaned);
        this.torn = texts.stream().anyMatch(TornWords::mayBeTorn);
        this.tornOften = torn
                && texts.stream()
                        .filter(text -> !TornWords.joined(text, false).equals(text))
                        .skip(FEW_TORN)
                        .findAny()
                        .isPresent();
        this.writing = DocumentWriting.of(texts, encoding -> noteDecoded(encoding));
        this.wrong = WrongLetters.of(
                texts.size(), index -> decodedAndWhole(index, texts.get(index)).text());
        wrong.ifPresent(this::noteWrong);
    }

    private static boolean isSuspicious(String text) {
        return !Suspicion.isNothing(Suspicion.of(text))
                || !Misreading.corrected(text).equals(text);
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
        boolean doubtful = whole.doubtful() || UnprovedDigits.areIn(text);
        if (wrong.isEmpty() || !wrong.get().isLearned()) {
            return new Repaired(whole.text(), doubtful);
        }
        String meant = wrong.get().meant(whole.text());
        return new Repaired(meant, doubtful || wrong.get().isDoubtful(meant));
    }

    private Repaired decodedAndWhole(int index, String text) {
        int kinds = Suspicion.of(text);
        String read = Suspicion.isMisread(kinds) ? misread(text) : text;
        Repaired decoded = writing.decoded(index, read);
        String letters = letters(decoded.text(), kinds);
        return new Repaired(torn ? whole(letters) : letters, decoded.doubtful());
    }

    /** TR8 */
    private void noteWrong(WrongLetters letters) {
        notes.add(letters.isLearned() ? WrongLetters.LEARNED : WrongLetters.NOT_LEARNED);
    }

    /** TR2 */
    private String drawn(String marked) {
        String text = UnprovedDigits.areIn(marked) ? UnprovedDigits.unmarked(marked) : marked;
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
