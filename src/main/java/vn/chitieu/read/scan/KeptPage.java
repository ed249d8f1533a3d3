package vn.chitieu.read.scan;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.read.page.Area;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.page.PageContent;
import vn.chitieu.read.page.Ruling;

/**
 * A recognised page as bytes.
 *
 * <pre>
 * page   = width height, floats; count {glyph}; count {ruling}; count {doubt}
 * glyph  = text, left right baseline size blank, floats; parted, a flag
 * ruling = horizontal, a flag; at from to, floats
 * doubt  = left top right bottom, doubles; reading; other
 * </pre>
 */
final class KeptPage {
    private static final int MOST = 1 << 20;

    private KeptPage() {}

    static void write(ScannedPage page, DataOutputStream out) throws IOException {
        PageContent content = page.content();
        out.writeFloat(content.width());
        out.writeFloat(content.height());
        out.writeInt(content.glyphs().size());
        for (Glyph glyph : content.glyphs()) {
            out.writeUTF(glyph.text());
            out.writeFloat(glyph.left());
            out.writeFloat(glyph.right());
            out.writeFloat(glyph.baseline());
            out.writeFloat(glyph.size());
            out.writeFloat(glyph.blank());
            out.writeBoolean(glyph.parted());
        }
        out.writeInt(content.rulings().size());
        for (Ruling ruling : content.rulings()) {
            out.writeBoolean(ruling.horizontal());
            out.writeFloat(ruling.at());
            out.writeFloat(ruling.from());
            out.writeFloat(ruling.to());
        }
        out.writeInt(page.doubts().size());
        for (Doubt doubt : page.doubts()) {
            out.writeDouble(doubt.where().left());
            out.writeDouble(doubt.where().top());
            out.writeDouble(doubt.where().right());
            out.writeDouble(doubt.where().bottom());
            out.writeUTF(doubt.reading());
            out.writeUTF(doubt.other());
        }
    }

    /**
     * The page that was written.
     *
     * @param number its number, which it is not kept under
     * @throws IOException if the bytes are no page
     */
    static ScannedPage read(DataInputStream in, int number) throws IOException {
        float width = in.readFloat();
        float height = in.readFloat();
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            glyphs.add(new Glyph(
                    in.readUTF(),
                    in.readFloat(),
                    in.readFloat(),
                    in.readFloat(),
                    in.readFloat(),
                    in.readFloat(),
                    in.readBoolean()));
        }
        List<Ruling> rulings = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            rulings.add(new Ruling(in.readBoolean(), in.readFloat(), in.readFloat(), in.readFloat()));
        }
        List<Doubt> doubts = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            Area where = new Area(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
            doubts.add(new Doubt(number, where, in.readUTF(), in.readUTF()));
        }
        return new ScannedPage(new PageContent(number, width, height, glyphs, rulings, 1), doubts, Optional.empty());
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no page has " + count + " things");
        }
        return count;
    }
}
