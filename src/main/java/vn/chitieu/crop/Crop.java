package vn.chitieu.crop;

import vn.chitieu.document.Box;

/**
 * A picture of a row with what stands around it.
 *
 * @param image a file of that media type
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width width in pixels
 * @param height height in pixels
 * @param mark where the figure stands, or would stand, in pixels from the upper left corner of the picture
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
public record Crop(byte[] image, String mediaType, int width, int height, Box mark) {
    /** Copies the image. */
    public Crop {
        image = image.clone();
    }

    @Override
    public byte[] image() {
        return image.clone();
    }
}
