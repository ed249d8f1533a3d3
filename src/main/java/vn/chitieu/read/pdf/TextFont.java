package vn.chitieu.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.text.repair.OldFont;
import vn.chitieu.text.repair.WrongLetters;

/**
 * What a font says of its codes. Widths and texts come from the font's dictionary alone as far as they stand there; each
 * code is looked up once.
 */
final class TextFont {
    private static final float USUAL_BLANK = 0.25f;
    /** Where fonts have their blank: in ASCII, as the usual glyph of a TrueType font, as the first of a subset. */
    private static final int[] USUAL_BLANK_CODES = {32, 3, 1};

    private static final int BLOCK = 256;
    private static final Letter[] UNSEEN_BLOCK = unseen();

    /** Bytes of a code; 0 if that depends on the code. */
    private final int codeLength;

    private final boolean composite;
    private final Widths widths;
    private final Optional<UnicodeMap> unicode;
    private final FontProgram program;
    private final Optional<OldFont> old;
    private final Letter[][] letters = new Letter[BLOCK][];
    private final float blank;
    private final FontWords words = new FontWords();
    private Optional<WrongLetters> wrong = Optional.empty();

    private TextFont(
            boolean composite,
            int codeLength,
            Widths widths,
            Optional<UnicodeMap> unicode,
            FontProgram program,
            Optional<OldFont> old) {
        this.old = old;
        this.composite = composite;
        this.codeLength = codeLength;
        this.widths = widths;
        this.unicode = unicode;
        this.program = program;
        Arrays.fill(letters, UNSEEN_BLOCK);
        this.blank = findBlank();
    }

    private static Letter[] unseen() {
        Letter[] block = new Letter[BLOCK];
        Arrays.fill(block, Letter.UNSEEN);
        return block;
    }

    /** The font that a dictionary describes. */
    static TextFont of(COSDictionary font, long mostBytes) throws UnreadableException {
        boolean composite = "Type0".equals(font.getNameAsString(COSName.SUBTYPE));
        Optional<UnicodeMap> unicode = unicode(font, mostBytes);
        FontProgram program = new FontProgram(font);
        Optional<OldFont> old =
                Optional.ofNullable(font.getNameAsString(COSName.BASE_FONT)).flatMap(OldFont::of);
        if (!composite) {
            return new TextFont(false, 1, Widths.simple(font), unicode, program, old);
        }
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        boolean listed = descendants != null && descendants.getObject(0) instanceof COSDictionary;
        String encoding =
                Optional.ofNullable(font.getNameAsString(COSName.ENCODING)).orElse("");
        if (listed && encoding.startsWith("Identity")) {
            Widths widths = Widths.composite((COSDictionary) descendants.getObject(0));
            return new TextFont(true, 2, widths, unicode, program, old);
        }
        return new TextFont(true, 0, Widths.UNKNOWN, unicode, program, old);
    }

    private static Optional<UnicodeMap> unicode(COSDictionary font, long mostBytes) throws UnreadableException {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return Optional.empty();
        }
        try {
            StreamBytes bytes = StreamBytes.of(stream, mostBytes);
            return Optional.of(new UnicodeMap(bytes)).filter(map -> !map.isEmpty());
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** Width of a blank in parts of the font size. */
    float blank() {
        return blank;
    }

    /** Takes note of a glyph that it drew. What an old encoding means is decoded later. */
    void note(Glyph glyph) {
        if (!words.isSettled() && old.isEmpty()) {
            words.add(glyph);
        }
    }

    /** The words that it draws. */
    FontWords words() {
        return words;
    }

    /** Whether it shows other letters than it tells. */
    boolean isCorrected() {
        return wrong.filter(WrongLetters::isLearned).isPresent();
    }

    /** From now on it shows other letters than it tells. */
    void correct(WrongLetters letters) {
        wrong = Optional.of(letters);
        Arrays.fill(this.letters, UNSEEN_BLOCK);
    }

    /** Bytes of each code; 0 if that depends on the code. */
    int codeLength() {
        return codeLength;
    }

    /** The next code of a font whose codes differ in length. */
    int code(ByteArrayInputStream string) {
        return program.code(string);
    }

    /** What the font shows for a code. */
    Letter letter(int code) {
        int block = code >> 8;
        if (block < 0 || block >= BLOCK) {
            return lookUp(code);
        }
        Letter letter = letters[block][code & 0xFF];
        if (letter.isUnseen()) {
            letter = lookUp(code);
            if (letters[block] == UNSEEN_BLOCK) {
                letters[block] = UNSEEN_BLOCK.clone();
            }
            letters[block][code & 0xFF] = letter;
        }
        return letter;
    }

    private Letter lookUp(int code) {
        float width = widths.of(code);
        String told = old.isPresent() ? drawn(code, old.get()) : text(code);
        String text = wrong.isPresent() ? wrong.get().marked(told) : told;
        return new Letter(text, Float.isNaN(width) ? program.width(code) : width);
    }

    /** A letter of an old encoding. Simple fonts have its bytes for codes, and the library would take 0xAD for a hyphen. */
    private String drawn(int code, OldFont font) {
        String text = text(code);
        boolean isByte = !composite && code > 0xA0;
        boolean untold = text.equals(Letter.UNKNOWN) || text.isEmpty() || text.equals("-") || unicode.isEmpty();
        return font.marked(isByte && untold ? Character.toString(code) : text);
    }

    private String text(int code) {
        String mapped = unicode.flatMap(map -> map.text(code)).orElse("");
        if (isText(mapped)) {
            return shown(mapped);
        }
        // A composite font with a table of its own says nothing of other codes; the library would guess.
        Optional<String> otherwise = unicode.isPresent() && composite ? program.glyphText(code) : program.text(code);
        return otherwise.filter(TextFont::isText).map(TextFont::shown).orElse(Letter.UNKNOWN);
    }

    /** Whether a mapping says anything: not empty, not only control characters other than white space. */
    private static boolean isText(String mapped) {
        return !mapped.isEmpty()
                && mapped.codePoints().anyMatch(each -> !Character.isISOControl(each) || Character.isWhitespace(each));
    }

    /** A text as glyphs hold it: empty if it is blank. */
    private static String shown(String mapped) {
        boolean blank = mapped.codePoints()
                .allMatch(each -> Character.isWhitespace(each)
                        || Character.isSpaceChar(each)
                        || Character.isISOControl(each)
                        || (each >= 0x200B && each <= 0x200F)
                        || each == 0xFEFF);
        return blank ? "" : mapped;
    }

    private float findBlank() {
        if (codeLength != 0) {
            for (int code : USUAL_BLANK_CODES) {
                float width = widths.of(code);
                String text = unicode.flatMap(map -> map.text(code)).orElse(code == 32 && !composite ? " " : "x");
                if (width > 0.1 && width < 1 && text.isBlank()) {
                    return width;
                }
            }
        }
        return USUAL_BLANK;
    }
}
