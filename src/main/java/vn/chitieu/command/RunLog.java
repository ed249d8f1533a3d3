package vn.chitieu.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Supplier;
import vn.chitieu.batch.Events;

/**
 * What happened, as JSON lines (UTF-8), one run behind the other:
 *
 * <pre>{@code
 * {"time":"2025-07-01T08:00:00Z","event":"listed","files":3,"to_read":2}
 * {"time":"2025-07-01T08:00:02Z","event":"read","document":"a.pdf","status":"extracted","elapsed_ms":412}
 * {"time":"2025-07-01T08:02:04Z","event":"retried","document":"b.pdf","reason":"not read within 120 s"}
 * {"time":"2025-07-01T08:04:09Z","event":"ended","exit_code":3}
 * }</pre>
 *
 * <p>A line is written at once, so that the log of a run that was killed tells how far it came.
 */
final class RunLog implements Events, Closeable {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Writer out;
    private final Supplier<Instant> clock;

    private RunLog(Writer out, Supplier<Instant> clock) {
        this.out = out;
        this.clock = clock;
    }

    /**
     * Opens a log at its end, or begins one.
     *
     * @param clock tells the time of day
     */
    static RunLog open(Path file, Supplier<Instant> clock) throws IOException {
        Writer out = new OutputStreamWriter(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                StandardCharsets.UTF_8);
        return new RunLog(out, clock);
    }

    @Override
    public void listed(long files, long toRead) {
        add("listed", json -> {
            json.writeNumberField("files", files);
            json.writeNumberField("to_read", toRead);
        });
    }

    @Override
    public void read(Event event) {
        add("read", json -> {
            json.writeStringField("document", event.document());
            json.writeStringField("status", event.status().code());
            if (!event.reason().isEmpty()) {
                json.writeStringField("reason", event.reason());
            }
            json.writeNumberField("elapsed_ms", event.elapsedMillis());
        });
    }

    @Override
    public void retried(String document, String reason) {
        add("retried", json -> {
            json.writeStringField("document", document);
            json.writeStringField("reason", reason);
        });
    }

    @Override
    public void writing() {
        add("writing", json -> {});
    }

    /** The run is over. */
    void ended(ExitCode code) {
        add("ended", json -> json.writeNumberField("exit_code", code.code()));
    }

    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private void add(String event, Fields fields) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("time", clock.get().toString());
            json.writeStringField("event", event);
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the log of the run: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
