package vn.chitieu.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import vn.chitieu.batch.find.InputFile;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.batch.ledger.Contents;
import vn.chitieu.batch.ledger.DigestSet;
import vn.chitieu.batch.ledger.Keys;
import vn.chitieu.batch.ledger.Ledger;
import vn.chitieu.batch.ledger.Outcome;
import vn.chitieu.batch.ledger.Sighting;
import vn.chitieu.batch.worker.Answer;
import vn.chitieu.batch.worker.Member;
import vn.chitieu.batch.worker.Result;
import vn.chitieu.batch.worker.TaskReader;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;

/** Has files read and enters in the ledger what comes of them, in whatever order that is. Used by many threads. */
final class Reading {
    private static final Codec<Extraction> EXTRACTIONS = Codecs.of(Extraction.class);

    private final Ledger ledger;
    private final Keys keys;
    private final DigestSet begun;
    private final Path spools;
    private final int deepest;
    private final LongSupplier nanoseconds;
    private final Events events;
    private final Queue queue;
    private final AtomicLong spoolNumber = new AtomicLong();

    Reading(Setting setting, DigestSet begun, Queue queue) {
        this.ledger = setting.ledger();
        this.keys = setting.keys();
        this.begun = begun;
        this.spools = setting.spools();
        this.deepest = setting.deepest();
        this.nanoseconds = setting.nanoseconds();
        this.events = setting.events();
        this.queue = queue;
    }

    /**
     * What a run is made with.
     *
     * @param ledger where results are entered
     * @param keys what they are made with
     * @param spools existing folder for what is unpacked
     * @param deepest number of archives within archives that are opened
     * @param nanoseconds a clock that never runs backwards
     * @param events told how it goes
     */
    record Setting(Ledger ledger, Keys keys, Path spools, int deepest, LongSupplier nanoseconds, Events events) {}

    /** Reads until there is nothing more to read; the work of one thread. */
    void run(TaskReader reader) throws IOException, InterruptedException {
        Optional<Queue.Turn> turn = queue.next();
        while (turn.isPresent()) {
            try {
                read(turn.get(), reader);
            } finally {
                queue.done();
            }
            turn = queue.next();
        }
    }

    private void read(Queue.Turn turn, TaskReader reader) throws IOException {
        Job job = turn.job();
        long begin = nanoseconds.getAsLong();
        Path spool = spools.resolve(Long.toString(spoolNumber.incrementAndGet()));
        Answer answer = reader.read(job.path(), spool, digest -> begun.add(digest) || turn.last());
        long elapsed = (nanoseconds.getAsLong() - begin) / 1_000_000;
        if (answer instanceof Answer.Read read) {
            yielded(job, read, spool, elapsed);
        } else if (answer instanceof Answer.Known known) {
            settle(job, known.digest(), Optional.empty());
            tell(job, new Obstacle(DocumentStatus.DUPLICATE, ""), elapsed);
        } else if (answer instanceof Answer.NotLoaded failed) {
            settle(job, "", Optional.of(failed.obstacle()));
            tell(job, failed.obstacle(), elapsed);
        } else if (answer instanceof Answer.Lost lost) {
            Folders.remove(spool);
            lost(turn, lost, elapsed);
        }
    }

    private void yielded(Job job, Answer.Read read, Path spool, long elapsed) throws IOException {
        Result result = read.result();
        boolean container = !result.members().isEmpty();
        ledger.add(
                new Outcome(read.digest(), result.status(), container, keys.of(result.status()), result.extraction()));
        if (container) {
            open(job, new Unpacked(read.digest(), spool, result.members()), result.members());
        }
        settle(job, read.digest(), Optional.empty());
        tell(job, new Obstacle(result.status(), ""), elapsed);
    }

    private void open(Job job, Unpacked archive, List<Member> members) throws IOException {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Job next = job.member(archive, i, member.name(), member.path());
            if (member.obstacle().isPresent()) {
                settle(next, "", member.obstacle());
            } else if (next.depth() > deepest) {
                settle(
                        next,
                        "",
                        Optional.of(new Obstacle(
                                DocumentStatus.TOO_LARGE,
                                "lies in more than " + deepest + " archives within each other")));
            } else {
                queue.add(next);
            }
        }
    }

    private void lost(Queue.Turn turn, Answer.Lost lost, long elapsed) throws IOException {
        Job job = turn.job();
        if (queue.isStopped()) {
            return; // the run ends, and took the process with it
        }
        if (!turn.last()) {
            queue.putOff(job);
            events.retried(job.name(), lost.obstacle().reason());
            return;
        }
        if (lost.sha256().isPresent()) {
            DocumentStatus status = lost.obstacle().status();
            Extraction extraction = Unread.extraction("", lost.sha256().get(), lost.obstacle());
            byte[] bytes = Payloads.deflated(extraction, EXTRACTIONS);
            ledger.add(new Outcome(lost.sha256().get(), status, false, keys.of(status), bytes));
            settle(job, lost.sha256().get(), Optional.empty());
        } else {
            settle(job, "", Optional.of(lost.obstacle()));
        }
        tell(job, lost.obstacle(), elapsed);
    }

    /** Enters what a file or member is. */
    private void settle(Job job, String digest, Optional<Obstacle> obstacle) throws IOException {
        if (job.file().isPresent()) {
            InputFile file = job.file().get();
            String key = obstacle.map(Obstacle::status).map(this::key).orElse("");
            ledger.add(new Sighting(file.name(), file.stamp(), digest, obstacle, key));
        }
        if (job.parent().isPresent()) {
            Unpacked archive = job.parent().get().archive();
            Optional<List<Contents.Part>> parts =
                    archive.settle(job.parent().get().ordinal(), digest, obstacle);
            if (parts.isPresent()) {
                ledger.add(new Contents(archive.sha256(), keys.of(DocumentStatus.UNPACKED), parts.get()));
                archive.remove();
            }
        }
    }

    /** What the file system refuses today it may grant tomorrow. */
    private String key(DocumentStatus status) {
        return status == DocumentStatus.CORRUPT ? ledger.run() : keys.of(status);
    }

    private void tell(Job job, Obstacle outcome, long elapsed) {
        synchronized (events) {
            events.read(new Events.Event(
                    job.name(), job.parent().isPresent(), outcome.status(), outcome.reason(), elapsed));
        }
    }
}
