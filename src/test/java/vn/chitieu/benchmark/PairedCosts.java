package vn.chitieu.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.chitieu.Pipeline;
import vn.chitieu.document.Source;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;

/**
 * The same as {@link ExtractionBenchmark} in two minutes and on a machine that others use: library, reader and whole
 * extraction take turns in one process, so that whatever disturbs one disturbs the others as well.
 */
public final class PairedCosts {
    private static final int ROUNDS = 120;
    private static final int PATIENCE_SECONDS = 60;

    private final Pipeline pipeline;
    private final Readers readers = new Readers();

    private PairedCosts(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Names of {@link BenchmarkDocument}s; all if there are none. */
    public static void main(String[] arguments) throws InvalidMappingsException, IOException, UnreadableException {
        PairedCosts costs = new PairedCosts(new Pipeline(Mappings.bundled(), System::nanoTime));
        System.out.printf(
                "%-9s %14s %14s %14s   %s%n",
                "document", "library ms", "read ms", "extract ms", "read, extract against library, by least times");
        for (BenchmarkDocument document : BenchmarkDocument.values()) {
            if (arguments.length == 0 || List.of(arguments).contains(document.name())) {
                costs.measure(document);
            }
        }
    }

    private void measure(BenchmarkDocument document) throws IOException, UnreadableException {
        Source source = document.source();
        double[] library = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        double[] extract = new double[ROUNDS];
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        int round = 0;
        int length = 0;
        while (round < ROUNDS && System.nanoTime() < end) {
            long begin = System.nanoTime();
            length += document.walk().length(source.content().bytes());
            library[round] = since(begin);
            begin = System.nanoTime();
            length += readers.read(source, document.mediaType()).blocks().size();
            read[round] = since(begin);
            begin = System.nanoTime();
            length += pipeline.extract(source).blanks().size();
            extract[round++] = since(begin);
        }
        if (length == 0) {
            throw new IllegalStateException("nothing in " + document);
        }
        print(document, warm(library, round), warm(read, round), warm(extract, round));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The second half of the rounds, sorted. */
    private static double[] warm(double[] millis, int rounds) {
        double[] warm = Arrays.copyOfRange(millis, rounds / 2, rounds);
        Arrays.sort(warm);
        return warm;
    }

    private static void print(BenchmarkDocument document, double[] library, double[] read, double[] extract) {
        System.out.printf(
                Locale.ROOT,
                "%-9s %14s %14s %14s   %.2f %.2f%n",
                document,
                times(library),
                times(read),
                times(extract),
                read[0] / library[0],
                extract[0] / library[0]);
    }

    /** The least time and the median: {@code 6.27 (16.50)}. */
    private static String times(double[] sorted) {
        return String.format(Locale.ROOT, "%.2f (%.2f)", sorted[0], sorted[sorted.length / 2]);
    }
}
