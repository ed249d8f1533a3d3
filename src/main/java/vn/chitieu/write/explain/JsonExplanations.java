package vn.chitieu.write.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.observation.Explanation;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Weighed;

/** Explanations for programs; whatever changes what a program has to understand raises the version. */
final class JsonExplanations implements ExplanationWriter {
    static final int VERSION = 1;
    private static final int DECIMALS = 3;

    @Override
    public void write(String document, List<ExplainedRow> rows, Writer output) throws IOException {
        try (JsonGenerator json = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(output)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("format", "chitieu-explanation");
            json.writeNumberField("version", VERSION);
            json.writeStringField("document", document);
            json.writeArrayFieldStart("rows");
            for (ExplainedRow row : rows) {
                row(row, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        output.write("\n");
    }

    private static void row(ExplainedRow row, JsonGenerator json) throws IOException {
        Explanation explanation = row.explanation();
        json.writeStartObject();
        printed(explanation.row(), json);
        json.writeStringField("form", explanation.form());
        json.writeNumberField("pass", explanation.pass());
        json.writeArrayFieldStart("candidates");
        for (Weighed candidate : explanation.candidates()) {
            candidate(candidate, json);
        }
        json.writeEndArray();
        strings("arithmetic", explanation.arithmetic(), json);
        json.writeStringField("indicator", explanation.indicator().orElse(""));
        number("match", explanation.match(), json);
        if (explanation.margin().isPresent()) {
            number("margin", explanation.margin().get(), json);
        } else {
            json.writeNullField("margin");
        }
        json.writeStringField(
                "runner_up", explanation.runnerUp().map(Weighed::indicator).orElse(""));
        strings("reasons", explanation.reasons(), json);
        read(row.observation(), json);
        json.writeEndObject();
    }

    private static void printed(PrintedRow row, JsonGenerator json) throws IOException {
        json.writeNumberField("page", row.place().page());
        json.writeNumberField("table", row.place().table());
        json.writeNumberField("row", row.place().row());
        json.writeStringField("stt", row.stt());
        json.writeStringField("label", row.label());
        json.writeStringField("unit_raw", row.unit());
        json.writeStringField("value_raw", row.value());
        json.writeStringField("note", row.note());
    }

    private static void candidate(Weighed candidate, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", candidate.indicator());
        number("likeness", candidate.likeness(), json);
        for (Map.Entry<String, Double> share : candidate.shares().entrySet()) {
            number(share.getKey(), share.getValue(), json);
        }
        number("sum", candidate.sum(), json);
        json.writeEndObject();
    }

    private static void read(Optional<Observation> observation, JsonGenerator json) throws IOException {
        json.writeStringField(
                "status", observation.map(read -> read.status().code()).orElse("heading"));
        if (observation.flatMap(Observation::value).isPresent()) {
            json.writeNumberField(
                    "value", observation.flatMap(Observation::value).get());
        } else {
            json.writeNullField("value");
        }
        List<String> flags = observation
                .map(read -> read.flags().stream().map(Flag::code).sorted().toList())
                .orElse(List.of());
        strings("flags", flags, json);
    }

    private static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void number(String name, double value, JsonGenerator json) throws IOException {
        boolean finite = Double.isFinite(value);
        json.writeFieldName(name);
        if (finite) {
            json.writeNumber(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
        } else {
            json.writeNull();
        }
    }
}
