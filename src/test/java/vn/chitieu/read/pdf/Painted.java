package vn.chitieu.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.GlyphLine;
import vn.chitieu.read.page.PageContent;

/**
 * A page of 200 by 100 points with content of our own. Its font {@code /F} is half as wide as high and reads
 * {@code 0} to {@code ~} as themselves; {@link #mapped} reads codes as other texts.
 */
final class Painted {
    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(new PDRectangle(200, 100));
    private final COSDictionary resources = new COSDictionary();
    private final List<String> warnings = new ArrayList<>();
    private String content = "";

    private Painted() {
        document.addPage(page);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        font("F", new COSDictionary());
    }

    /** A page with this content. */
    static Painted page(String content) {
        Painted painted = new Painted();
        painted.content = content;
        return painted;
    }

    /** Text 10 points high that begins at a place, from the lower left corner. */
    static String text(int x, int y, String text) {
        return "BT /F 10 Tf %d %d Td (%s) Tj ET ".formatted(x, y, text);
    }

    /** The same page with another entry in its dictionary. */
    Painted with(String key, int value) {
        page.getCOSObject().setInt(COSName.getPDFName(key), value);
        return this;
    }

    /** The same page, cropped. */
    Painted cropped(float x, float y, float width, float height) {
        page.setCropBox(new PDRectangle(x, y, width, height));
        return this;
    }

    /** The same page with a font {@code /M} that reads the codes from 1 as these texts. */
    Painted mapped(String... texts) {
        StringBuilder map = new StringBuilder("begincmap " + texts.length + " beginbfchar\n");
        for (int i = 0; i < texts.length; i++) {
            map.append("<%02x> <%s>\n".formatted(i + 1, utf16(texts[i])));
        }
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TO_UNICODE, stream(map.append("endbfchar endcmap").toString()));
        font("M", font);
        return this;
    }

    private static String utf16(String text) {
        return text.chars().mapToObj(each -> "%04x".formatted(each)).collect(Collectors.joining());
    }

    /** The same page with a resource. */
    Painted with(COSName kind, String name, COSDictionary resource) {
        COSDictionary all = resources.getCOSDictionary(kind);
        if (all == null) {
            all = new COSDictionary();
            resources.setItem(kind, all);
        }
        all.setItem(COSName.getPDFName(name), resource);
        return this;
    }

    private void font(String name, COSDictionary font) {
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, 255);
        COSArray widths = new COSArray();
        for (int i = 0; i < 256; i++) {
            widths.add(COSInteger.get(500));
        }
        font.setItem(COSName.WIDTHS, widths);
        with(COSName.FONT, name, font);
    }

    /** A form that paints some content in the space of the page. */
    COSStream form(String painted) {
        COSStream form = stream(painted);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(200, 100).getCOSArray());
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }

    /** An image of which only the outside is known. */
    COSStream image() {
        COSStream image = stream("");
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 1);
        image.setInt(COSName.HEIGHT, 1);
        return image;
    }

    /** The page itself, its content written into a document to which it will belong. */
    PDPage attach(PDDocument other) {
        COSStream contents = other.getDocument().createCOSStream();
        write(contents, content);
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        return page;
    }

    PDDocument document() {
        return document;
    }

    COSDictionary dictionary() {
        return page.getCOSObject();
    }

    static COSDictionary dictionary(String key, String string) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), new COSString(string));
        return dictionary;
    }

    private COSStream stream(String data) {
        COSStream stream = document.getDocument().createCOSStream();
        write(stream, data);
        return stream;
    }

    private static void write(COSStream stream, String data) {
        try (OutputStream output = stream.createOutputStream(COSName.FLATE_DECODE)) {
            output.write(data.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is visible. */
    PageContent scan() {
        page.getCOSObject().setItem(COSName.CONTENTS, stream(content));
        try {
            return new PageScanner(FileResources.of(document, Limits.DEFAULT), warnings::add).scan(page, 1);
        } catch (UnreadableException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** The page, and whatever else was put into its document, as a file. */
    byte[] file() {
        page.getCOSObject().setItem(COSName.CONTENTS, stream(content));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            document.save(file, CompressParameters.NO_COMPRESSION);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    List<String> warnings() {
        scan();
        return warnings;
    }

    /** The visible glyphs in the order in which they were drawn, a blank where one was drawn. */
    String letters() {
        return scan().glyphs().stream()
                .map(glyph -> (glyph.parted() ? " " : "") + glyph.text())
                .collect(Collectors.joining());
    }

    /** The visible lines, one each line: {@code - 50: 10 to 190} or {@code | 10: 20 to 80}. */
    String lines() {
        return scan().rulings().stream()
                .map(line -> String.format(
                        Locale.ROOT,
                        "%s %.0f: %.0f to %.0f",
                        line.horizontal() ? "-" : "|",
                        line.at(),
                        line.from(),
                        line.to()))
                .collect(Collectors.joining("\n"));
    }

    /** The text of the page line by line. */
    String text() {
        return GlyphLine.of(scan().glyphs()).stream()
                .map(line -> line.text(Float.POSITIVE_INFINITY))
                .collect(Collectors.joining("\n"));
    }
}
