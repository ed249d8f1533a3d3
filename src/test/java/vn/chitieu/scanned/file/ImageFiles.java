package vn.chitieu.scanned.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pages as image files. */
final class ImageFiles {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private ImageFiles() {}

    /** Black and white alone, one bit a pixel. */
    static BufferedImage bits(BufferedImage page) {
        BufferedImage bits = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                bits.setRGB(x, y, (page.getRGB(x, y) & 255) < 128 ? 0 : 0xFFFFFF);
            }
        }
        return bits;
    }

    static byte[] tiff(ScannedFile file, String compression) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam parameters = compressed(writer, compression, file.jpeg());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : file.pages()) {
                BufferedImage image = file.isBilevel() ? bits(page) : page;
                writer.writeToSequence(
                        new IIOImage(image, null, resolved(writer, image, parameters, file.dpi())), parameters);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    static byte[] jpeg(BufferedImage page, int quality, int dpi) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = compressed(writer, "JPEG", quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            BufferedImage image = grey(page);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
            IIOMetadataNode tree = (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
            IIOMetadataNode jfif =
                    (IIOMetadataNode) tree.getElementsByTagName("app0JFIF").item(0);
            jfif.setAttribute("resUnits", "1");
            jfif.setAttribute("Xdensity", Integer.toString(dpi));
            jfif.setAttribute("Ydensity", Integer.toString(dpi));
            metadata.setFromTree("javax_imageio_jpeg_image_1.0", tree);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /** Whether nothing on the page is coloured. */
    static boolean isGrey(BufferedImage page) {
        for (int y = 0; y < page.getHeight(); y += 3) {
            for (int x = 0; x < page.getWidth(); x += 3) {
                int rgb = page.getRGB(x, y);
                if ((rgb >> 16 & 255) != (rgb & 255)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** One channel where nothing is coloured. */
    static BufferedImage grey(BufferedImage page) {
        if (!isGrey(page)) {
            return page;
        }
        BufferedImage grey = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                grey.getRaster().setSample(x, y, 0, page.getRGB(x, y) & 255);
            }
        }
        return grey;
    }

    static byte[] png(BufferedImage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(grey(page), "png", bytes);
        return bytes.toByteArray();
    }

    private static ImageWriteParam compressed(ImageWriter writer, String compression, int quality) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(compression);
        if (compression.equals("JPEG")) {
            parameters.setCompressionQuality(quality / 100f);
        }
        return parameters;
    }

    private static IIOMetadata resolved(ImageWriter writer, BufferedImage image, ImageWriteParam parameters, int dpi)
            throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
        IIOMetadataNode tree = new IIOMetadataNode("javax_imageio_1.0");
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String name : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
            IIOMetadataNode size = new IIOMetadataNode(name);
            size.setAttribute("value", Double.toString(MILLIMETRES_PER_INCH / dpi));
            dimension.appendChild(size);
        }
        tree.appendChild(dimension);
        metadata.mergeTree("javax_imageio_1.0", tree);
        return metadata;
    }
}
