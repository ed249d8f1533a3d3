package vn.chitieu.write.explain;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The shapes in which explanations are written. */
public enum ExplanationFormat implements ExplanationWriter {
    /** For people. */
    TEXT(new TextExplanations()),
    /** One JSON document of a fixed shape, for programs. */
    JSON(new JsonExplanations());

    @SuppressWarnings("ImmutableEnumChecker") // both writers hold nothing
    private final ExplanationWriter writer;

    ExplanationFormat(ExplanationWriter writer) {
        this.writer = writer;
    }

    @Override
    public void write(String document, List<ExplainedRow> rows, Writer output) throws IOException {
        writer.write(document, rows, output);
    }
}
