package vn.chitieu.read.pdf;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.Area;

/**
 * Paints the annotations that are part of the printed page: filled form fields, typed text, stamps. Each is a form that
 * is fitted into its rectangle (ISO 32000-1, 12.5.5).
 */
final class AnnotationPainter {
    private static final Set<String> PRINTED = Set.of("Widget", "FreeText", "Stamp");
    private static final int HIDDEN = 2;
    private static final int NO_VIEW = 32;

    private final ContentInterpreter interpreter;

    AnnotationPainter(ContentInterpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** Paints those of a page. */
    void paint(COSDictionary page) throws UnreadableException {
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation && isPrinted(annotation)) {
                paintOne(annotation);
            }
        }
    }

    private static boolean isPrinted(COSDictionary annotation) {
        String kind =
                Optional.ofNullable(annotation.getNameAsString(COSName.SUBTYPE)).orElse("");
        return PRINTED.contains(kind) && (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0;
    }

    private void paintOne(COSDictionary annotation) throws UnreadableException {
        Optional<COSStream> appearance = appearance(annotation);
        COSArray corners = annotation.getCOSArray(COSName.RECT);
        if (appearance.isEmpty() || corners == null || corners.size() < 4) {
            return;
        }
        COSStream form = appearance.get();
        COSArray box = form.getCOSArray(COSName.BBOX);
        if (box == null || box.size() < 4) {
            return;
        }
        Area from = Numbers.area(box, Numbers.matrix(form.getCOSArray(COSName.MATRIX)));
        Area to = Numbers.area(corners, Affine.IDENTITY);
        double x = from.width() > 0 ? to.width() / from.width() : 1;
        double y = from.height() > 0 ? to.height() / from.height() : 1;
        Affine placed = new Affine(x, 0, 0, y, to.left() - x * from.left(), to.top() - y * from.top());
        interpreter.form(form, placed, Optional.empty());
    }

    /** The normal appearance, of several the one of the annotation's state. */
    private static Optional<COSStream> appearance(COSDictionary annotation) {
        COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream form) {
            return Optional.of(form);
        }
        COSName state = annotation.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states && state != null
                ? Optional.ofNullable(states.getCOSStream(state))
                : Optional.empty();
    }
}
