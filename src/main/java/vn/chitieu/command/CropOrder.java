package vn.chitieu.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import vn.chitieu.crop.CropPlace;
import vn.chitieu.crop.CropStore;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;

/**
 * Crops that a worker shall cut from a document.
 *
 * @param path where the document lies, as a URI
 * @param sha256 digest that its bytes must have
 * @param mediaType media type by content
 * @param folder folder of the store that keeps crops, as a URI
 * @param program the store's program
 * @param places what is to be seen
 */
record CropOrder(String path, String sha256, String mediaType, String folder, String program, List<CropPlace> places) {
    private static final Codec<CropOrder> CODEC = Codecs.of(CropOrder.class);

    CropOrder {
        places = List.copyOf(places);
    }

    /** The store that keeps what is cut. */
    CropStore store() {
        return new CropStore(Path.of(URI.create(folder)), program);
    }

    byte[] bytes() throws IOException {
        return Payloads.of(this, CODEC);
    }

    static CropOrder of(byte[] bytes) throws IOException {
        return Payloads.read(bytes, CODEC);
    }
}
