package vn.chitieu.scanned.file;

import java.nio.ByteBuffer;

/**
 * JBIG2 as it stands in PDF (ITU-T T.88, without file header): a page and one generic region whose pixels are coded as
 * CCITT group 4, which JBIG2 calls MMR.
 */
final class Jbig2 {
    private static final int PAGE_INFORMATION = 48;
    private static final int GENERIC_REGION = 38;
    private static final int HEADER = 11;
    private static final int PAGE_DATA = 19;
    private static final int REGION_DATA = 18;

    private Jbig2() {}

    /** The stream of a page. */
    static byte[] ofGroup4(byte[] coded, int width, int height) {
        ByteBuffer stream = ByteBuffer.allocate(2 * HEADER + PAGE_DATA + REGION_DATA + coded.length);
        header(stream, 0, PAGE_INFORMATION, PAGE_DATA);
        stream.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
        header(stream, 1, GENERIC_REGION, REGION_DATA + coded.length);
        stream.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).put((byte) 1);
        return stream.put(coded).array();
    }

    /** Segment number, type, no segments referred to, page 1, length. */
    private static void header(ByteBuffer stream, int number, int type, int length) {
        stream.putInt(number).put((byte) type).put((byte) 0).put((byte) 1).putInt(length);
    }
}
