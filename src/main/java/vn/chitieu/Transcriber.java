package vn.chitieu;

import java.util.List;
import vn.chitieu.detect.MediaTypes;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Transcript;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.OcrOptions;

/**
 * The first half of the story of one document: its bytes to what it says.
 *
 * <pre>
 * Source ─ detect ─▶ media type ─ unlock ─▶ Source ─ detect ─▶ media type ─ read ─▶ Document
 * </pre>
 *
 * <p>Unlocking is for encrypted files that do not say what is in them. Holds no state of a document, so that any number
 * of threads may use it.
 */
public final class Transcriber {
    private static final int LONGEST_REASON = 500;

    private final MediaTypes mediaTypes = new MediaTypes();
    private final Readers readers;

    /**
     * Prepares passwords.
     *
     * @param passwords what encrypted files are tried with, in this order; none are tried with files that need none
     */
    public Transcriber(List<String> passwords) {
        this(passwords, OcrOptions.NONE, Limits.DEFAULT);
    }

    /**
     * Prepares readers.
     *
     * @param passwords what encrypted files are tried with
     * @param ocr how scans are recognised
     * @param limits how long a document may be
     */
    public Transcriber(List<String> passwords, OcrOptions ocr, Limits limits) {
        this.readers = new Readers(passwords, ocr, limits);
    }

    /** What the file says; a file that cannot be read, even through a fault of ours, yields the reason. */
    public Transcript transcribe(Source source) {
        String mediaType = "";
        try {
            mediaType = mediaTypes.of(source);
            Source unlocked = readers.unlock(source, mediaType);
            if (!unlocked.equals(source)) {
                mediaType = mediaTypes.of(unlocked);
            }
            return Transcript.read(source, mediaType, readers.read(unlocked, mediaType));
        } catch (UnreadableException unreadable) {
            return Transcript.failed(source, mediaType, unreadable.status(), oneLine(unreadable));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            return Transcript.failed(source, mediaType, DocumentStatus.CRASHED, Fault.describe(fault));
        } catch (OutOfMemoryError full) {
            return Transcript.failed(source, mediaType, DocumentStatus.TOO_LARGE, Fault.NO_MEMORY);
        }
    }

    /** Messages of libraries may be long and have line breaks. */
    private static String oneLine(UnreadableException unreadable) {
        String line = String.valueOf(unreadable.getMessage()).strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
