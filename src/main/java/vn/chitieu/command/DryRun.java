package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import vn.chitieu.batch.Archive;
import vn.chitieu.batch.find.Input;
import vn.chitieu.batch.ledger.Keys;

/**
 * Lists the documents that a run would read: their names on standard output, how many they are in a message.
 *
 * @param output folder of the results
 * @param quiet whether the message is left out
 */
record DryRun(Surroundings surroundings, Path output, boolean quiet) {
    /**
     * Lists them.
     *
     * @param kept where runs remember what they read; not made if it is not there
     */
    int run(Input input, Path kept, Keys keys) throws IOException {
        if (Files.isDirectory(kept)) {
            list(input, kept, keys);
        } else {
            Path folder = Files.createTempDirectory("chitieu");
            try {
                list(input, folder, keys);
            } finally {
                Archive.remove(folder);
            }
        }
        return ExitCode.COMPLETE.code();
    }

    private void list(Input input, Path kept, Keys keys) throws IOException {
        AtomicLong unread = new AtomicLong();
        try (Archive archive = Archive.open(kept, keys)) {
            long files = archive.preview(input, output, document -> {
                unread.incrementAndGet();
                surroundings.output().println(document);
            });
            surroundings.requireOutput();
            if (!quiet) {
                surroundings.messages().println(unread + " of " + files + " files would be read");
                surroundings.messages().flush();
            }
        }
    }
}
