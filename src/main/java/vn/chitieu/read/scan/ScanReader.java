package vn.chitieu.read.scan;

import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.engine.Engine;
import vn.chitieu.read.scan.engine.EngineException;
import vn.chitieu.read.scan.engine.TrainedData;
import vn.chitieu.read.scan.image.PageImage;

/**
 * Reads pictures of pages. Engines are made when they are needed, one for each thread that reads at the same time, and
 * used again; the data is read once. Safe for many threads.
 */
public final class ScanReader {
    private final OcrOptions options;
    private final Queue<Engine> idle = new ConcurrentLinkedQueue<>();
    private Optional<TrainedData> data = Optional.empty();

    public ScanReader(OcrOptions options) {
        this.options = options;
    }

    /** Which pages are to be read. */
    public OcrMode mode() {
        return options.mode();
    }

    /** Whether pages can be read: it is wanted, and the data for it is there. */
    public boolean isReady() {
        try {
            requireWanted();
            return !data().sha256().isEmpty();
        } catch (UnreadableException refused) {
            return false;
        }
    }

    /**
     * What stands on a page.
     *
     * @param pixels asked for only if the page is not known
     * @throws UnreadableException with status {@code needs_ocr} if no page can be read, with what to do about it
     * @throws IOException if the pixels cannot be read
     */
    public ScannedPage read(PageKey key, PagePixels pixels) throws UnreadableException, IOException {
        requireWanted();
        String digest = data().sha256();
        PageCache cache = new PageCache(options.cache().map(folder -> folder.resolve(digest)));
        Optional<ScannedPage> known = cache.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        PageImage image = pixels.pixels();
        ScannedPage page = recognised(image, key.number());
        options.pageRead().run();
        cache.keep(key, page);
        return page;
    }

    /** After a failure the engine is not used again: nobody knows what state it is in. */
    private ScannedPage recognised(PageImage image, int number) throws UnreadableException {
        Engine engine = engine();
        try {
            ScannedPage page = new PageReader(engine, options).read(image, number);
            idle.add(engine);
            return page;
        } catch (RuntimeException | Error failure) {
            engine.close(); // its native memory is large, and to the garbage collector it looks small
            throw failure;
        }
    }

    /**
     * Refuses if no page is to be read.
     *
     * @throws UnreadableException with status {@code needs_ocr}
     */
    void requireWanted() throws UnreadableException {
        if (options.mode() == OcrMode.NEVER) {
            throw refused("a picture, and --no-ocr was given");
        }
    }

    private Engine engine() throws UnreadableException {
        Engine waiting = idle.poll();
        if (waiting != null) {
            return waiting;
        }
        try {
            return Engine.of(data());
        } catch (EngineException failure) {
            throw refused(String.valueOf(failure.getMessage()));
        }
    }

    private synchronized TrainedData data() throws UnreadableException {
        if (data.isEmpty()) {
            try {
                data = TrainedData.find(options.folders());
            } catch (IOException failure) {
                throw refused("the Vietnamese data for OCR cannot be read: " + failure.getMessage());
            }
        }
        return data.orElseThrow(() -> refused(TrainedData.ADVICE));
    }

    private static UnreadableException refused(String reason) {
        return new UnreadableException(DocumentStatus.NEEDS_OCR, reason);
    }
}
