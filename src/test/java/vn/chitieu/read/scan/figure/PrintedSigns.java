package vn.chitieu.read.scan.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.chitieu.read.scan.image.PixelBox;

/**
 * Signs in the fonts of this machine, printed and scanned well and badly, as many as one likes. Letters that nobody tells
 * from digits by their shape (I, O, l, s) are left out.
 */
final class PrintedSigns {
    private static final String LETTERS = "abcdeghkmnpqrtuvyđăâêôơưABCDEGHKLMNPQRTUVXYĐáàảãạếềộởịSTTTHHƯUBNDCVH=:+";
    private static final String FOLLOWING = "0123456789..,,%/-";
    private static final Set<String> NO_TEXT = Set.of("D050000L", "OpenSymbol", "Standard Symbols PS", "Z003");
    private static final int OTHER = ShapeNetwork.SIGNS.length() - 1;

    private static final float[] NOISE = noise();

    private final Random random;
    private final List<Font> fonts = new ArrayList<>();

    PrintedSigns(Random random) {
        this.random = random;
        for (Font font : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
            if (!NO_TEXT.contains(font.getFamily()) && font.canDisplayUpTo("0123456789.,%/-()x") < 0) {
                // What offices write with counts more.
                int weight = font.getFamily().matches("Liberation Serif|Tinos|Nimbus Roman") ? 6 : 1;
                for (int i = 0; i < weight; i++) {
                    fonts.add(font);
                }
            }
        }
    }

    private static float[] noise() {
        Random random = new Random(7);
        float[] noise = new float[1 << 16];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        return noise;
    }

    /** One sample: what the network is told, and the number of the sign. */
    @SuppressWarnings("ArrayRecordComponent") // inputs that are only passed on, never compared
    record Sample(float[] inputs, int sign) {}

    Sample next() {
        while (true) {
            int sign = random.nextInt(3) == 0 ? OTHER : random.nextInt(OTHER);
            Font font = fonts.get(random.nextInt(fonts.size()));
            double em = 20 + 45 * random.nextDouble();
            Sample sample = sign == OTHER ? other(font, em) : sign(font, em, sign);
            if (sample.inputs.length > 0) {
                return sample;
            }
        }
    }

    private Sample sign(Font font, double em, int sign) {
        Scan scan = new Scan(font, em, ShapeNetwork.SIGNS.substring(sign, sign + 1));
        return scan.sample(0, 1, sign);
    }

    /** A letter, a part of a digit, a digit and what stands behind it. */
    private Sample other(Font font, double em) {
        int kind = random.nextInt(10);
        if (kind < 5) {
            int at = random.nextInt(LETTERS.length());
            return new Scan(font, em, LETTERS.substring(at, at + 1)).sample(0, 1, OTHER);
        }
        int digit = random.nextInt(10);
        if (kind < 8) {
            int next = random.nextInt(FOLLOWING.length());
            return new Scan(font, em, digit + FOLLOWING.substring(next, next + 1)).sample(0, 1, OTHER);
        }
        double part = 0.35 + 0.3 * random.nextDouble();
        // Half a 1 is a 1, half a 0 a bracket, half a 7 a stroke.
        return digit == 1 || digit == 0 || digit == 7
                ? new Sample(new float[0], OTHER)
                : new Scan(font, em, Integer.toString(digit)).sample(0, part, OTHER);
    }

    /** A text as a scanner sees it. */
    private final class Scan {
        private final Font font;
        private final double em;
        private final int size;
        private final BufferedImage canvas;
        private final double base;

        Scan(Font font, double em, String text) {
            this.em = em;
            this.font = font.deriveFont((float) em);
            this.size = (int) Math.ceil(2.4 * em);
            this.canvas = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
            this.base = 1.5 * em + random.nextDouble();
            Graphics2D graphics = canvas.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, size, size);
            graphics.setColor(Color.BLACK);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            AffineTransform turn = AffineTransform.getRotateInstance(random.nextGaussian() * 0.012, em, base);
            turn.shear(random.nextGaussian() * 0.02, 0);
            graphics.transform(turn);
            graphics.setFont(this.font);
            graphics.drawString(text, (float) (0.4 * em + random.nextDouble()), (float) base);
            graphics.dispose();
        }

        /** The part of the text between two shares of its width. */
        Sample sample(double from, double to, int sign) {
            InkLine line = new InkLine(worn(), size);
            List<int[]> runs = line.runs();
            if (runs.isEmpty()) {
                return new Sample(new float[0], sign);
            }
            int left = runs.get(0)[0];
            int right = runs.get(runs.size() - 1)[1];
            int begin = (int) Math.round(left + from * (right - left));
            int end = (int) Math.round(left + to * (right - left));
            PixelBox part = line.around(begin, Math.max(begin + 1, end));
            if (part.width() < 1 || part.height() < 1) {
                return new Sample(new float[0], sign);
            }
            double height = digit() * (1 + random.nextGaussian() * 0.05);
            double stands = base + random.nextGaussian() * 0.03 * em + 1;
            return new Sample(Shape.of(line, part, height, stands), sign);
        }

        private double digit() {
            return font.createGlyphVector(canvas.createGraphics().getFontRenderContext(), "0")
                    .getVisualBounds()
                    .getHeight();
        }

        /** Blurred, thickened or thinned, noisy, faint. */
        private byte[] worn() {
            byte[] print = ((DataBufferByte) canvas.getRaster().getDataBuffer()).getData();
            float[] values = new float[print.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = 1 - (print[i] & 0xFF) / 255f;
            }
            double blur = random.nextDouble() * Math.min(1.6, em / 22);
            for (int i = 0; i < 2; i++) {
                values = blurred(values, blur);
            }
            double shift = random.nextGaussian() * 0.09;
            double contrast = 1 + random.nextDouble() * 2.5;
            boolean bilevel = random.nextInt(4) == 0;
            double noise = random.nextDouble() * 0.07;
            double black = random.nextDouble() * 90;
            byte[] worn = new byte[print.length];
            int at = random.nextInt(NOISE.length);
            for (int i = 0; i < worn.length; i++) {
                worn[i] = (byte) 255;
                if (values[i] >= 0.02) {
                    at = (at + 1) % NOISE.length;
                    double value = (values[i] - 0.5 + shift) * contrast + 0.5 + NOISE[at] * noise;
                    value = bilevel ? (value > 0.5 ? 1 : 0) : Math.max(0, Math.min(1, value));
                    worn[i] = (byte) Math.round(255 - value * (255 - black));
                }
            }
            return worn;
        }

        private float[] blurred(float[] values, double radius) {
            float side = (float) (radius / (1 + 2 * radius));
            float middle = 1 - 2 * side;
            float[] across = new float[values.length];
            for (int i = 1; i < values.length - 1; i++) {
                across[i] = middle * values[i] + side * (values[i - 1] + values[i + 1]);
            }
            float[] down = new float[values.length];
            for (int i = size; i < values.length - size; i++) {
                down[i] = middle * across[i] + side * (across[i - size] + across[i + size]);
            }
            return down;
        }
    }
}
