package vn.chitieu.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import vn.chitieu.check.Checked;
import vn.chitieu.check.Checks;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Report;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.recognise.Recogniser;

/**
 * Milliseconds that each stage takes for one report, warm, on one thread.
 *
 * <p>{@code mvn -P benchmark test-compile exec:exec}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@Threads(1)
public class RecognitionBenchmark {
    /** Which report. */
    @Param
    public BenchmarkReport report = BenchmarkReport.TABBED;

    /** Made by {@link #prepare}, which JMH calls first. */
    @SuppressWarnings("NullAway.Init")
    private Stages stages;

    private record Stages(
            Catalogue catalogue, Recogniser recogniser, Source source, Document document, Report recognised) {
        static Stages of(BenchmarkReport report) throws InvalidMappingsException, IOException, UnreadableException {
            Catalogue catalogue = Mappings.bundled();
            Recogniser recogniser = new Recogniser(catalogue);
            Source source = report.source();
            Document document = BenchmarkReport.read(source);
            return new Stages(catalogue, recogniser, source, document, recogniser.recognise(document));
        }
    }

    /** Prepares what each stage begins with. */
    @Setup
    public void prepare() throws InvalidMappingsException, IOException, UnreadableException {
        stages = Stages.of(report);
    }

    /** Bytes to blocks. */
    @Benchmark
    public Document read() throws UnreadableException {
        return BenchmarkReport.read(stages.source());
    }

    /** Blocks to observations. */
    @Benchmark
    public Report recognise() {
        return stages.recogniser().recognise(stages.document());
    }

    /** Observations to findings. */
    @Benchmark
    public Checked check() {
        return Checks.check(stages.recognised(), stages.catalogue());
    }
}
