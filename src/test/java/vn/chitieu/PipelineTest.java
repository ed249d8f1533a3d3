package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Transcript;
import vn.chitieu.recognise.Recogniser;

class PipelineTest {
    private static final Path REPORT = Path.of("fixtures", "reports", "flat-bm7-quarter-2024.txt");

    private final Catalogue catalogue;

    PipelineTest() throws IOException, InvalidMappingsException {
        catalogue = Mappings.bundled();
    }

    @Test
    void extractsAReport() throws IOException {
        AtomicLong clock = new AtomicLong();
        Pipeline pipeline = new Pipeline(catalogue, () -> clock.getAndAdd(7_500_000));
        Extraction extraction =
                pipeline.extract(new Source("2024/q.txt", new Source.Content(Files.readAllBytes(REPORT))));
        assertThat(extraction.document()).isEqualTo("2024/q.txt");
        assertThat(extraction.mediaType()).isEqualTo("text/plain");
        assertThat(extraction.status()).isEqualTo(DocumentStatus.EXTRACTED);
        assertThat(extraction.reason()).isEmpty();
        assertThat(extraction.report().orElseThrow().observations()).isNotEmpty();
        assertThat(extraction.elapsedMillis()).isEqualTo(7);
    }

    @Test
    void namesTheBytesByTheirDigest() {
        assertThat(extract("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void saysThatALetterHoldsNoIndicatorTable() {
        Extraction extraction = extract("Kính gửi: các cơ quan.\nĐề nghị gửi báo cáo trước ngày 25.\n");
        assertThat(extraction.status()).isEqualTo(DocumentStatus.NO_INDICATOR_TABLE);
        assertThat(extraction.report()).isPresent();
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(extract("").status()).isEqualTo(DocumentStatus.EMPTY);
        assertThat(extract(" \n\t\n").status()).isEqualTo(DocumentStatus.EMPTY);
        Extraction binary = extract("\0\1\2\3");
        assertThat(binary.status()).isEqualTo(DocumentStatus.UNSUPPORTED);
        assertThat(binary.reason()).isEqualTo("no reader for application/octet-stream");
        assertThat(binary.report()).isEmpty();
    }

    @Test
    void saysWhatIsMissingFromWhatWasRead() {
        List<String> warnings = List.of("page 3 has no text layer", "column C is hidden");
        Document document = new Document(4, List.of(), warnings);
        Pipeline pipeline = new Pipeline(
                source -> Transcript.read(source, "application/pdf", document),
                catalogue,
                () -> 0,
                new Recogniser(catalogue)::recognise);
        Extraction extraction = pipeline.extract(source("x"));
        assertThat(extraction.status()).isEqualTo(DocumentStatus.NO_INDICATOR_TABLE);
        assertThat(extraction.reason()).isEqualTo("page 3 has no text layer; column C is hidden");
        assertThat(extraction.pages()).isEqualTo(4);
    }

    @Test
    void survivesAFaultOfItsOwn() {
        Extraction extraction = extract("text", document -> {
            throw new IllegalStateException("no\n  rows");
        });
        assertThat(extraction.status()).isEqualTo(DocumentStatus.CRASHED);
        assertThat(extraction.reason())
                .isEqualTo("fault in vn.chitieu.PipelineTest: java.lang.IllegalStateException: no rows");
        assertThat(extraction.mediaType()).isEqualTo("text/plain");
        assertThat(extraction.sha256()).hasSize(64);
    }

    @Test
    void survivesEndlessRecursionAndBrokenAssertions() {
        assertThat(extract("text", PipelineTest::recurse).status()).isEqualTo(DocumentStatus.CRASHED);
        Extraction broken = extract("text", document -> {
            throw new AssertionError("rows in, rows out");
        });
        assertThat(broken.status()).isEqualTo(DocumentStatus.CRASHED);
    }

    @Test
    void survivesLackOfMemory() {
        OutOfMemoryError failure = new OutOfMemoryError("for a test");
        Extraction extraction = extract("text", document -> {
            throw failure;
        });
        assertThat(extraction.status()).isEqualTo(DocumentStatus.TOO_LARGE);
        assertThat(extraction.reason()).startsWith("not enough memory");
    }

    @Test
    void yieldsTheSameOnManyThreads() throws IOException {
        Pipeline pipeline = new Pipeline(catalogue, () -> 0);
        Source source = new Source("a.txt", new Source.Content(Files.readAllBytes(REPORT)));
        Extraction expected = pipeline.extract(source);
        assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> pipeline.extract(source)))
                .allSatisfy(extraction -> assertThat(extraction).isEqualTo(expected));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Report recurse(Document document) {
        return recurse(document);
    }

    private Extraction extract(String text) {
        return new Pipeline(catalogue, () -> 0).extract(source(text));
    }

    private Extraction extract(String text, Function<Document, Report> recogniser) {
        return new Pipeline(new Transcriber(List.of())::transcribe, catalogue, () -> 0, recogniser)
                .extract(source(text));
    }

    private static Source source(String text) {
        return new Source("a.txt", new Source.Content(text.getBytes(StandardCharsets.UTF_8)));
    }
}
