package vn.chitieu.batch.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;

/** Workers in real processes. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class WorkerPoolTest {
    private static final long LIMIT = 1_000;

    @TempDir
    Path folder;

    @AfterEach
    void noProcessIsLeftBehind() throws Exception {
        for (ProcessHandle child : ProcessHandle.current().children().toList()) {
            child.onExit().get(5, TimeUnit.SECONDS);
        }
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void readsOneFileAfterTheOtherInOneProcess() throws Exception {
        try (WorkerPool pool = pool("", 60);
                TaskReader reader = pool.reader(1)) {
            assertThat(text(read(reader, "một"))).isEqualTo("một");
            long process =
                    ProcessHandle.current().children().findFirst().orElseThrow().pid();
            assertThat(text(read(reader, "hai"))).isEqualTo("hai");
            assertThat(ProcessHandle.current().children())
                    .extracting(ProcessHandle::pid)
                    .containsExactly(process);
        }
    }

    @Test
    void losesOnlyTheFileThatHangs() throws Exception {
        try (WorkerPool pool = pool("", 60);
                TaskReader ready = pool.reader(1)) {
            assertThat(text(read(ready, "first"))).isEqualTo("first");
        }
        try (WorkerPool pool = pool("", 3);
                TaskReader reader = pool.reader(1)) {
            read(reader, "warm");
            long begin = System.nanoTime();
            Answer.Lost lost = (Answer.Lost) read(reader, "hang");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3 + 2));
            assertThat(lost.obstacle().status()).isEqualTo(DocumentStatus.TIMED_OUT);
            assertThat(lost.obstacle().reason()).isEqualTo("not read within 3 s");
            assertThat(lost.sha256()).isPresent();
            assertThat(text(read(reader, "next"))).isEqualTo("next");
        }
    }

    @Test
    void losesOnlyTheFileThatFillsTheMemory() throws Exception {
        try (WorkerPool pool = pool("", 60);
                TaskReader reader = pool.reader(1)) {
            Answer.Lost lost = (Answer.Lost) read(reader, "fill");
            assertThat(lost.obstacle().status()).isEqualTo(DocumentStatus.CRASHED);
            assertThat(lost.obstacle().reason())
                    .startsWith("the process that read it ended with code 1: ")
                    .contains("OutOfMemoryError");
            assertThat(text(read(reader, "next"))).isEqualTo("next");
        }
    }

    @Test
    void losesOnlyTheFileThatKillsItsProcess() throws Exception {
        try (WorkerPool pool = pool("", 60);
                TaskReader reader = pool.reader(1)) {
            Answer.Lost lost = (Answer.Lost) read(reader, "die");
            assertThat(lost.obstacle().reason())
                    .isEqualTo("the process that read it ended with code 134: SIGSEGV (0xb) at pc=0x00007f");
            assertThat(text(read(reader, "next"))).isEqualTo("next");
        }
    }

    @Test
    void replacesAWorkerWhoseMemoryGaveOut() throws Exception {
        try (WorkerPool pool = pool("", 60);
                TaskReader reader = pool.reader(1)) {
            read(reader, "exhausted");
            assertThat(ProcessHandle.current().children()).isEmpty();
            assertThat(text(read(reader, "next"))).isEqualTo("next");
        }
    }

    @Test
    void tellsWhyAFileCannotBeOpened() throws Exception {
        try (WorkerPool pool = pool("", 60);
                TaskReader reader = pool.reader(1)) {
            Path gone = folder.resolve("gone");
            Answer answer = reader.read(gone.toUri().toString(), folder.resolve("spool"), digest -> true);
            assertThat(((Answer.NotLoaded) answer).obstacle().reason()).isEqualTo("no longer there");
        }
    }

    @Test
    void doesNotReadWhatIsKnown() throws Exception {
        try (WorkerPool pool = pool("", 60);
                TaskReader reader = pool.reader(1)) {
            Path file = Files.writeString(folder.resolve("file"), "hang");
            Answer answer = reader.read(file.toUri().toString(), folder.resolve("spool"), digest -> false);
            assertThat(answer).isInstanceOf(Answer.Known.class);
        }
    }

    @Test
    void saysWhyAWorkerCannotWork() throws Exception {
        try (WorkerPool pool = pool("refuse", 60);
                TaskReader reader = pool.reader(1)) {
            assertThatThrownBy(() -> read(reader, "any"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the mappings hold a mistake");
        }
    }

    /** A part of the program that is missing is no reason to wait. */
    @Test
    void saysWhatFailsWhileAWorkerGetsReady() throws Exception {
        try (WorkerPool pool = pool("incomplete", 60);
                TaskReader reader = pool.reader(1)) {
            assertThatThrownBy(() -> read(reader, "any"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("a/missing/Part");
        }
    }

    @Test
    void abandonsWhatIsBeingRead() throws Exception {
        try (WorkerPool pool = pool("", 60);
                TaskReader reader = pool.reader(1)) {
            read(reader, "warm");
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return read(reader, "hang");
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            TimeUnit.MILLISECONDS.sleep(200);
            pool.abandon();
            assertThat(answer.get(5, TimeUnit.SECONDS)).isInstanceOf(Answer.Lost.class);
        }
    }

    /** As a scan of many pages does. */
    @Test
    void waitsLongerForWhoTellsOfProgress() throws Exception {
        try (WorkerPool pool = pool("", 2);
                TaskReader reader = pool.reader(1)) {
            assertThat(ObedientWorker.PAGES * ObedientWorker.MILLIS_A_PAGE).isGreaterThan(2_000);
            assertThat(text(read(reader, "slow"))).isEqualTo("slow");
        }
    }

    @Test
    void startsLastingWorkersForThousandsOfFiles() throws Exception {
        List<Boolean> started = new ArrayList<>();
        WorkerPool.Starting starting = (scratch, lasting) -> command(scratch, Boolean.toString(lasting));
        try (WorkerPool pool = WorkerPool.start(starting, new ReadLimits(Duration.ofSeconds(60), LIMIT))) {
            for (long files : List.of(WorkerPool.MANY - 1, WorkerPool.MANY, WorkerPool.MANY)) {
                try (TaskReader reader = pool.reader(files)) {
                    started.add(text(read(reader, "setup")).equals("true"));
                }
            }
        }
        assertThat(started).containsExactly(false, true, true);
    }

    /** It hangs in a document when the program that started it dies. */
    @Test
    void endsWithTheProgramThatStartedIt() throws Exception {
        Process worker = new ProcessBuilder(command(folder, "").command()).start();
        Wire wire = new Wire(worker.getInputStream(), worker.getOutputStream());
        wire.send(new Message(Message.Kind.SETUP));
        assertThat(wire.receive().map(Message::kind)).hasValue(Message.Kind.READY);
        Path file = Files.writeString(folder.resolve("file"), "hang");
        Task task = new Task(
                file.toUri().toString(), folder.resolve("spool").toUri().toString(), LIMIT);
        wire.send(new Message(Message.Kind.TASK, Payloads.of(task, Codecs.of(Task.class))));
        assertThat(wire.receive().map(Message::kind)).hasValue(Message.Kind.DIGEST);
        wire.send(new Message(Message.Kind.PROCEED));
        worker.getOutputStream().close();
        assertThat(worker.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    private static WorkerPool pool(String setup, int seconds) throws IOException {
        return WorkerPool.start(
                (scratch, lasting) -> command(scratch, setup), new ReadLimits(Duration.ofSeconds(seconds), LIMIT));
    }

    private static WorkerCommand command(Path scratch, String setup) {
        assertThat(scratch).isDirectory();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ObedientWorker.class.getName());
        return new WorkerCommand(command, setup.getBytes(StandardCharsets.UTF_8), Duration.ofSeconds(60));
    }

    private Answer read(TaskReader reader, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);
        return reader.read(file.toUri().toString(), folder.resolve("spool"), digest -> true);
    }

    private static String text(Answer answer) throws IOException {
        byte[] extraction = ((Answer.Read) answer).result().extraction();
        return Payloads.inflated(extraction, Codecs.of(Extraction.class)).reason();
    }
}
