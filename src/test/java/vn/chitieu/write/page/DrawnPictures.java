package vn.chitieu.write.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.chitieu.crop.Crop;
import vn.chitieu.crop.CropSource;
import vn.chitieu.document.Box;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;

/** Pictures of three ruled rows with the printed one in the middle, as a page would show it. */
final class DrawnPictures implements CropSource {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 150;
    private static final int ROW = 50;
    private static final int[] COLUMNS = {10, 90, 720, 900, 1090};

    @Override
    public Optional<Crop> of(Extraction extraction, Observation observation) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 24));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                pen.drawRect(COLUMNS[column], row * ROW, COLUMNS[column + 1] - COLUMNS[column], ROW);
            }
        }
        PrintedRow row = observation.row();
        String[] cells = {row.stt(), row.label(), row.unit(), row.value()};
        for (int column = 0; column < 4; column++) {
            pen.setClip(COLUMNS[column], ROW, COLUMNS[column + 1] - COLUMNS[column], ROW);
            pen.drawString(cells[column], COLUMNS[column] + 8, ROW + 33);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Optional.of(new Crop(
                png.toByteArray(), "image/png", WIDTH, HEIGHT, new Box(COLUMNS[3], ROW, COLUMNS[4], ROW + ROW)));
    }
}
