package vn.chitieu.command;

import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;
import vn.chitieu.batch.container.UnpackLimits;
import vn.chitieu.batch.worker.ReadLimits;
import vn.chitieu.read.format.Limits;

/** At what a document is given up; what became of it then stands in documents.csv. */
final class LimitOptions {
    private static final int MOST_MEMBERS = 100_000;
    private static final long LEAST_MEMORY = 64L << 20;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Time that one document may take: timed_out (default: ${DEFAULT-VALUE}).",
            defaultValue = "120")
    private int timeout;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "Memory of each process that reads: too_large or crashed (default: ${DEFAULT-VALUE}).",
            defaultValue = "1g",
            converter = ByteSize.Converter.class)
    private ByteSize memory = new ByteSize(0);

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            description = "Size of one document: too_large (default: ${DEFAULT-VALUE}).",
            defaultValue = "200m",
            converter = ByteSize.Converter.class)
    private ByteSize size = new ByteSize(0);

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description = "Pages of one document: too_large (default: ${DEFAULT-VALUE}).",
            defaultValue = "2000")
    private int pages;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            description = "Table rows of one document: too_large (default: ${DEFAULT-VALUE}).",
            defaultValue = "100000")
    private int rows;

    @Option(
            names = "--max-unpacked",
            paramLabel = "SIZE",
            description = "Size of all that comes out of one archive: too_large (default: ${DEFAULT-VALUE}).",
            defaultValue = "16g",
            converter = ByteSize.Converter.class)
    private ByteSize unpacked = new ByteSize(0);

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            description = "What comes out of one archive for each of its bytes: too_large"
                    + " (default: ${DEFAULT-VALUE}; 64 MB are always let out).",
            defaultValue = "100")
    private int ratio;

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            description = "Archives within archives: too_large (default: ${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int depth;

    /** A mixin with the defaults, for picocli to fill. */
    LimitOptions() {}

    /**
     * Checks that each leaves room for something.
     *
     * @throws UsageException if one does not
     */
    void check() throws UsageException {
        requirePositive("--timeout", timeout);
        requirePositive("--max-pages", pages);
        requirePositive("--max-rows", rows);
        requirePositive("--max-ratio", ratio);
        requirePositive("--max-depth", depth);
        requirePositive("--max-size", size.bytes());
        requirePositive("--max-unpacked", unpacked.bytes());
        if (memory.bytes() < LEAST_MEMORY) {
            throw new UsageException("--memory is at least 64m, not " + memory);
        }
    }

    private static void requirePositive(String option, long value) throws UsageException {
        if (value < 1) {
            throw new UsageException(option + " is at least 1, not " + value);
        }
    }

    ByteSize memory() {
        return memory;
    }

    int depth() {
        return depth;
    }

    ReadLimits reading() {
        return new ReadLimits(Duration.ofSeconds(timeout), size.bytes());
    }

    Limits document() {
        return Limits.of(pages, rows);
    }

    UnpackLimits unpacking() {
        return new UnpackLimits(MOST_MEMBERS, size.bytes(), unpacked.bytes(), ratio);
    }

    /** Those that yield the same for the same bytes on any machine. */
    String fixed() {
        return List.of(size, pages, rows, unpacked, ratio, depth).toString();
    }

    /** Those that may yield something else on another machine, or another day. */
    String endurance() {
        return List.of(timeout, memory).toString();
    }
}
