package vn.chitieu.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BatchTest {
    private static final int LIMIT = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 64})
    void handsOverInTheOrderOfTheFilesWhateverTheNumberOfThreads(int jobs) throws Exception {
        Random random = new Random(jobs);
        for (int i = 0; i < 300; i++) {
            file("%03d.txt".formatted(i), "content " + random.nextInt(200));
        }
        assertThat(run(jobs, BatchTest::slowly)).isEqualTo(run(1, BatchTest::read));
    }

    @Test
    void saysOfWhichFileAnotherIsACopy() throws Exception {
        file("a.txt", "same");
        file("b.txt", "other");
        file("c.txt", "same");
        List<Extraction> extractions = run(4, BatchTest::read);
        assertThat(extractions)
                .extracting(Extraction::status)
                .containsExactly(DocumentStatus.EXTRACTED, DocumentStatus.EXTRACTED, DocumentStatus.DUPLICATE);
        assertThat(extractions.get(2).reason()).isEqualTo("same bytes as a.txt");
        assertThat(extractions.get(2).mediaType()).isEqualTo("text/plain");
        assertThat(extractions.get(2).sha256()).isEqualTo(extractions.get(0).sha256());
    }

    @Test
    void readsACopyOnlyOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            file(i + ".txt", "same");
        }
        AtomicInteger read = new AtomicInteger();
        run(1, source -> {
            read.incrementAndGet();
            return read(source);
        });
        assertThat(read).hasValue(1);
    }

    @Test
    void callsFilesWithoutBytesNoCopies() throws Exception {
        file("a.txt", "");
        file("b.txt", "");
        assertThat(run(2, BatchTest::read)).extracting(Extraction::reason).containsExactly("read", "read");
    }

    @Test
    void doesNotReadFilesAboveTheLimit() throws Exception {
        file("a.txt", "x".repeat(LIMIT));
        file("b.txt", "x".repeat(LIMIT + 1));
        List<Extraction> extractions = run(2, BatchTest::read);
        assertThat(extractions)
                .extracting(Extraction::status)
                .containsExactly(DocumentStatus.EXTRACTED, DocumentStatus.TOO_LARGE);
        assertThat(extractions.get(1).reason()).isEqualTo("101 bytes; the limit is 100");
    }

    @Test
    void goesOnWhenAFileVanishes() throws Exception {
        file("a.txt", "one");
        file("b.txt", "two");
        List<FoundFile> files = Walk.of(List.of(folder), folder.resolve("out"));
        Files.delete(folder.resolve("a.txt"));
        List<Extraction> extractions = run(files, 2, BatchTest::read);
        assertThat(extractions)
                .extracting(Extraction::status)
                .containsExactly(DocumentStatus.CORRUPT, DocumentStatus.EXTRACTED);
        assertThat(extractions.get(0).reason()).isEqualTo("no longer there");
        assertThat(extractions.get(0).sha256()).isEmpty();
    }

    @Test
    void goesOnWhenAFileBecomesAFolder() throws Exception {
        file("a.txt", "one");
        List<FoundFile> files = Walk.of(List.of(folder), folder.resolve("out"));
        Files.delete(folder.resolve("a.txt"));
        Files.createDirectory(folder.resolve("a.txt"));
        List<Extraction> extractions = new ArrayList<>();
        new Batch(BatchTest::read, 1, Batch.SIZE_LIMIT).run(files, extractions::add, Progress.SILENT);
        assertThat(extractions).extracting(Extraction::status).containsExactly(DocumentStatus.CORRUPT);
        assertThat(extractions.get(0).reason()).startsWith("cannot be opened: ");
    }

    @Test
    void passesOnTheObstacleThatTheWalkFound() throws Exception {
        Obstacle obstacle = new Obstacle(DocumentStatus.CORRUPT, "access denied");
        FoundFile shut = new FoundFile("shut", folder, Optional.of(obstacle));
        assertThat(run(List.of(shut), 1, BatchTest::read))
                .extracting(Extraction::document, Extraction::reason)
                .containsExactly(tuple("shut", "access denied"));
    }

    @Test
    void readsOnlySoManyFilesAhead() throws Exception {
        for (int i = 0; i < 200; i++) {
            file("%03d.txt".formatted(i), "content " + i);
        }
        AtomicInteger read = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        Batch batch = new Batch(
                source -> {
                    read.incrementAndGet();
                    return read(source);
                },
                2,
                LIMIT);
        batch.run(
                Walk.of(List.of(folder), folder.resolve("out")),
                extraction -> {
                    LockSupport.parkNanos(100_000);
                    most.accumulateAndGet(read.get() - taken.getAndIncrement(), Math::max);
                },
                Progress.SILENT);
        assertThat(taken).hasValue(200);
        assertThat(most.get()).isBetween(2, 33);
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        file("a.txt", "one");
        file("b.txt", "two");
        List<String> told = new ArrayList<>();
        new Batch(BatchTest::read, 2, LIMIT)
                .run(
                        Walk.of(List.of(folder), folder.resolve("out")),
                        extraction -> {},
                        (done, total) -> told.add(done + "/" + total));
        assertThat(told).containsExactly("1/2", "2/2");
    }

    @Test
    void endsWhenTheDestinationFails() throws Exception {
        file("a.txt", "one");
        IOException full = new IOException("disk full");
        assertThatThrownBy(() -> new Batch(BatchTest::read, 2, LIMIT)
                        .run(
                                Walk.of(List.of(folder), folder.resolve("out")),
                                extraction -> {
                                    throw full;
                                },
                                Progress.SILENT))
                .isSameAs(full);
    }

    @Test
    void endsWhenMemoryRunsOut() throws Exception {
        file("a.txt", "one");
        OutOfMemoryError failure = new OutOfMemoryError("for a test");
        assertThatThrownBy(() -> run(2, source -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void endsWhenInterrupted() throws Exception {
        file("a.txt", "one");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> run(2, BatchTest::slowly)).isInstanceOf(InterruptedException.class);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<Extraction> run(int jobs, Function<Source, Extraction> pipeline) throws Exception {
        return run(Walk.of(List.of(folder), folder.resolve("out")), jobs, pipeline);
    }

    private static List<Extraction> run(List<FoundFile> files, int jobs, Function<Source, Extraction> pipeline)
            throws Exception {
        List<Extraction> extractions = new ArrayList<>();
        new Batch(pipeline, jobs, LIMIT).run(files, extractions::add, Progress.SILENT);
        return extractions;
    }

    /** Later files are done earlier. */
    private static Extraction slowly(Source source) {
        LockSupport.parkNanos(Math.floorMod(source.content().sha256().hashCode(), 3) * 1_000_000L);
        return read(source);
    }

    private static Extraction read(Source source) {
        String text = new String(source.content().bytes(), StandardCharsets.UTF_8);
        return new Extraction(
                source.name(),
                source.content().sha256(),
                "text/plain",
                DocumentStatus.EXTRACTED,
                "read" + text,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                0);
    }
}
