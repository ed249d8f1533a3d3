package vn.chitieu.read.scan;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.metadata.IIOMetadata;
import vn.chitieu.document.Source;

/**
 * How a picture is to be held: one of the eight values of the tag 274 of TIFF 6.0, which telephones and cameras write
 * into JPEG files, too (Exif 2.32, 4.6.4).
 */
enum Orientation {
    NORMAL(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    HALF_TURNED(-1, 0, 0, -1),
    FLIPPED(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0),
    QUARTER_LEFT(0, 1, -1, 0),
    TRANSVERSED(0, -1, -1, 0),
    QUARTER_RIGHT(0, -1, 1, 0);

    private static final int JPEG_START = 0xFFD8;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int SCAN_SEGMENT = 0xFFDA;
    /** What tells Exif from other things in such a segment, XMP above all: {@code Exif}, and two zeros. */
    private static final int EXIF = 0x45786966;

    private static final int EXIF_HEAD = 6;
    private static final int TIFF_HEAD = 8;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 274;
    private static final int ENTRY_BYTES = 12;

    private final int rightX;
    private final int rightY;
    private final int downX;
    private final int downY;

    /** What becomes of a step to the right, and of one down. */
    Orientation(int rightX, int rightY, int downX, int downY) {
        this.rightX = rightX;
        this.rightY = rightY;
        this.downX = downX;
        this.downY = downY;
    }

    /** What a file says; normal if it says nothing. */
    static Orientation of(IIOMetadata metadata, Source.Content file) {
        ByteBuffer bytes = file.buffer();
        if (bytes.remaining() > 2 && (bytes.getShort(0) & 0xFFFF) == JPEG_START) {
            return ofJpegFile(file);
        }
        return switch (StandardMetadata.value(metadata, "ImageOrientation").orElse("")) {
            case "Rotate180" -> HALF_TURNED;
            case "FlipH" -> MIRRORED;
            case "FlipV" -> FLIPPED;
            case "FlipHRotate90" -> TRANSPOSED;
            case "Rotate270" -> QUARTER_LEFT;
            case "FlipVRotate90" -> TRANSVERSED;
            case "Rotate90" -> QUARTER_RIGHT;
            default -> NORMAL;
        };
    }

    /** What a JPEG file says. */
    static Orientation ofJpegFile(Source.Content file) {
        ByteBuffer bytes = file.buffer();
        int at = 2;
        while (at + 4 <= bytes.limit()) {
            int marker = bytes.getShort(at) & 0xFFFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == EXIF_SEGMENT && isExif(bytes, at + 4, length - 2)) {
                return ofExif(bytes.slice(at + 4 + EXIF_HEAD, length - 2 - EXIF_HEAD));
            }
            if (marker == SCAN_SEGMENT || marker < 0xFF00) {
                return NORMAL;
            }
            at += 2 + length;
        }
        return NORMAL;
    }

    private static boolean isExif(ByteBuffer bytes, int at, int length) {
        return length >= EXIF_HEAD + TIFF_HEAD && length <= bytes.limit() - at && bytes.getInt(at) == EXIF;
    }

    private static Orientation ofExif(ByteBuffer exif) {
        ByteBuffer tiff =
                exif.order(exif.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < TIFF_HEAD || directory > tiff.limit() - 2) {
            return NORMAL;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + ENTRY_BYTES * i;
            if (entry + ENTRY_BYTES <= tiff.limit() && (tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : NORMAL;
            }
        }
        return NORMAL;
    }

    /** The picture as it is to be held. */
    BufferedImage upright(BufferedImage picture) {
        if (this == NORMAL) {
            return picture;
        }
        AffineTransform turn = new AffineTransform(rightX, rightY, downX, downY, 0, 0);
        Rectangle2D bounds = turn.createTransformedShape(new Rectangle(picture.getWidth(), picture.getHeight()))
                .getBounds2D();
        BufferedImage upright = new BufferedImage(
                (int) Math.round(bounds.getWidth()), (int) Math.round(bounds.getHeight()), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        AffineTransform placed = AffineTransform.getTranslateInstance(-bounds.getX(), -bounds.getY());
        placed.concatenate(turn);
        canvas.drawImage(picture, placed, null);
        canvas.dispose();
        return upright;
    }
}
