package vn.chitieu.read.pdf;

import java.util.Optional;
import vn.chitieu.read.page.Area;

/** The graphics state (ISO 32000-1, 8.4) as far as it decides what is read; saved and restored as a whole. */
final class GraphicsState {
    /** User space to the page as a person holds it. */
    Affine matrix;

    /** What may be painted on. */
    Area clip;

    /** Whether the clip is that rectangle and not a shape inside it. */
    boolean clipIsExact = true;

    ColourSpace fillSpace = ColourSpace.GRAY;
    ColourSpace strokeSpace = ColourSpace.GRAY;
    int fillColour = ColourSpace.BLACK;
    int strokeColour = ColourSpace.BLACK;
    double fillAlpha = 1;
    double strokeAlpha = 1;

    /** Whether colours mix with what lies below in another way than covering it. */
    boolean blends;

    double lineWidth = 1;
    boolean capped;

    Optional<TextFont> font = Optional.empty();
    double fontSize;
    double characterSpacing;
    double wordSpacing;
    double stretch = 1;
    double leading;
    double rise;
    int textMode;

    GraphicsState(Affine matrix, Area clip) {
        this.matrix = matrix;
        this.clip = clip;
    }

    private GraphicsState(GraphicsState other) {
        matrix = other.matrix;
        clip = other.clip;
        clipIsExact = other.clipIsExact;
        fillSpace = other.fillSpace;
        strokeSpace = other.strokeSpace;
        fillColour = other.fillColour;
        strokeColour = other.strokeColour;
        fillAlpha = other.fillAlpha;
        strokeAlpha = other.strokeAlpha;
        blends = other.blends;
        lineWidth = other.lineWidth;
        capped = other.capped;
        font = other.font;
        fontSize = other.fontSize;
        characterSpacing = other.characterSpacing;
        wordSpacing = other.wordSpacing;
        stretch = other.stretch;
        leading = other.leading;
        rise = other.rise;
        textMode = other.textMode;
    }

    GraphicsState copy() {
        return new GraphicsState(this);
    }

    /** Paints on nothing outside an area any more. */
    void clipTo(Area area, boolean exact) {
        clip = clip.and(area);
        clipIsExact &= exact;
    }

    Ink fillInk() {
        return new Ink(fillColour, fillAlpha, blends);
    }

    Ink strokeInk() {
        return new Ink(strokeColour, strokeAlpha, blends);
    }
}
