package vn.chitieu.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.chitieu.Pipeline;
import vn.chitieu.batch.container.Containers;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.batch.worker.DocumentWorker;
import vn.chitieu.batch.worker.OpenedFile;
import vn.chitieu.batch.worker.Yield;
import vn.chitieu.detect.MediaTypes;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;

/** Reads a document, or unpacks what holds documents. */
final class ReportWorker implements DocumentWorker {
    /** Enough to know any archive by. */
    private static final int BEGINNING = 1 << 16;

    private final Function<Source, Extraction> pipeline;
    private final Containers containers;
    private final MediaTypes mediaTypes = new MediaTypes();

    ReportWorker(Function<Source, Extraction> pipeline, Containers containers) {
        this.pipeline = pipeline;
        this.containers = containers;
    }

    @Override
    public Yield read(OpenedFile file, Path spool) {
        Extraction extraction = file.source().map(pipeline).orElseGet(() -> tooLarge(file));
        if (Containers.opens(extraction.mediaType())) {
            return unpack(file, extraction.mediaType(), spool);
        }
        return new Yield(extraction, List.of(), extraction.reason().equals(Pipeline.NO_MEMORY));
    }

    /** What is too large for memory may still be an archive. */
    private Extraction tooLarge(OpenedFile file) {
        String mediaType = "";
        String reason = file.size() + " bytes are too many for a document (--max-size)";
        try (InputStream in = Files.newInputStream(file.path())) {
            mediaType = mediaTypes.of(new Source("", new Source.Content(in.readNBytes(BEGINNING))));
        } catch (IOException failure) {
            reason = Obstacle.of(failure).reason();
        }
        return unread(file, mediaType, new Obstacle(DocumentStatus.TOO_LARGE, reason));
    }

    private Yield unpack(OpenedFile file, String mediaType, Path spool) {
        Containers.Contents contents = containers.unpack(file.path(), mediaType, file.size(), spool);
        String count = files(contents.members().size());
        Obstacle outcome = contents.obstacle()
                .map(obstacle -> new Obstacle(obstacle.status(), obstacle.reason() + "; " + count + " came out of it"))
                .orElse(new Obstacle(DocumentStatus.UNPACKED, count));
        return new Yield(unread(file, mediaType, outcome), contents.members(), false);
    }

    private static String files(int count) {
        return count + (count == 1 ? " file" : " files");
    }

    private static Extraction unread(OpenedFile file, String mediaType, Obstacle outcome) {
        return Extraction.unread(file.sha256(), mediaType, outcome.status(), outcome.reason());
    }
}
