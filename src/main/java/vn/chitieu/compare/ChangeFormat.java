package vn.chitieu.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import vn.chitieu.tabular.CsvSheet;

/** How changes are listed. */
public enum ChangeFormat {
    /** For people: a document, its changes below. */
    TEXT {
        @Override
        public Listing begin(Writer output) {
            return new TextListing(output);
        }
    },
    /** One row a change. */
    CSV {
        @Override
        public Listing begin(Writer output) throws IOException {
            return new CsvListing(output);
        }
    },
    /** One JSON document, for programs; the summary stands at its end. */
    JSON {
        @Override
        public Listing begin(Writer output) throws IOException {
            return new JsonListing(output);
        }
    };

    /** A listing being written. */
    public interface Listing extends Comparison.Sink {
        /** Ends it; does not close its output. */
        void end(Tally tally) throws IOException;
    }

    /**
     * Begins a listing.
     *
     * @throws IOException if it cannot be written
     */
    public abstract Listing begin(Writer output) throws IOException;

    private record TextListing(Writer output) implements Listing {
        @Override
        public void add(String document, List<Change> changes) throws IOException {
            if (!changes.isEmpty()) {
                output.write((document.isEmpty() ? "across reports" : document) + "\n");
            }
            for (Change change : changes) {
                String name = document.isEmpty() ? change.document() + " " : "";
                output.write("  " + name + change.text() + "\n");
            }
        }

        @Override
        public void end(Tally tally) throws IOException {
            output.flush();
        }
    }

    private static final class CsvListing implements Listing {
        private final CsvSheet sheet;

        CsvListing(Writer output) throws IOException {
            this.sheet = new CsvSheet(output, Change.COLUMNS);
        }

        @Override
        public void add(String document, List<Change> changes) throws IOException {
            for (Change change : changes) {
                sheet.add(change.cells());
            }
        }

        @Override
        public void end(Tally tally) throws IOException {
            sheet.flush();
        }
    }

    private static final class JsonListing implements Listing {
        private static final String FORMAT_NAME = "chitieu-compare";
        private static final int VERSION = 1;

        private final JsonGenerator json;

        JsonListing(Writer output) throws IOException {
            json = JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build()
                    .createGenerator(output);
            json.writeStartObject();
            json.writeStringField("format", FORMAT_NAME);
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("changes");
        }

        @Override
        public void add(String document, List<Change> changes) throws IOException {
            for (Change change : changes) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringField("document", change.document());
                json.writeStringField("kind", change.kind().code());
                ordinal("page", change.spot().page());
                ordinal("table", change.spot().table());
                ordinal("row", change.spot().row());
                json.writeStringField("stt", change.stt());
                json.writeStringField("label", change.label());
                json.writeStringField("indicator", change.indicator());
                json.writeStringField("before", change.before());
                json.writeStringField("after", change.after());
                json.writeEndObject();
            }
        }

        private void ordinal(String name, int ordinal) throws IOException {
            if (ordinal == 0) {
                json.writeNullField(name);
            } else {
                json.writeNumberField(name, ordinal);
            }
        }

        @Override
        public void end(Tally tally) throws IOException {
            json.writeEndArray();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("documents", tally.documents());
            json.writeNumberField("different", tally.different());
            json.writeObjectFieldStart("kinds");
            for (Map.Entry<ChangeKind, Long> kind : tally.kinds().entrySet()) {
                json.writeNumberField(kind.getKey().code(), kind.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        }
    }
}
