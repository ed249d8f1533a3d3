package vn.chitieu.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.batch.worker.Answer;
import vn.chitieu.batch.worker.Member;
import vn.chitieu.batch.worker.Result;
import vn.chitieu.batch.worker.TaskReader;
import vn.chitieu.batch.worker.TaskReaders;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;

/**
 * Readers without processes, which do what the text of a file says:
 *
 * <pre>
 * file    = "archive\n" {name "=" file "\n"} | "crash" | "crash once" | "gone once" | "fail" | any other text, which is extracted
 * </pre>
 *
 * In an archive {@code ;} stands for the line ends of an inner one.
 */
final class FakeReaders implements TaskReaders {
    /** The texts that were read, in whatever order. */
    final ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();

    private final Set<String> crashed = ConcurrentHashMap.newKeySet();

    @Override
    public TaskReader reader(long files) {
        return new Reader();
    }

    /** What was read, sorted. */
    List<String> texts() {
        return new ArrayList<>(new TreeSet<>(read));
    }

    private final class Reader implements TaskReader {
        @Override
        public Answer read(String path, Path spool, Predicate<String> isNew) throws IOException {
            String text;
            try {
                text = Files.readString(Path.of(URI.create(path)));
            } catch (IOException gone) {
                return new Answer.NotLoaded(Obstacle.of(gone));
            }
            LockSupport.parkNanos(Math.floorMod(text.hashCode(), 3) * 200_000L); // later files are done earlier
            String digest = new Source.Content(text.getBytes(StandardCharsets.UTF_8)).sha256();
            if (!isNew.test(digest)) {
                return new Answer.Known(digest);
            }
            read.add(text);
            return answer(text, digest, spool);
        }

        private Answer answer(String text, String digest, Path spool) throws IOException {
            if (text.startsWith("fail")) {
                throw new IOException("no worker can be started");
            }
            if (text.startsWith("gone once") && crashed.add(digest)) {
                return new Answer.NotLoaded(new Obstacle(DocumentStatus.CORRUPT, "access denied"));
            }
            if (text.startsWith("crash") && (!text.startsWith("crash once") || crashed.add(digest))) {
                return new Answer.Lost(
                        Optional.of(digest), new Obstacle(DocumentStatus.CRASHED, "ended with code 134"));
            }
            return text.startsWith("archive\n")
                    ? result(digest, DocumentStatus.UNPACKED, "", members(text, spool))
                    : result(digest, DocumentStatus.EXTRACTED, text, List.of());
        }

        private static Answer result(String digest, DocumentStatus status, String reason, List<Member> members)
                throws IOException {
            Extraction extraction = new Extraction(
                    "", digest, "text/plain", status, reason, 0, Optional.empty(), List.of(), List.of(), 7);
            byte[] bytes = Payloads.deflated(extraction, Codecs.of(Extraction.class));
            return new Answer.Read(digest, new Result(status, members, false, bytes));
        }

        private static List<Member> members(String archive, Path spool) {
            List<Member> members = new ArrayList<>();
            try {
                Files.createDirectories(spool);
                for (String line : archive.lines().skip(1).toList()) {
                    Path target = spool.resolve(Integer.toString(members.size()));
                    Files.writeString(
                            target, line.substring(line.indexOf('=') + 1).replace(';', '\n'));
                    String name = line.substring(0, line.indexOf('='));
                    members.add(new Member(name, target.toUri().toString(), Optional.empty()));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return members;
        }

        @Override
        public void close() {}
    }
}
