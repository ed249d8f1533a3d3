package vn.chitieu.read.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;

/**
 * Turns colour operands into red, green and blue as {@code 0xRRGGBB}, near enough to tell paper from ink (ISO 32000-1,
 * 8.6). Colour profiles are not looked at: they are slow, and never make white black.
 */
interface ColourSpace {
    /** Neither white nor any colour that can be compared: patterns, broken spaces. */
    int UNKNOWN = -1;

    int BLACK = 0;
    int WHITE = 0xFFFFFF;

    ColourSpace GRAY = numbers -> rgb(numbers[0], numbers[0], numbers[0]);
    ColourSpace RGB = numbers -> rgb(numbers[0], numbers[1], numbers[2]);
    ColourSpace CMYK = numbers -> rgb(
            (1 - numbers[0]) * (1 - numbers[3]),
            (1 - numbers[1]) * (1 - numbers[3]),
            (1 - numbers[2]) * (1 - numbers[3]));
    ColourSpace LAB = numbers -> Math.abs(numbers[1]) + Math.abs(numbers[2]) > 10
            ? rgb(numbers[0] / 100, 0, 0.5f)
            : rgb(numbers[0] / 100, numbers[0] / 100, numbers[0] / 100);
    ColourSpace PATTERN = numbers -> UNKNOWN;

    /** The colour of components, of which there are four at least; absent ones are 0. */
    int colour(float[] numbers);

    /** The colour before any is set: black where the space knows black, else unknown. */
    default int initial() {
        return this == GRAY || this == RGB || this == CMYK ? BLACK : UNKNOWN;
    }

    /** Whether two colours can be told apart by eye: one part in thirty of any component. */
    static boolean differ(int one, int other) {
        if (one == UNKNOWN || other == UNKNOWN) {
            return true;
        }
        return Math.abs((one >> 16) - (other >> 16)) > 8
                || Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) > 8
                || Math.abs((one & 0xFF) - (other & 0xFF)) > 8;
    }

    private static int rgb(float red, float green, float blue) {
        return level(red) << 16 | level(green) << 8 | level(blue);
    }

    private static int level(float part) {
        return Math.round(255 * Math.max(0, Math.min(1, part)));
    }

    /** The space with a name of its own, else the one that the resources define under it. */
    static ColourSpace named(String name, Optional<COSDictionary> resources) {
        return switch (name) {
            case "DeviceGray", "G", "CalGray" -> GRAY;
            case "DeviceRGB", "RGB", "CalRGB" -> RGB;
            case "DeviceCMYK", "CMYK" -> CMYK;
            case "Pattern" -> PATTERN;
            default ->
                resources
                        .map(all -> of(all.getDictionaryObject(COSName.getPDFName(name)), 0))
                        .orElse(PATTERN);
        };
    }

    /** The space that an object describes; a space of unknown colours if it makes no sense. */
    private static ColourSpace of(COSBase object, int depth) {
        if (object instanceof COSName name) {
            return named(name.getName(), Optional.empty());
        }
        if (!(object instanceof COSArray array) || depth > 4) {
            return PATTERN;
        }
        return switch (array.getName(0, "")) {
            case "ICCBased" -> profile(array.getObject(1));
            case "Lab" -> LAB;
            case "Indexed", "I" -> indexed(of(array.getObject(1), depth + 1), array.getObject(3));
            case "Separation" -> separation(array, depth);
            case "DeviceN" -> tinted(array, depth);
            default -> named(array.getName(0, ""), Optional.empty());
        };
    }

    private static ColourSpace profile(COSBase stream) {
        int components = stream instanceof COSStream dictionary ? dictionary.getInt(COSName.N) : 0;
        return components == 1 ? GRAY : components == 3 ? RGB : components == 4 ? CMYK : PATTERN;
    }

    private static ColourSpace indexed(ColourSpace base, COSBase table) {
        byte[] levels = table instanceof COSString string ? string.getBytes() : new byte[0];
        int components = base == GRAY ? 1 : base == CMYK ? 4 : 3;
        return numbers -> {
            int at = Math.round(numbers[0]) * components;
            if (at < 0 || at + components > levels.length) {
                return UNKNOWN;
            }
            float[] parts = new float[4];
            for (int i = 0; i < components; i++) {
                parts[i] = (levels[at + i] & 0xFF) / 255f;
            }
            return base.colour(parts);
        };
    }

    private static ColourSpace separation(COSArray array, int depth) {
        return switch (array.getName(1, "")) {
            case "Black", "All" -> numbers -> rgb(1 - numbers[0], 1 - numbers[0], 1 - numbers[0]);
            default -> tinted(array, depth);
        };
    }

    private static ColourSpace tinted(COSArray array, int depth) {
        ColourSpace alternate = of(array.getObject(2), depth + 1);
        try {
            PDFunction tint = PDFunction.create(array.getObject(3));
            int inputs = tint.getNumberOfInputParameters();
            return numbers -> tinted(alternate, tint, inputs, numbers);
        } catch (IOException | RuntimeException broken) {
            return PATTERN;
        }
    }

    private static int tinted(ColourSpace alternate, PDFunction tint, int inputs, float[] numbers) {
        try {
            float[] values = tint.eval(Arrays.copyOf(numbers, inputs));
            return alternate.colour(Arrays.copyOf(values, Math.max(4, values.length)));
        } catch (IOException | RuntimeException broken) {
            return UNKNOWN;
        }
    }
}
