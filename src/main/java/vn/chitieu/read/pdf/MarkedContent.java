package vn.chitieu.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Marked content (ISO 32000-1, 14.6): what hides behind switched-off layers, and the text that the file gives for
 * clusters of glyphs ({@code ActualText}, 14.9.4).
 */
final class MarkedContent {
    private final PageMarks marks;
    private final HiddenLayers layers;
    private final Deque<Span> open = new ArrayDeque<>();
    private int hiding;

    MarkedContent(PageMarks marks, HiddenLayers layers) {
        this.marks = marks;
        this.layers = layers;
    }

    /** Whether what is painted now belongs to a switched-off layer. */
    boolean hides() {
        return hiding > 0;
    }

    /** {@code BMC}: no properties. */
    void begin() {
        open.push(Span.PLAIN);
    }

    /** {@code BDC}: a tag, and properties in place or by name. */
    void begin(Operands operands, Optional<COSDictionary> resources) {
        Optional<COSDictionary> named = operands.kind(1) == Operands.NAME
                ? FileResources.entry(resources, COSName.PROPERTIES, operands.name(1))
                : Optional.empty();
        boolean hidden = operands.name(0).equals("OC") && layers.hide(named);
        hiding += hidden ? 1 : 0;
        Optional<String> text =
                named.isPresent() ? named.map(all -> all.getString(COSName.ACTUAL_TEXT)) : actualText(operands);
        if (!hidden && text.isEmpty()) {
            open.push(Span.PLAIN);
        } else {
            open.push(new Span(hidden, text, marks.visible().sizes()));
        }
    }

    /** {@code EMC}. */
    void end() {
        if (open.isEmpty()) {
            return;
        }
        Span span = open.pop();
        hiding -= span.hidden() ? 1 : 0;
        span.text().ifPresent(text -> replace(span, text));
    }

    private static Optional<String> actualText(Operands operands) {
        for (int i = 2; i + 1 < operands.count(); i++) {
            if (operands.kind(i + 1) == Operands.STRING
                    && operands.kind(i) == Operands.NAME
                    && operands.name(i).equals("ActualText")) {
                return Optional.of(new COSString(operands.bytes(i + 1)).getString());
            }
        }
        return Optional.empty();
    }

    private void replace(Span span, String text) {
        span.sizes().forEach((quarter, from) -> marks.visible().of(quarter).replace(from, text));
    }

    /**
     * Content between its marks.
     *
     * @param hidden whether it belongs to a switched-off layer
     * @param text what the file says its text is
     * @param sizes number of glyphs before it, by the way they run
     */
    private record Span(boolean hidden, Optional<String> text, Map<Quarter, Integer> sizes) {
        static final Span PLAIN = new Span(false, Optional.empty(), Map.of());
    }
}
