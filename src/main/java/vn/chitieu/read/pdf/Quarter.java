package vn.chitieu.read.pdf;

import vn.chitieu.read.page.Area;

/**
 * Which way a text runs on the page as held, and how the page must be turned to read it. Maps points of the page as held
 * to points of the page as read.
 */
enum Quarter {
    /** To the right. */
    RIGHT,
    /** From top to bottom. */
    DOWN,
    /** To the left, upside down. */
    LEFT,
    /** From bottom to top. */
    UP;

    /** Tangent of the slant up to which a text still runs along an axis; scanned pages lie askew. */
    private static final double SLANT = 0.12;

    /** The way of a direction; the nearest, if it runs askew. */
    static Quarter of(double x, double y) {
        if (Math.abs(x) >= Math.abs(y)) {
            return x >= 0 ? RIGHT : LEFT;
        }
        return y >= 0 ? DOWN : UP;
    }

    /** Whether a direction runs along no axis. */
    static boolean isAskew(double x, double y) {
        return Math.min(Math.abs(x), Math.abs(y)) > SLANT * Math.max(Math.abs(x), Math.abs(y));
    }

    boolean isSideways() {
        return this == DOWN || this == UP;
    }

    /** Distance from the left edge of the page as read. */
    double x(double x, double y, double width, double height) {
        return switch (this) {
            case RIGHT -> x;
            case DOWN -> y;
            case LEFT -> width - x;
            case UP -> height - y;
        };
    }

    /** Distance from the upper edge of the page as read. */
    double y(double x, double y, double width, double height) {
        return switch (this) {
            case RIGHT -> y;
            case DOWN -> width - x;
            case LEFT -> height - y;
            case UP -> x;
        };
    }

    /** An area of the page as held, on the page as read. */
    Area area(Area held, double width, double height) {
        return Area.around(
                x(held.left(), held.top(), width, height),
                y(held.left(), held.top(), width, height),
                x(held.right(), held.bottom(), width, height),
                y(held.right(), held.bottom(), width, height));
    }

    /** The way that leads back from the page as read to the page as held. */
    Quarter back() {
        return switch (this) {
            case DOWN -> UP;
            case UP -> DOWN;
            default -> this;
        };
    }
}
