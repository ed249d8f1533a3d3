package vn.chitieu.read.pdf;

/**
 * What is painted with.
 *
 * @param colour {@code 0xRRGGBB} or {@link ColourSpace#UNKNOWN}
 * @param alpha 0 for nothing to 1 for opaque
 * @param blends whether it mixes with what lies below in another way than covering it
 */
record Ink(int colour, double alpha, boolean blends) {
    private static final double NOTHING = 0.02;
    private static final double ALL = 0.98;

    boolean isInvisible() {
        return alpha < NOTHING;
    }

    /** Whether what lies below cannot be seen any more. */
    boolean covers() {
        return alpha > ALL && !blends && colour != ColourSpace.UNKNOWN;
    }

    /** The colour that it makes on white paper. */
    int onPaper() {
        if (colour == ColourSpace.UNKNOWN || alpha > ALL) {
            return colour;
        }
        return mixed(16) << 16 | mixed(8) << 8 | mixed(0);
    }

    private int mixed(int shift) {
        int level = colour >> shift & 0xFF;
        return (int) Math.round(255 - (255 - level) * Math.max(0, alpha));
    }
}
