package vn.chitieu.read.word;

/**
 * What of a run's format changes the text that is printed.
 *
 * @param hidden whether it is not printed
 * @param capitals whether letters are printed as capitals
 * @param raised whether it is superscript
 * @param font font that draws symbols or the letters of an old encoding; empty where letters are those of Unicode
 */
record RunFormat(boolean hidden, boolean capitals, boolean raised, String font) {
    static final RunFormat PLAIN = new RunFormat(false, false, false, "");

    /** Least height of superscript above the line, in half points. */
    private static final int RAISED = 4;

    /**
     * Whether text so high above its line is superscript: programs raise it by a position ({@code w:position}, ECMA-376
     * 17.3.2.24) as well as by name.
     *
     * @param position half points above the line
     */
    static boolean isRaised(int position) {
        return position >= RAISED;
    }
}
