package vn.chitieu.batch.container;

/**
 * How much may come out of one archive.
 *
 * @param members number of files
 * @param memberBytes bytes of one file
 * @param bytes bytes of all files together
 * @param ratio bytes of all files together for each byte of the archive; what is small anyway may have more
 */
public record UnpackLimits(int members, long memberBytes, long bytes, int ratio) {
    /** Archives of real documents stay far below; bombs do not. */
    public static final UnpackLimits DEFAULT = new UnpackLimits(100_000, 200L << 20, 16L << 30, 100);

    private static final long SMALL = 64L << 20;

    /** Bytes that may come out of an archive of the given size. */
    long most(long size) {
        return Math.min(bytes, Math.max(SMALL, size * ratio));
    }
}
