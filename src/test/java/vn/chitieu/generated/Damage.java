package vn.chitieu.generated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import vn.chitieu.generated.printed.Format;
import vn.chitieu.generated.printed.RetoldFonts;
import vn.chitieu.text.repair.OldWriting;

/** Ways in which Vietnamese letters come out wrong, and the formats that each is met in. */
enum Damage {
    /** Nothing is wrong: what the others are held against. */
    NONE(
            Format.TABS,
            Format.FLATTENED,
            Format.DOCX,
            Format.DOC,
            Format.RTF,
            Format.HTML,
            Format.XLSX,
            Format.PDF_BROWSER),
    /** Letters and marks apart. */
    DECOMPOSED(Format.TABS, Format.DOCX, Format.PDF_BROWSER, Format.XLSX),
    /** Bytes of TCVN3 in a file without fonts. */
    TCVN3_FILE(Format.TABS, Format.FLATTENED),
    /** TCVN3 by the fonts {@code .VnTime} and {@code .VnTimeH}. */
    TCVN3_FONTS(Format.DOCX, Format.DOC, Format.RTF, Format.HTML, Format.ODT),
    /** The letters of TCVN3 without their fonts. */
    TCVN3_LETTERS(Format.DOCX, Format.XLSX, Format.PDF_BROWSER),
    VNI_FILE(Format.TABS, Format.FLATTENED),
    VNI_FONTS(Format.DOCX, Format.DOC, Format.RTF, Format.HTML, Format.ODT),
    VNI_LETTERS(Format.DOCX, Format.XLSX, Format.PDF_BROWSER),
    WINDOWS1258_FILE(Format.TABS),
    WINDOWS1258_LETTERS(Format.DOCX, Format.XLSX),
    /** UTF-8 taken for windows-1252. */
    MISREAD(Format.TABS, Format.HTML),
    /** Without diacritics, all of it. */
    UNMARKED(Format.TABS, Format.FLATTENED, Format.DOCX, Format.PDF_BROWSER),
    /** Without diacritics, one text in two. */
    HALF_UNMARKED(Format.TABS, Format.DOCX, Format.PDF_BROWSER),
    /** Glyphs mapped to other letters. */
    WRONG_LETTERS(Format.PDF_BROWSER),
    /** Glyphs mapped to other letters and digits. */
    WRONG_DIGITS(Format.PDF_BROWSER),
    /** Cyrillic and Greek letters among the Latin. */
    LOOK_ALIKES(Format.TABS, Format.DOCX, Format.PDF_BROWSER),
    FULL_WIDTH(Format.TABS, Format.DOCX, Format.XLSX),
    /** Blanks within syllables. */
    TORN(Format.TABS, Format.PDF_BROWSER),
    /** Fonts that are named {@code .VnTime} and tell letters of TCVN3. */
    TCVN3_MAPS(Format.PDF_OFFICE, Format.PDF_BROWSER),
    VNI_MAPS(Format.PDF_OFFICE, Format.PDF_BROWSER),
    /** Fonts that tell other letters, each in its own way. */
    SHUFFLED_MAPS(Format.PDF_OFFICE, Format.PDF_BROWSER),
    SHUFFLED_DIGIT_MAPS(Format.PDF_OFFICE, Format.PDF_BROWSER),
    /** One font does. */
    ONE_SHUFFLED_MAP(Format.PDF_OFFICE, Format.PDF_BROWSER);

    private static final double SHARE = 0.05;

    private final String formats;

    Damage(Format... formats) {
        this.formats = Stream.of(formats).map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Formats that it is met in. */
    List<Format> formats() {
        return Stream.of(formats.split(" ", -1)).map(Format::valueOf).toList();
    }

    /** A text as it comes out. */
    String write(String text, long seed) {
        return switch (this) {
            case NONE, TCVN3_MAPS, VNI_MAPS, SHUFFLED_MAPS, SHUFFLED_DIGIT_MAPS, ONE_SHUFFLED_MAP -> text;
            case DECOMPOSED -> OldWriting.decomposed(text);
            case TCVN3_FILE, TCVN3_LETTERS -> OldWriting.tcvn3(text);
            case TCVN3_FONTS ->
                OldWriting.tcvn3Runs(text).stream().map(OldWriting.Run::text).collect(Collectors.joining());
            case VNI_FILE, VNI_FONTS, VNI_LETTERS -> OldWriting.vni(text);
            case WINDOWS1258_FILE, WINDOWS1258_LETTERS -> OldWriting.windows1258(text);
            case MISREAD -> OldWriting.misread(text);
            case UNMARKED -> OldWriting.unmarked(text);
            case HALF_UNMARKED -> new Random(text.hashCode() + seed).nextInt(2) == 0 ? text : OldWriting.unmarked(text);
            case WRONG_LETTERS -> OldWriting.wrongLetters(text, seed, false);
            case WRONG_DIGITS -> OldWriting.wrongLetters(text, seed, true);
            case LOOK_ALIKES -> OldWriting.lookAlikes(text, text.hashCode() + seed, SHARE);
            case FULL_WIDTH -> OldWriting.fullWidth(text);
            case TORN -> OldWriting.torn(text, text.hashCode() + seed, SHARE);
        };
    }

    /** A text as a web page has it, in the fonts that it needs. */
    String markup(String text, long seed) {
        return switch (this) {
            case TCVN3_FONTS ->
                OldWriting.tcvn3Runs(text).stream()
                        .map(run -> span(run.font(), run.text()))
                        .collect(Collectors.joining());
            case VNI_FONTS -> text.isEmpty() ? "" : span("VNI-Times", OldWriting.vni(text));
            default -> StringEscapeUtils.escapeHtml4(write(text, seed));
        };
    }

    /** A file of text. */
    byte[] bytes(String text, long seed) {
        return switch (this) {
            case TCVN3_FILE -> OldWriting.bytes(OldWriting.tcvn3(text));
            case VNI_FILE -> OldWriting.bytes(OldWriting.vni(text));
            case WINDOWS1258_FILE -> OldWriting.windows1258Bytes(text);
            case HALF_UNMARKED, LOOK_ALIKES, TORN ->
                text.lines()
                        .map(line -> write(line, seed))
                        .collect(Collectors.joining("\n", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8);
            default -> write(text, seed).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** What becomes of a file when it is printed; most damage is done before. */
    byte[] printed(byte[] file, long seed) throws IOException {
        return switch (this) {
            case TCVN3_MAPS -> RetoldFonts.TCVN3.rewrite(file, seed);
            case VNI_MAPS -> RetoldFonts.VNI.rewrite(file, seed);
            case SHUFFLED_MAPS -> RetoldFonts.SHUFFLED.rewrite(file, seed);
            case SHUFFLED_DIGIT_MAPS -> RetoldFonts.SHUFFLED_DIGITS.rewrite(file, seed);
            case ONE_SHUFFLED_MAP -> RetoldFonts.ONE_SHUFFLED.rewrite(file, seed);
            default -> file;
        };
    }

    private static String span(String font, String text) {
        return "<span style=\"font-family: '%s'\">%s</span>".formatted(font, StringEscapeUtils.escapeHtml4(text));
    }
}
