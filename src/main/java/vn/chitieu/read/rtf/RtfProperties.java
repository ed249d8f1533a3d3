package vn.chitieu.read.rtf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.rtf.RtfRowShape.Merge;

/** Words that set a property of the text, a paragraph, a row or the file, or end a paragraph, cell or row. */
final class RtfProperties {
    /** Hash sets of their own, since most words are in none of them and every word is looked up. */
    private static final Set<String> CHARACTER_OR_PARAGRAPH = new HashSet<>(List.of(
            "f",
            "uc",
            "plain",
            "super",
            "up",
            "sub",
            "dn",
            "nosupersub",
            "v",
            "deleted",
            "caps",
            "scaps",
            "pard",
            "intbl",
            "itap"));

    private static final Set<String> KNOWN = new HashSet<>(List.of(
            "ansicpg",
            "mac",
            "pc",
            "pca",
            "deff",
            "fcharset",
            "cpg",
            "line",
            "softline",
            "lbr",
            "page",
            "column",
            "par",
            "sect",
            "cell",
            "nestcell",
            "row",
            "nestrow",
            "trowd",
            "trleft",
            "cellx",
            "clmgf",
            "clmrg",
            "clvmgf",
            "clvmrg",
            "\n",
            "\r",
            "u"));

    static {
        KNOWN.addAll(CHARACTER_OR_PARAGRAPH);
    }

    private final RtfTokens tokens;
    private final RtfFonts fonts;

    /** The words that the tokens give. */
    RtfProperties(RtfTokens tokens, RtfFonts fonts) {
        this.tokens = tokens;
        this.fonts = fonts;
    }

    /** Whether the word means anything here. */
    static boolean isKnown(String word) {
        return KNOWN.contains(word);
    }

    /** Whether the word changes the state of its group. */
    static boolean isCharacterOrParagraph(String word) {
        return CHARACTER_OR_PARAGRAPH.contains(word);
    }

    /** Sets a property of characters or paragraphs. */
    void apply(String word, RtfState state) {
        switch (word) {
            case "f" -> {
                state.font = tokens.parameter(-1);
                if (state.destination == RtfState.Destination.FONTS) {
                    fonts.define(state.font);
                }
            }
            case "uc" -> state.fallbackLength = Math.max(0, tokens.parameter(1));
            case "plain" -> state.plain();
            case "super" -> state.raised = tokens.isOn();
            case "up" -> state.raised = tokens.parameter(1) > 0;
            case "sub", "dn", "nosupersub" -> state.raised = false;
            case "v" -> state.hidden = tokens.isOn();
            case "deleted" -> state.deleted = tokens.isOn();
            case "caps", "scaps" -> state.capitals = tokens.isOn();
            case "pard" -> state.paragraphDefaults();
            case "intbl" -> state.inTable = tokens.isOn();
            default -> state.nesting = Math.max(0, tokens.parameter(0));
        }
    }

    /** Sets a property of the file or its fonts; says whether the word is one. */
    boolean applyToFile(String word) {
        switch (word) {
            case "ansicpg" -> {
                fonts.codePage(tokens.parameter(0));
                return true;
            }
            case "mac" -> {
                fonts.charset("x-MacRoman");
                return true;
            }
            case "pc" -> {
                fonts.charset("IBM437");
                return true;
            }
            case "pca" -> {
                fonts.charset("IBM850");
                return true;
            }
            case "deff" -> {
                fonts.defaultFont(tokens.parameter(0));
                return true;
            }
            case "fcharset" -> {
                fonts.definedCharset(tokens.parameter(0));
                return true;
            }
            case "cpg" -> {
                fonts.definedCodePage(tokens.parameter(0));
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** Ends a line, paragraph, cell or row, or defines a row; other words mean nothing. */
    void applyToStory(String word, RtfState state, RtfStory story) throws UnreadableException {
        switch (word) {
            case "line", "softline", "lbr", "page", "column" ->
                story.paragraph().endLine();
            case "par", "sect", "\n", "\r" -> endParagraph(state, story);
            case "cell" -> story.endCell(1);
            case "nestcell" -> story.endCell(Math.max(2, state.nesting));
            case "row" -> story.endRow(1);
            case "nestrow" -> story.endRow(Math.max(2, state.nesting));
            default -> define(word, story, story.definition(state.isRowProperties), state.isRowProperties);
        }
    }

    /** A deleted paragraph mark leaves one paragraph of two. */
    private static void endParagraph(RtfState state, RtfStory story) throws UnreadableException {
        if (state.deleted) {
            story.paragraph().text(" ");
        } else {
            story.endParagraph(state.level());
        }
    }

    private void define(String word, RtfStory story, RtfRowDefinition row, boolean nested) {
        switch (word) {
            case "trowd" -> story.beginRow(nested);
            case "trleft" -> row.left(tokens.parameter(0));
            case "cellx" -> row.right(tokens.parameter(0));
            case "clmgf" -> row.across(Merge.FIRST);
            case "clmrg" -> row.across(Merge.FURTHER);
            case "clvmgf" -> row.down(Merge.FIRST);
            case "clvmrg" -> row.down(Merge.FURTHER);
            default -> {
                // Nothing to do.
            }
        }
    }
}
