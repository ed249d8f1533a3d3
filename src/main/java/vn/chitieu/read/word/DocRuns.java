package vn.chitieu.read.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.text.repair.OldFont;

/** Puts the characters of a run into the paragraph underway, the special ones as what they stand for. */
final class DocRuns {
    private static final short SUPERSCRIPT = 1;

    private final Ledger ledger;

    DocRuns(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What becomes of a paragraph whose mark a run holds. */
    enum Mark {
        /** It is printed. */
        PRINTED,
        /** It is deleted, and the paragraph goes on in the next. */
        DELETED,
        /** It is hidden, and the paragraph goes on in the next. */
        HIDDEN
    }

    /** State of the run's mark, should it hold one. */
    static Mark mark(CharacterRun run) {
        if (run.isMarkedDeleted()) {
            return Mark.DELETED;
        }
        return run.isVanished() ? Mark.HIDDEN : Mark.PRINTED;
    }

    /** Adds a run to the current paragraph of a story. */
    void add(CharacterRun run, Story story) throws UnreadableException {
        String text = run.text();
        ledger.text(text.length());
        if (run.isMarkedDeleted()) {
            ledger.leftOut(hasText(text), "text deleted by tracked changes");
            return;
        }
        RunFormat format = format(run);
        if (run.isSymbol()) {
            symbol(run, story, format);
            return;
        }
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                print(text.substring(plain, i), story, format);
                special(text.charAt(i), story, format);
                plain = i + 1;
            }
        }
        print(text.substring(plain), story, format);
    }

    private static RunFormat format(CharacterRun run) {
        boolean capitals = run.isCapitalized() || run.isSmallCaps();
        boolean raised = run.getSubSuperScriptIndex() == SUPERSCRIPT || RunFormat.isRaised(run.getVerticalOffset());
        return new RunFormat(run.isVanished(), capitals, raised, font(run));
    }

    /** The font's name if it draws letters of an old encoding; symbols are stored as such. */
    private static String font(CharacterRun run) {
        String name = run.getFontName();
        return name != null && OldFont.of(name).isPresent() ? name : "";
    }

    private void print(String text, Story story, RunFormat format) {
        if (text.isEmpty()) {
            return;
        }
        if (story.fields.isPrinted()) {
            story.paragraph().add(text, format);
            ledger.leftOut(format.hidden() && !text.isBlank(), "hidden text");
        } else {
            story.fields.instruction(text);
        }
    }

    private void special(char character, Story story, RunFormat format) throws UnreadableException {
        switch (character) {
            case 0x13 -> story.fields.begin();
            case 0x14 -> story.fields.separate();
            case 0x15 -> story.fields.end();
            case '\t' -> print(story.kind == Story.Kind.CELL ? " " : "\t", story, format);
            case 0x0B -> lineBreak(story, format);
            case 0x0C, 0x0E -> print(" ", story, format);
            case 0x1E -> print("-", story, format);
            // Not seen in print, but the ư of fonts in TCVN3.
            case 0x1F -> print("\u00AD", story, format);
            case 0x01, 0x08 -> ledger.picture();
            default -> {}
        }
    }

    private void lineBreak(Story story, RunFormat format) throws UnreadableException {
        if (story.kind == Story.Kind.CELL) {
            print(" ", story, format);
        } else if (story.fields.isPrinted()) {
            ledger.row();
            story.paragraph().lineBreak(format);
        }
    }

    private static void symbol(CharacterRun run, Story story, RunFormat format) {
        if (story.fields.isPrinted()) {
            var font = run.getSymbolFont();
            String name = font == null || font.getMainFontName() == null ? "" : font.getMainFontName();
            RunFormat symbol = new RunFormat(format.hidden(), false, format.raised(), name);
            story.paragraph().add(Character.toString(run.getSymbolCharacter()), symbol);
        }
    }

    private static boolean hasText(String text) {
        return text.chars().anyMatch(character -> character > ' ');
    }
}
