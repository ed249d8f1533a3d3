package vn.chitieu.write.tables;

import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Transcript;

/** What became of a file, as the output says it. */
final class FileState {
    private FileState() {}

    /** {@code read}, or the status of a file that could not be read: {@code needs_ocr}. */
    static String of(Transcript transcript) {
        return transcript.failure().map(DocumentStatus::code).orElse("read");
    }
}
