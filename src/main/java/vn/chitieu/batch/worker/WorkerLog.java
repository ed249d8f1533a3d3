package vn.chitieu.batch.worker;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a worker said before it died. */
final class WorkerLog {
    private static final int TAIL = 4 << 10;
    private static final int LONGEST = 200;

    private WorkerLog() {}

    /**
     * The line that tells most: one that names an error or a signal, else the last. Empty where it said nothing.
     *
     * <p>Samples: {@code java.lang.OutOfMemoryError: Java heap space}; {@code #  SIGSEGV (0xb) at pc=0x…}.
     */
    static String lastWords(Path log) {
        List<String> lines = tail(log)
                .lines()
                .map(line -> line.replaceAll("[#\\s]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        String telling = lines.stream()
                .filter(line -> line.contains("Error") || line.startsWith("SIG"))
                .findFirst()
                .orElse(last);
        return telling.length() <= LONGEST ? telling : telling.substring(0, LONGEST) + "…";
    }

    private static String tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }
}
