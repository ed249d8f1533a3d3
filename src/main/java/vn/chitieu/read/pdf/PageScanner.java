package vn.chitieu.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.Area;
import vn.chitieu.read.page.PageContent;

/** Reads what is visible on pages: glyphs and rulings in one pass over the content. Lives for one document. */
final class PageScanner {
    private final FileResources file;
    private final Consumer<String> warnings;
    private boolean painted;
    private int damaged;
    private int unknown;
    private boolean pixels;
    private Quarter reading = Quarter.RIGHT;

    /**
     * A scanner for the pages of a file.
     *
     * @param warnings takes a line for a person whenever something on a page cannot be read
     */
    PageScanner(FileResources file, Consumer<String> warnings) {
        this.file = file;
        this.warnings = warnings;
    }

    /**
     * What is visible on a page.
     *
     * @param number the page's number, from 1
     * @throws UnreadableException if the page is beyond the limits
     */
    PageContent scan(PDPage page, int number) throws UnreadableException {
        Sheet sheet = Sheet.of(page);
        PageMarks marks = new PageMarks(sheet.width(), sheet.height());
        int before = unknown;
        Area paper = new Area(0, 0, sheet.width(), sheet.height());
        ContentInterpreter interpreter = new ContentInterpreter(file, marks, new GraphicsState(sheet.matrix(), paper));
        Optional<COSDictionary> resources =
                Optional.ofNullable(page.getResources()).map(all -> all.getCOSObject());
        boolean whole = true;
        try {
            interpreter.run(content(page.getCOSObject()), resources);
            new AnnotationPainter(interpreter).paint(page.getCOSObject());
        } catch (IOException | RuntimeException broken) {
            whole = false;
        }
        warn(interpreter, whole && interpreter.isWhole(), number);
        painted |= interpreter.hasPainted();
        PageContent content = marks.content(number);
        reading = marks.reading();
        pixels = PageRouting.needsPixels(content, interpreter.hasPainted(), unknown - before);
        return content;
    }

    private void warn(ContentInterpreter interpreter, boolean whole, int number) {
        TextPainter text = interpreter.text();
        if (!whole) {
            damaged++;
            warnings.accept("page " + number + ": the content is damaged and may be incomplete");
        }
        unknown += text.unknown();
        if (text.unknown() > 0) {
            warnings.accept("page " + number + ": the file does not tell the letters of " + text.unknown() + " glyphs");
        }
        if (text.askew() > 0) {
            warnings.accept("page " + number + ": " + text.askew() + " slanted letters are left out");
        }
    }

    /** Number of glyphs so far that nothing tells the letter of. */
    int unknown() {
        return unknown;
    }

    /** Number of pages of which a part may be missing. */
    int damaged() {
        return damaged;
    }

    /** Whether the last page must be read from its pixels. */
    boolean needsPixels() {
        return pixels;
    }

    /** Which way most text of the last page runs. */
    Quarter reading() {
        return reading;
    }

    /** Whether anything was painted on any page so far: text, lines, shapes, images. */
    boolean hasPainted() {
        return painted;
    }

    /** The content streams one after the other, a line end between them, as if they were one. */
    private StreamBytes content(COSDictionary page) throws IOException, UnreadableException {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return StreamBytes.of(stream, file.mostBytes());
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        boolean whole = true;
        int streams = contents instanceof COSArray array ? array.size() : 0;
        whole &= contents instanceof COSArray || !page.containsKey(COSName.CONTENTS);
        for (int i = 0; i < streams; i++) {
            if (((COSArray) contents).getObject(i) instanceof COSStream stream) {
                StreamBytes part = StreamBytes.of(stream, file.mostBytes() - all.size());
                all.write(part.bytes(), 0, part.length());
                all.write('\n');
                whole &= part.isWhole();
            } else {
                whole = false;
            }
        }
        return new StreamBytes(all.toByteArray(), all.size(), whole);
    }
}
