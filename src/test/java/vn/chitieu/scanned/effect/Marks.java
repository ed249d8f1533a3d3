package vn.chitieu.scanned.effect;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Random;

/** What people put on a page after it was printed: stamps, signatures, notes. */
public final class Marks {
    private static final List<String> OFFICES =
            List.of("SỞ NỘI VỤ", "UBND HUYỆN", "SỞ TƯ PHÁP", "UBND XÃ", "BAN QUẢN LÝ");
    private static final List<String> HANDS = List.of("P. CCHC", "VP", "lưu", "đ/c Hà", "15/6", "TH", "KT lại");

    private Marks() {}

    /** The red seal of an office, 36 mm across, over the right half of the page, where figures stand. */
    public static Effect roundStamp() {
        return (page, random) -> {
            int side = page.pixels(44);
            int left = (int) (page.width() * (0.45 + 0.35 * random.nextDouble())) - side / 2;
            int top = (int) (page.height() * (0.2 + 0.65 * random.nextDouble())) - side / 2;
            Color ink = red(random);
            String office = OFFICES.get(random.nextInt(OFFICES.size()));
            double turned = (random.nextDouble() - 0.5) * 0.6;
            page.ink(left, top, side, graphics -> {
                graphics.rotate(turned);
                graphics.setColor(ink);
                seal(graphics, page, office);
            });
            return page;
        };
    }

    private static void seal(Graphics2D graphics, PagePixels page, String office) {
        circle(graphics, page, 18, 0.9);
        circle(graphics, page, 11.5, 0.35);
        star(graphics, page.pixels(6));
        String text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM  *  " + office + "  *  ";
        graphics.setFont(new Font("Liberation Sans", Font.BOLD, page.pixels(3.4)));
        double step = 2 * Math.PI / text.length();
        AffineTransform upright = graphics.getTransform();
        for (int i = 0; i < text.length(); i++) {
            graphics.rotate(step);
            graphics.drawString(text.substring(i, i + 1), 0, -page.pixels(13));
        }
        graphics.setTransform(upright);
    }

    private static void circle(Graphics2D graphics, PagePixels page, double radius, double line) {
        int pixels = page.pixels(radius);
        graphics.setStroke(new BasicStroke(page.pixels(line)));
        graphics.draw(new Ellipse2D.Double(-pixels, -pixels, 2.0 * pixels, 2.0 * pixels));
    }

    private static void star(Graphics2D graphics, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double length = i % 2 == 0 ? radius : radius * 0.38;
            double angle = Math.PI * (i / 5.0 - 0.5);
            double x = length * Math.cos(angle);
            double y = length * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        graphics.fill(star);
    }

    private static Color red(Random random) {
        return new Color(215 + random.nextInt(35), 60 + random.nextInt(70), 60 + random.nextInt(80));
    }

    /** The square stamp of incoming mail, CÔNG VĂN ĐẾN, red or violet, in the upper half. */
    public static Effect receivedStamp() {
        return (page, random) -> {
            int side = page.pixels(60);
            int left = (int) (page.width() * (0.05 + 0.6 * random.nextDouble()));
            int top = (int) (page.height() * (0.05 + 0.45 * random.nextDouble()));
            Color ink = random.nextInt(3) == 0 ? new Color(90, 80, 200) : red(random);
            int number = 100 + random.nextInt(900);
            double turned = (random.nextDouble() - 0.5) * 0.15;
            page.ink(left, top, side, graphics -> {
                graphics.rotate(turned);
                graphics.setColor(ink);
                received(graphics, page, number);
            });
            return page;
        };
    }

    private static void received(Graphics2D graphics, PagePixels page, int number) {
        graphics.setStroke(new BasicStroke(page.pixels(0.6)));
        graphics.drawRect(-page.pixels(26), -page.pixels(11), page.pixels(52), page.pixels(22));
        graphics.drawLine(-page.pixels(26), -page.pixels(4), page.pixels(26), -page.pixels(4));
        graphics.setFont(new Font("Liberation Sans", Font.BOLD, page.pixels(4.5)));
        graphics.drawString("CÔNG VĂN ĐẾN", -page.pixels(18), -page.pixels(5.5));
        graphics.drawString("Số: " + number, -page.pixels(23), page.pixels(2.5));
        graphics.drawString("Ngày: 14/7", -page.pixels(23), page.pixels(9));
    }

    /** A signature in blue ballpoint over the lower right of the page. */
    public static Effect signature() {
        return (page, random) -> {
            int side = page.pixels(60);
            int left = (int) (page.width() * (0.5 + 0.2 * random.nextDouble()));
            int top = (int) (page.height() * (0.6 + 0.2 * random.nextDouble()));
            Color ink = new Color(40 + random.nextInt(30), 50 + random.nextInt(40), 160 + random.nextInt(60));
            Path2D strokes = scrawl(page, random, 5 + random.nextInt(4), 9);
            page.ink(left, top, side, graphics -> draw(graphics, page, ink, strokes));
            return page;
        };
    }

    /** Words written by hand beside the table, in blue or in black. */
    public static Effect marginNotes() {
        return (page, random) -> {
            int side = page.pixels(34);
            boolean right = random.nextBoolean();
            int left = right ? page.width() - page.pixels(22) : -page.pixels(12);
            int top = (int) (page.height() * (0.15 + 0.6 * random.nextDouble()));
            Color ink = random.nextBoolean() ? new Color(45, 60, 180) : new Color(40, 40, 45);
            Path2D strokes = scrawl(page, random, 3, 3);
            String word = HANDS.get(random.nextInt(HANDS.size()));
            page.ink(left, top, side, graphics -> {
                graphics.rotate((right ? -1 : 1) * 0.2);
                draw(graphics, page, ink, strokes);
                graphics.setFont(new Font("Liberation Serif", Font.ITALIC, page.pixels(5)));
                graphics.shear(-0.3, 0.1);
                graphics.drawString(word, -page.pixels(8), page.pixels(8));
            });
            return page;
        };
    }

    private static void draw(Graphics2D graphics, PagePixels page, Color ink, Path2D strokes) {
        graphics.setColor(ink);
        graphics.setStroke(new BasicStroke(page.pixels(0.35), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(strokes);
    }

    /** Loops from left to right. */
    private static Path2D scrawl(PagePixels page, Random random, int loops, double height) {
        Path2D path = new Path2D.Double();
        double step = page.pixels(4.5);
        double tall = page.pixels(height);
        path.moveTo(-loops * step / 2, 0);
        for (int i = 0; i < loops; i++) {
            double x = (i - loops / 2.0) * step;
            double up = tall * (0.3 + 0.7 * random.nextDouble());
            path.curveTo(
                    x + step * random.nextDouble(),
                    -up,
                    x + 2 * step * random.nextDouble(),
                    up,
                    x + step * (0.6 + 0.8 * random.nextDouble()),
                    tall * 0.4 * (random.nextDouble() - 0.5));
        }
        return path;
    }
}
