package vn.chitieu.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import vn.chitieu.document.Document;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.recognise.Recogniser;

/** Milliseconds that recognition takes for many reports, one after the other: in proportion to their number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@Threads(1)
public class ManyReportsBenchmark {
    /** How many reports. */
    @Param({"1", "10", "100"})
    public int reports = 1;

    /** Made by {@link #prepare}, which JMH calls first. */
    @SuppressWarnings("NullAway.Init")
    private Recogniser recogniser;

    private final List<Document> documents = new ArrayList<>();

    /** Reads the report as often as it is to be recognised, so that no two share anything. */
    @Setup
    public void prepare() throws InvalidMappingsException, IOException, UnreadableException {
        recogniser = new Recogniser(Mappings.bundled());
        for (int report = 0; report < reports; report++) {
            documents.add(BenchmarkReport.read(BenchmarkReport.TABBED.source()));
        }
    }

    /** Recognises every report. */
    @Benchmark
    public void recogniseAll(Blackhole sink) {
        documents.forEach(document -> sink.consume(recogniser.recognise(document)));
    }
}
