package vn.chitieu.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** A PDF file written object by object, so that it can say what no library would write. */
final class PortableFiles {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PortableFiles() {
        text("%PDF-1.7\n");
    }

    /** A file of the objects given, numbered from 1; the first is the catalogue. */
    static byte[] of(String... objects) {
        PortableFiles file = new PortableFiles();
        for (String object : objects) {
            file.object(object.getBytes(StandardCharsets.ISO_8859_1));
        }
        return file.end();
    }

    /** A page with a packed content that has a piece over and over again, a font F1 and a form X1 that draws itself. */
    static byte[] page(String piece, int times) {
        PortableFiles file = new PortableFiles();
        file.object(ascii("<</Type/Catalog/Pages 2 0 R>>"));
        file.object(ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        file.object(ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 5 0 R>>"));
        file.object(stream("", piece, times));
        file.object(
                ascii("<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</X1 6 0 R/I1 7 0 R>>>>"));
        file.object(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R", "/X1 Do /X1 Do\n", 1));
        file.object(stream(
                "/Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8/ColorSpace/DeviceRGB",
                "\0".repeat(1_000),
                1_000));
        return file.end();
    }

    /** A page with a form that draws the next form twice, and so on. */
    static byte[] doublingForms(int depth) {
        PortableFiles file = new PortableFiles();
        file.object(ascii("<</Type/Catalog/Pages 2 0 R>>"));
        file.object(ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        file.object(ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</XObject<</X 5 0 R>>>>>>"));
        file.object(stream("", "/X Do\n", 1));
        for (int form = 5; form < 5 + depth; form++) {
            String next = "/Resources<</XObject<</X " + (form + 1) + " 0 R>>>>";
            file.object(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, "/X Do /X Do\n", 1));
        }
        file.object(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m 9 9 l S\n", 1));
        return file.end();
    }

    private static byte[] stream(String attributes, String piece, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        byte[] buffer = new byte[1 << 16];
        byte[] repeated = ascii(piece);
        for (int i = 0; i < times; i++) {
            deflater.setInput(repeated);
            drain(deflater, buffer, packed);
        }
        deflater.finish();
        drain(deflater, buffer, packed);
        deflater.end();
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(ascii("<<" + attributes + "/Filter/FlateDecode/Length " + packed.size() + ">>stream\n"));
        object.writeBytes(packed.toByteArray());
        object.writeBytes(ascii("\nendstream"));
        return object.toByteArray();
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream packed) {
        for (int length = deflater.deflate(buffer); length > 0; length = deflater.deflate(buffer)) {
            packed.write(buffer, 0, length);
        }
    }

    private void object(byte[] content) {
        offsets.add(file.size());
        text(offsets.size() + " 0 obj\n");
        file.writeBytes(content);
        text("\nendobj\n");
    }

    private byte[] end() {
        int table = file.size();
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> text("%010d 00000 n \n".formatted(offset)));
        text("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private void text(String text) {
        file.writeBytes(ascii(text));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
