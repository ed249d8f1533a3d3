package vn.chitieu.archived;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A run of {@code extract} in a process of its own, as a person starts it.
 *
 * @param code exit code
 * @param time from its start to its end
 * @param memory most that the program itself held, in kilobytes; 0 where the system does not tell
 * @param workers most that one of its workers held
 * @param descriptors most files and pipes that the program or one of its workers had open; 0 where the system does not
 *     tell
 */
public record ProgramRun(int code, Duration time, long memory, long workers, long descriptors) {
    private static final long POLL_MILLIS = 100;

    /** Starts one. */
    public static Process start(Path input, Path output, String... options) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("extract", input.toString(), "--out", output.toString(), "--quiet"));
        arguments.addAll(List.of(options));
        return java("256m", "vn.chitieu.Main", arguments);
    }

    private static Process java(String memory, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-cp",
                System.getProperty("java.class.path"),
                program));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** Starts one and watches it to its end. */
    public static ProgramRun of(Path input, Path output, String... options) throws IOException, InterruptedException {
        return watched(start(input, output, options));
    }

    /** Reads the same documents in one process, with as much memory as a worker has. */
    public static ProgramRun inOneProcess(Path input, Path output) throws IOException, InterruptedException {
        return watched(java("1g", OneProcessRun.class.getName(), List.of(input.toString(), output.toString())));
    }

    private static ProgramRun watched(Process process) throws InterruptedException {
        long begin = System.nanoTime();
        long memory = 0;
        long workers = 0;
        long descriptors = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            memory = Math.max(memory, peak(process.toHandle()));
            workers = Math.max(
                    workers,
                    process.children().mapToLong(ProgramRun::peak).max().orElse(0));
            descriptors = Math.max(
                    descriptors,
                    Stream.concat(Stream.of(process.toHandle()), process.children())
                            .mapToLong(ProgramRun::descriptors)
                            .max()
                            .orElse(0));
        }
        return new ProgramRun(
                process.exitValue(), Duration.ofNanos(System.nanoTime() - begin), memory, workers, descriptors);
    }

    private static long peak(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long descriptors(ProcessHandle process) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.count();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    /** {@code 123.4 s, 162 documents a second, 210 MB, workers 480 MB each, 40 files open}. */
    public String summary(int documents) {
        double seconds = time.toMillis() / 1e3;
        return "%.1f s, %.0f documents a second, %d MB, workers %d MB each, %d files open"
                .formatted(seconds, documents / seconds, memory >> 10, workers >> 10, descriptors);
    }
}
