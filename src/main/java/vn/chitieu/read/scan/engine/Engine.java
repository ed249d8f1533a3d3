package vn.chitieu.read.scan.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/**
 * Tesseract's neural network, line by line. It is given images of single lines and never looks for lines itself: what
 * looks for lines also drops what it takes for dirt, lone digits among them. For one thread at a time; holds native
 * memory until it is closed.
 */
public final class Engine implements AutoCloseable {
    /** What figures, codes and dates are written with. */
    private static final String FIGURES = "0123456789.,%/-()";

    private static final String LETTERS = "";
    private static final int BYTES_PER_PIXEL = 1;

    private final TessBaseAPI api = new TessBaseAPI();
    private final BytePointer data;
    private String allowed = LETTERS;

    private Engine(TrainedData trained) {
        this.data = new BytePointer(trained.bytes());
    }

    /**
     * Makes an engine ready.
     *
     * @throws EngineException if this machine has none or the data is no good
     */
    public static Engine of(TrainedData data) throws EngineException {
        try {
            Engine engine = new Engine(data);
            engine.start();
            return engine;
        } catch (LinkageError missing) {
            throw new EngineException("there is no OCR for this kind of computer: " + missing.getMessage());
        }
    }

    private void start() throws EngineException {
        api.SetVariable("debug_file", "/dev/null");
        leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
        try (BytePointer language = new BytePointer("vie");
                StringVector none = new StringVector()) {
            int failed = api.Init(
                    data,
                    Math.toIntExact(data.limit()),
                    language,
                    tesseract.OEM_LSTM_ONLY,
                    new BytePointer(),
                    0,
                    none,
                    none,
                    false,
                    null);
            if (failed != 0) {
                close();
                throw new EngineException("the Vietnamese data for OCR is damaged or of another kind");
            }
        }
        api.SetPageSegMode(tesseract.PSM_RAW_LINE);
    }

    /**
     * Reads a line of any text.
     *
     * @param grey brightness of the pixels, row by row, 0 for black; some white around the print
     * @param width pixels of a row
     */
    public LineReading text(byte[] grey, int width) {
        return read(grey, width, LETTERS);
    }

    /** Reads a line that is taken to hold digits and the signs between them only; {@link #text} says what is what. */
    public LineReading figures(byte[] grey, int width) {
        return read(grey, width, FIGURES);
    }

    private LineReading read(byte[] grey, int width, String characters) {
        if (!characters.equals(allowed)) {
            api.SetVariable("tessedit_char_whitelist", characters);
            allowed = characters;
        }
        api.SetImage(grey, width, grey.length / width, BYTES_PER_PIXEL, width);
        api.SetSourceResolution(300);
        if (api.Recognize((ETEXT_DESC) null) != 0) {
            return new LineReading(List.of());
        }
        return reading();
    }

    private LineReading reading() {
        List<Symbol> symbols = new ArrayList<>();
        ResultIterator result = api.GetIterator();
        if (result == null) {
            return new LineReading(List.of());
        }
        try {
            do {
                symbol(result, symbols);
            } while (result.Next(tesseract.RIL_SYMBOL));
        } finally {
            tesseract.TessResultIteratorDelete(result); // ours to delete; closing it would free nothing
        }
        return new LineReading(symbols);
    }

    private static void symbol(ResultIterator result, List<Symbol> symbols) {
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        BytePointer text = result.GetUTF8Text(tesseract.RIL_SYMBOL);
        if (text == null) {
            return;
        }
        try {
            result.BoundingBox(tesseract.RIL_SYMBOL, left, top, right, bottom);
            symbols.add(new Symbol(
                    text.getString(StandardCharsets.UTF_8),
                    left[0],
                    Math.max(left[0], right[0]),
                    result.Confidence(tesseract.RIL_SYMBOL),
                    result.IsAtBeginningOf(tesseract.RIL_WORD)));
        } finally {
            tesseract.TessDeleteText(text); // as above
        }
    }

    @Override
    public void close() {
        api.End();
        api.close();
        data.close();
    }
}
