package vn.chitieu.generated.printed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints many papers of one format. What was printed before from the same source is kept, so that a campaign can be
 * repeated with another version of the program in a fraction of the time.
 */
public final class PrintShop {
    /** More files in one run and LibreOffice gets slow. */
    private static final int BATCH = 50;

    private final Path folder;
    private final Format format;
    private final List<Path> waiting = new ArrayList<>();

    /** Opens a shop that keeps its files in a folder of the format below the given one. */
    public PrintShop(Path folder, Format format) throws IOException {
        this.folder = Files.createDirectories(folder.resolve(format.toString()));
        this.format = format;
    }

    /** Takes an order: the text of the source. */
    public void order(String name, String source) throws IOException {
        order(name, source.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes an order: the bytes of the source. */
    public void order(String name, byte[] bytes) throws IOException {
        Path file = source(name);
        boolean same = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
        if (!same) {
            Files.write(file, bytes);
        }
        boolean printed = file.equals(printed(name)) || (same && Files.exists(printed(name)));
        if (!printed) {
            waiting.add(file);
        }
    }

    /** Prints all that waits. */
    public void print() throws IOException, InterruptedException {
        for (int from = 0; from < waiting.size(); from += BATCH) {
            List<Path> batch = waiting.subList(from, Math.min(waiting.size(), from + BATCH));
            if (!format.filter().isEmpty()) {
                OfficePrograms.convert(batch, format, folder.resolve("printed"));
            } else {
                OfficePrograms.browse(batch, folder.resolve("printed"));
            }
        }
        waiting.clear();
    }

    /** The file of an order. */
    public Path printed(String name) {
        boolean asIs =
                format.source() == Format.Source.TEXT || format.source() == Format.Source.FLAT || format == Format.HTML;
        return asIs ? source(name) : folder.resolve("printed").resolve(name + format.suffix());
    }

    private Path source(String name) {
        String suffix = switch (format.source()) {
            case TEXT, FLAT -> format.suffix();
            case PAGE -> ".html";
            case SHEET -> ".fods";
        };
        return folder.resolve(name + suffix);
    }
}
