package vn.chitieu.read.scan.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.read.scan.image.CleanPage;
import vn.chitieu.read.scan.image.PageImage;

class LineImageTest {
    private static final byte WHITE = (byte) 255;

    @Test
    void aPartIsItsColumnsWithWhiteBesideThem() {
        LineImage line = line();
        LineImage part = line.part(line.width() / 2, line.width() / 2 + 3, 2);
        assertThat(part.width()).isEqualTo(7);
        assertThat(part.left()).isEqualTo(line.left() + line.width() / 2 - 2);
        byte[] pixels = part.grey();
        byte[] whole = line.grey();
        for (int i = 0; i < pixels.length; i++) {
            int column = i % 7 - 2;
            boolean within = column >= 0 && column < 3;
            int at = i / 7 * line.width() + line.width() / 2 + column;
            assertThat(pixels[i]).isEqualTo(within ? whole[at] : WHITE);
        }
    }

    /** The engine may put a sign at the very end of a line. */
    @Test
    void aPartBeyondTheEndIsWhite() {
        LineImage line = line();
        LineImage part = line.part(line.width(), line.width(), 2);
        assertThat(part.width()).isEqualTo(5);
        assertThat(part.grey()).containsOnly(WHITE);
    }

    @Test
    void paddingIsWhiteAllAround() {
        LineImage line = line();
        LineImage padded = line.padded(3);
        assertThat(padded.width()).isEqualTo(line.width() + 6);
        assertThat(padded.left()).isEqualTo(line.left() - 3);
        assertThat(padded.grey()).hasSize(padded.width() * (line.grey().length / line.width() + 6));
        assertThat(padded.grey()).startsWith(WHITE, WHITE, WHITE).endsWith(WHITE, WHITE, WHITE);
    }

    private static LineImage line() {
        BufferedImage sheet = new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = sheet.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        canvas.setColor(Color.BLACK);
        canvas.fillRect(400, 500, 3, 10);
        canvas.dispose();
        CleanPage page = CleanPage.of(PageImage.of(sheet, 100));
        PagePrint print = PagePrint.of(page.grey(), page.ink(), List.of(), page.dotsPerInch());
        return print.image(print.lines().get(0));
    }
}
