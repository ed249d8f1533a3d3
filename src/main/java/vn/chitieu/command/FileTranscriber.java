package vn.chitieu.command;

import vn.chitieu.Transcriber;
import vn.chitieu.batch.find.FoundFile;
import vn.chitieu.batch.find.Loader;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Transcript;
import vn.chitieu.read.format.Limits;

/** Transcribes files one by one, and tells a person of those that could not be read. */
final class FileTranscriber {
    private final Surroundings surroundings;
    private final Transcriber transcriber;
    private final Loader loader = new Loader(Loader.SIZE_LIMIT);

    /** For files that the passwords open; scans are recognised as told. */
    FileTranscriber(Surroundings surroundings, PasswordOptions passwords, ScanOptions scans) throws UsageException {
        this.surroundings = surroundings;
        this.transcriber =
                new Transcriber(passwords.all(), scans.ocr().options(surroundings.nanoseconds()), Limits.DEFAULT);
    }

    /** What the file says, or why it cannot be read. */
    Transcript transcribe(FoundFile file) {
        try {
            return transcriber.transcribe(loader.load(file));
        } catch (Loader.ObstacleException failure) {
            return Transcript.withoutBytes(
                    file.name(), failure.obstacle().status(), failure.obstacle().reason());
        }
    }

    /** Whether it was read; if not, a line of the messages names it. */
    boolean wasRead(Transcript transcript) {
        if (transcript.failure().isEmpty()) {
            return true;
        }
        DocumentStatus status = transcript.failure().get();
        surroundings.tell(transcript.document() + ": " + status.code() + ": " + transcript.reason());
        return false;
    }
}
