package vn.chitieu.read.scan.image;

import java.util.Arrays;

/** A picture of one byte a pixel, row by row from the upper left corner: 0 is black, 255 white. */
public final class Grey {
    /** White as a byte. */
    static final byte WHITE = (byte) 255;

    private static final int BLOCK = 32;

    private final int width;
    private final int height;
    private final byte[] values;

    /** Takes the array as it is: {@code width * height} bytes. */
    Grey(int width, int height, byte[] values) {
        if (width < 1 || height < 1 || values.length != width * height) {
            throw new IllegalArgumentException(
                    "a picture of " + width + " by " + height + " does not have " + values.length + " pixels");
        }
        this.width = width;
        this.height = height;
        this.values = values;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The whole picture. */
    public PixelBox bounds() {
        return new PixelBox(0, 0, width, height);
    }

    /** Brightness of a pixel, 0 to 255. */
    public int at(int x, int y) {
        return values[y * width + x] & 0xff;
    }

    /** The bytes themselves, for those of this package that walk over them. */
    byte[] values() {
        return values;
    }

    /** Makes pixels of a row white, from the first to before the second; those outside the picture are passed over. */
    public void whiten(int y, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(width, to);
        if (y >= 0 && y < height && start < end) {
            Arrays.fill(values, y * width + start, y * width + end, WHITE);
        }
    }

    /** A copy of the pixels, row by row. */
    public byte[] bytes() {
        return values.clone();
    }

    /** A part of the picture with a white margin around it; what lies outside the picture is white. */
    public Grey part(PixelBox box, int margin) {
        PixelBox inside = box.and(bounds());
        int wide = Math.max(1, box.width() + 2 * margin);
        int high = Math.max(1, box.height() + 2 * margin);
        byte[] part = new byte[wide * high];
        Arrays.fill(part, WHITE);
        for (int y = inside.top(); y < inside.bottom() && inside.left() < inside.right(); y++) {
            int to = (y - box.top() + margin) * wide + inside.left() - box.left() + margin;
            System.arraycopy(values, y * width + inside.left(), part, to, inside.width());
        }
        return new Grey(wide, high, part);
    }

    /** Smaller by a whole factor: each pixel the mean of a square. */
    Grey reduced(int factor) {
        int wide = Math.max(1, width / factor);
        int high = Math.max(1, height / factor);
        if (factor == 1 || wide * factor > width || high * factor > height) {
            return this;
        }
        byte[] small = new byte[wide * high];
        int[] sums = new int[wide];
        int area = factor * factor;
        for (int y = 0; y < high; y++) {
            Arrays.fill(sums, 0);
            for (int row = 0; row < factor; row++) {
                add(sums, (y * factor + row) * width, factor);
            }
            for (int x = 0; x < wide; x++) {
                small[y * wide + x] = (byte) (sums[x] / area);
            }
        }
        return new Grey(wide, high, small);
    }

    private void add(int[] sums, int from, int factor) {
        int at = from;
        for (int x = 0; x < sums.length; x++) {
            for (int k = 0; k < factor; k++) {
                sums[x] += values[at++] & 0xff;
            }
        }
    }

    /** Columns become rows: the pixel at (x, y) goes to (y, x). */
    Grey transposed() {
        return turned(1).mirrored();
    }

    private Grey mirrored() {
        for (int y = 0; y < height; y++) {
            for (int left = y * width, right = left + width - 1; left < right; left++, right--) {
                byte value = values[left];
                values[left] = values[right];
                values[right] = value;
            }
        }
        return this;
    }

    /** Turned clockwise by quarters of a circle, 0 to 3. */
    Grey turned(int quarters) {
        return switch (quarters) {
            case 0 -> this;
            case 2 -> halfTurned();
            default -> quarterTurned(quarters == 1);
        };
    }

    private Grey halfTurned() {
        byte[] turned = new byte[values.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = values[turned.length - 1 - i];
        }
        return new Grey(width, height, turned);
    }

    private Grey quarterTurned(boolean clockwise) {
        byte[] turned = new byte[values.length];
        for (int top = 0; top < height; top += BLOCK) {
            for (int left = 0; left < width; left += BLOCK) {
                turnBlock(turned, left, top, clockwise);
            }
        }
        return new Grey(/* width= */ height, /* height= */ width, turned);
    }

    private void turnBlock(byte[] turned, int left, int top, boolean clockwise) {
        for (int y = top; y < Math.min(height, top + BLOCK); y++) {
            for (int x = left; x < Math.min(width, left + BLOCK); x++) {
                int to = clockwise ? x * height + height - 1 - y : (width - 1 - x) * height + y;
                turned[to] = values[y * width + x];
            }
        }
    }
}
