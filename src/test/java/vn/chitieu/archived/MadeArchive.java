package vn.chitieu.archived;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * An archive of any number of documents: those of a folder of samples again and again, each made a file of its own by
 * bytes behind its end that say nothing. Every fiftieth is broken, in twenty ways in turn.
 *
 * @param folder where it lies
 * @param documents number of documents
 */
record MadeArchive(Path folder, int documents) {
    private static final int BROKEN_EACH = 50;
    private static final int IN_A_FOLDER = 500;
    /** Comment of a zip file without one: the last two bytes are its length. */
    private static final int ZIP_END = 22;

    /** Makes it, unless as many files lie there already. */
    void make(Path samples) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(samples)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".sha256"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < documents; i++) {
            Path sample = files.get(i % files.size());
            Path target = folder.resolve("năm %d/%06d %s".formatted(i / IN_A_FOLDER, i, sample.getFileName()));
            if (!Files.exists(target)) {
                Files.createDirectories(target.resolveSibling("."));
                byte[] own = own(Files.readAllBytes(sample), sample.toString(), i);
                Files.write(target, i % BROKEN_EACH == BROKEN_EACH - 1 ? broken(own, i / BROKEN_EACH) : own);
            }
        }
    }

    private static byte[] own(byte[] file, String name, int number) {
        byte[] mark = "\n<!-- %08d -->\n".formatted(number).getBytes(StandardCharsets.US_ASCII);
        if (file.length > ZIP_END && file[0] == 'P' && file[1] == 'K') {
            byte[] own = joined(file, mark);
            own[file.length - 2] = (byte) mark.length;
            return own;
        }
        if (name.endsWith(".txt") || name.endsWith(".md")) {
            return joined(file, ("\nSố thứ tự " + number + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return joined(file, name.endsWith(".doc") || name.endsWith(".xls") ? Arrays.copyOf(mark, 512) : mark);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] broken(byte[] file, int number) {
        Random random = new Random(number);
        byte[] copy = file.clone();
        int middle = file.length / 2;
        switch (number % 20) {
            case 0 -> copy = new byte[0];
            case 1 -> copy = Arrays.copyOf(file, middle);
            case 2 -> copy = Arrays.copyOf(file, file.length - 40);
            case 3 -> copy = Arrays.copyOf(file, 100);
            case 4 -> copy = Arrays.copyOfRange(file, 20, file.length);
            case 5 -> copy = Arrays.copyOfRange(file, middle, file.length);
            case 6 -> copy = new byte[file.length];
            case 7 -> random.nextBytes(copy);
            case 8 -> Arrays.fill(copy, 0, Math.min(512, copy.length), (byte) 0);
            case 9 -> Arrays.fill(copy, middle, middle + Math.min(512, middle), (byte) 0);
            case 10 -> Arrays.fill(copy, Math.max(0, copy.length - 512), copy.length, (byte) 0xFF);
            case 11 -> copy = joined(file, file);
            case 12 -> copy = joined(Arrays.copyOf(file, middle), file);
            case 13 -> copy = joined("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII), file);
            case 14 -> copy = joined(new byte[1 << 16], file);
            case 15 -> copy = new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            case 16 ->
                copy = new String(file, StandardCharsets.ISO_8859_1)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
            case 17 -> turn(copy, random, 1);
            case 18 -> turn(copy, random, 30);
            default -> turn(copy, random, 3_000);
        }
        return copy;
    }

    private static void turn(byte[] file, Random random, int bits) {
        for (int i = 0; i < bits; i++) {
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }
}
