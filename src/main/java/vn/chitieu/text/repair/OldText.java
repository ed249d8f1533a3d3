package vn.chitieu.text.repair;

import vn.chitieu.text.repair.Leaning.Writing;

/** Tells text in an old encoding from text of a code page, where a file says neither. */
public final class OldText {
    /** Words that must be Vietnamese in an old encoding only. */
    private static final float LEAST_GAIN = 1.5f;

    private OldText() {}

    /**
     * Whether bytes are TCVN3 or VNI more likely than the text that they make in windows-1252.
     *
     * @param bytes each byte as the character of windows-1252 with its number
     */
    public static boolean isLikely(String bytes) {
        float gain = 0;
        for (String line : bytes.split("\\R", -1)) {
            Leaning leaning = Leaning.of(line);
            Writing writing = leaning.writing();
            gain += writing == Writing.TCVN3 || writing == Writing.VNI ? leaning.gain() : 0;
            if (gain >= LEAST_GAIN) {
                return true;
            }
        }
        return false;
    }
}
