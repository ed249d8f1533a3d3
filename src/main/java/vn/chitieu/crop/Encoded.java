package vn.chitieu.crop;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as a small file: print in sixteen greys, what has colour or grain as a photograph.
 *
 * @param bytes the file
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are only passed on, never compared
record Encoded(byte[] bytes, String mediaType) {
    private static final float QUALITY = 0.5f;
    private static final int GREYS = 16;
    /** Difference of red, green and blue from which a pixel has colour, and the share of those in a coloured picture. */
    private static final int COLOUR = 60;

    private static final double COLOURED = 0.002;

    /** The smaller of what can be. */
    static Encoded of(BufferedImage picture) throws IOException {
        boolean coloured = isColoured(picture);
        Encoded photograph = new Encoded(jpeg(coloured ? picture : grey(picture)), "image/jpeg");
        if (coloured) {
            return photograph;
        }
        Encoded print = new Encoded(png(picture), "image/png");
        return print.bytes.length <= photograph.bytes.length ? print : photograph;
    }

    private static boolean isColoured(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return false;
        }
        int coloured = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                coloured += hasColour(picture.getRGB(x, y)) ? 1 : 0;
            }
        }
        return coloured > COLOURED * picture.getWidth() * picture.getHeight();
    }

    private static boolean hasColour(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > COLOUR;
    }

    private static BufferedImage grey(BufferedImage picture) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        copy(picture, grey, 1);
        return grey;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        byte[] levels = new byte[GREYS];
        for (int i = 0; i < GREYS; i++) {
            levels[i] = (byte) (i * 255 / (GREYS - 1));
        }
        IndexColorModel greys = new IndexColorModel(4, GREYS, levels, levels, levels);
        BufferedImage print =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY, greys);
        copy(picture, print, 255.0 / (GREYS - 1));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(print, "png", bytes);
        return bytes.toByteArray();
    }

    private static void copy(BufferedImage from, BufferedImage to, double step) {
        boolean raw = from.getType() == BufferedImage.TYPE_BYTE_GRAY;
        for (int y = 0; y < from.getHeight(); y++) {
            for (int x = 0; x < from.getWidth(); x++) {
                int level = raw ? from.getRaster().getSample(x, y, 0) : brightness(from.getRGB(x, y));
                to.getRaster().setSample(x, y, 0, (int) Math.round(level / step));
            }
        }
    }

    private static int brightness(int rgb) {
        return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
