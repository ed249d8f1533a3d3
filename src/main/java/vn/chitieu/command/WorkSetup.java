package vn.chitieu.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.chitieu.batch.container.UnpackLimits;
import vn.chitieu.read.format.Limits;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;

/**
 * What a worker has to know before its first document.
 *
 * @param passwords what encrypted files are tried with
 * @param mappings folder of the mappings as a URI; empty for the built-in ones
 * @param document how long a document may be
 * @param unpacking how much may come out of an archive
 * @param ocr how scans are recognised
 * @param duty what it does with documents
 */
record WorkSetup(
        List<String> passwords,
        Optional<String> mappings,
        Limits document,
        UnpackLimits unpacking,
        OcrSetup ocr,
        Duty duty) {
    private static final Codec<WorkSetup> CODEC = Codecs.of(WorkSetup.class);

    WorkSetup {
        passwords = List.copyOf(passwords);
    }

    /** What a worker does with documents. */
    enum Duty {
        /** Reads them. */
        READ,
        /** Cuts crops from those that its {@link CropOrder orders} name. */
        CROP
    }

    /** That of workers which cut crops from what those of this setup read. */
    WorkSetup cropping() {
        return new WorkSetup(passwords, mappings, document, unpacking, ocr, Duty.CROP);
    }

    byte[] bytes() throws IOException {
        return Payloads.of(this, CODEC);
    }

    static WorkSetup of(byte[] bytes) throws IOException {
        return Payloads.read(bytes, CODEC);
    }
}
