package vn.chitieu.read.word;

/**
 * What of a run's format changes the text that is printed.
 *
 * @param hidden whether it is not printed
 * @param capitals whether letters are printed as capitals
 * @param raised whether it is superscript
 * @param symbolFont font that draws symbols; empty where letters are letters
 */
record RunFormat(boolean hidden, boolean capitals, boolean raised, String symbolFont) {
    static final RunFormat PLAIN = new RunFormat(false, false, false, "");
}
