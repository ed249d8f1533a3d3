package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.Area;

/** The areas painted so far and their colours; under them lies white paper. */
final class Backgrounds {
    private static final int MOST_COLOURS = 16;

    private final List<Area> areas = new ArrayList<>();
    private final List<Integer> colours = new ArrayList<>();
    private final int[] distinct = new int[MOST_COLOURS];
    private int count;
    private int lastAsked = ColourSpace.UNKNOWN;
    private boolean lastAnswer;

    Backgrounds() {
        distinct[count++] = ColourSpace.WHITE;
    }

    /** Paints an area; later ones cover earlier ones. */
    void add(Area area, int colour) {
        areas.add(area);
        colours.add(colour);
        if (!isSomewhere(colour) && colour != ColourSpace.UNKNOWN) {
            distinct[count++] = colour;
            lastAsked = ColourSpace.UNKNOWN;
        }
    }

    /** The areas in the order in which they were painted. */
    List<Area> areas() {
        return areas;
    }

    int size() {
        return areas.size();
    }

    /** Whether ink of this colour cannot be told from what it is painted on. */
    boolean hides(int colour, double x, double y) {
        return isSomewhere(colour) && !ColourSpace.differ(colour, colourAt(x, y));
    }

    /** Whether any background has this colour, so that looking for the place is worth it. */
    private boolean isSomewhere(int colour) {
        if (colour != lastAsked) {
            lastAsked = colour;
            lastAnswer = count == MOST_COLOURS;
            for (int i = 0; i < count; i++) {
                lastAnswer |= !ColourSpace.differ(colour, distinct[i]);
            }
        }
        return lastAnswer;
    }

    /** The colour at a place; white if nothing was painted there. */
    int colourAt(double x, double y) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (areas.get(i).holds(x, y)) {
                return colours.get(i);
            }
        }
        return ColourSpace.WHITE;
    }
}
