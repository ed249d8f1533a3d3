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
import vn.chitieu.Pipeline;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;

/** Milliseconds that a document takes, warm, on one thread: its library's bare walk, our reader, the whole extraction. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@Threads(1)
public class ExtractionBenchmark {
    /** Which document. */
    @Param
    public BenchmarkDocument document = BenchmarkDocument.PDF_2;

    /** Made by {@link #prepare}, which JMH calls first. */
    @SuppressWarnings("NullAway.Init")
    private Prepared prepared;

    private record Prepared(Source source, Readers readers, Pipeline pipeline) {}

    /** Reads the file. */
    @Setup
    public void prepare() throws InvalidMappingsException, IOException {
        Pipeline pipeline = new Pipeline(Mappings.bundled(), System::nanoTime);
        prepared = new Prepared(document.source(), new Readers(), pipeline);
        Extraction extraction = pipeline.extract(prepared.source());
        if (extraction.status() != DocumentStatus.EXTRACTED) {
            throw new IllegalStateException(extraction.status() + " " + extraction.reason());
        }
    }

    /** The library alone. */
    @Benchmark
    public int library() throws IOException {
        return document.walk().length(prepared.source().content().bytes());
    }

    /** Bytes to blocks. */
    @Benchmark
    public Document read() throws UnreadableException {
        return prepared.readers().read(prepared.source(), document.mediaType());
    }

    /** Bytes to observations and findings. */
    @Benchmark
    public Extraction extract() {
        return prepared.pipeline().extract(prepared.source());
    }
}
