package vn.chitieu.write.tables;

import java.io.IOException;
import java.io.Writer;

/** How tables are shown. */
public enum TableFormat {
    /** Drawn, for people. */
    TEXT {
        @Override
        public TranscriptWriter writer(Writer output) {
            return new TextTranscripts(output);
        }
    },
    /** One JSON document of a fixed shape, for programs. */
    JSON {
        @Override
        public TranscriptWriter writer(Writer output) throws IOException {
            return new JsonTranscripts(output);
        }
    },
    /** One row a cell, for spreadsheets. */
    CSV {
        @Override
        public TranscriptWriter writer(Writer output) throws IOException {
            return new CsvTranscripts(output);
        }
    };

    /**
     * Begins to write.
     *
     * @throws IOException if it cannot be written
     */
    public abstract TranscriptWriter writer(Writer output) throws IOException;
}
