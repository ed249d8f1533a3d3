package vn.chitieu.read.pdf;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/** What the pages of a file share: fonts, colour spaces, layers, each made once. Lives for one document. */
final class FileResources {
    /** What the content of no page comes near; it must fit into memory several times. */
    private static final long MOST_BYTES = 64L << 20;

    private static final long MOST_KEPT_BYTES = 8L << 20;

    private final long mostBytes;
    private final IdentityHashMap<COSDictionary, TextFont> fonts = new IdentityHashMap<>();
    private final IdentityHashMap<COSBase, Map<String, ColourSpace>> spaces = new IdentityHashMap<>();
    private final IdentityHashMap<COSStream, StreamBytes> forms = new IdentityHashMap<>();
    private final HiddenLayers layers;
    private long keptBytes;

    /** Those of a file. */
    static FileResources of(PDDocument document, Limits limits) {
        HiddenLayers layers = new HiddenLayers(document.getDocumentCatalog().getCOSObject());
        return new FileResources(Math.min(MOST_BYTES, limits.inflatedBytes()), layers);
    }

    /** Shared things of a file whose streams may inflate to so many bytes each. */
    private FileResources(long mostBytes, HiddenLayers layers) {
        this.mostBytes = mostBytes;
        this.layers = layers;
    }

    long mostBytes() {
        return mostBytes;
    }

    HiddenLayers layers() {
        return layers;
    }

    /** An entry of a kind of resources: a font, a form, a state. */
    static Optional<COSDictionary> entry(Optional<COSDictionary> resources, COSName kind, String name) {
        return resources
                .map(all -> all.getCOSDictionary(kind))
                .map(entries -> entries.getCOSDictionary(COSName.getPDFName(name)));
    }

    /** The font of a dictionary. */
    TextFont font(COSDictionary dictionary) throws UnreadableException {
        TextFont known = fonts.get(dictionary);
        if (known != null) {
            return known;
        }
        TextFont font = TextFont.of(dictionary, mostBytes);
        fonts.put(dictionary, font);
        return font;
    }

    /** The fonts that were made so far. */
    Collection<TextFont> fonts() {
        return fonts.values();
    }

    /** The content of a form; forms are drawn again and again, so that small ones are kept. */
    StreamBytes form(COSStream form) throws IOException, UnreadableException {
        StreamBytes known = forms.get(form);
        if (known != null) {
            return known;
        }
        StreamBytes content = StreamBytes.of(form, mostBytes);
        keptBytes += content.bytes().length;
        if (keptBytes <= MOST_KEPT_BYTES) {
            forms.put(form, content);
        }
        return content;
    }

    /** The colour space of a name. */
    ColourSpace space(Optional<COSDictionary> resources, String name) {
        Optional<COSDictionary> named = resources.map(all -> all.getCOSDictionary(COSName.COLORSPACE));
        if (named.isEmpty()) {
            return ColourSpace.named(name, named);
        }
        return spaces.computeIfAbsent(named.get(), none -> new HashMap<>())
                .computeIfAbsent(name, each -> ColourSpace.named(each, named));
    }
}
