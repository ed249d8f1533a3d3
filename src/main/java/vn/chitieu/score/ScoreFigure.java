package vn.chitieu.score;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chitieu.tabular.CsvSheet;

/**
 * One number of an evaluation, or one thing that is not as the truth has it.
 *
 * @param section {@code total}, {@code format}, {@code form}, {@code document}, {@code calibration}, {@code difference},
 *     {@code unjudged} or {@code absent}
 * @param name which of them: a media type, a form, a document, a range of match
 * @param measure what is counted, or what a difference spoils
 * @param value number or text
 */
record ScoreFigure(String section, String name, String measure, String value) {
    static final String FORMAT = "chitieu-score";
    static final int VERSION = 1;

    /** All of an evaluation, in the order of sections above. */
    static List<ScoreFigure> of(Evaluation evaluation) {
        List<ScoreFigure> figures = new ArrayList<>();
        add(figures, "total", "", evaluation.total());
        evaluation.byFormat().forEach((name, total) -> add(figures, "format", name, total));
        evaluation.byForm().forEach((name, total) -> add(figures, "form", name, total));
        for (Evaluation.Judged judged : evaluation.documents()) {
            Total total = new Total();
            total.add(judged.score());
            add(figures, "document", judged.document(), total);
        }
        addCalibration(figures, evaluation.reliability());
        for (Evaluation.Judged judged : evaluation.documents()) {
            judged.score()
                    .differences()
                    .forEach(each -> figures.add(new ScoreFigure(
                            "difference", judged.document(), each.measure().column(), each.text())));
        }
        evaluation.unjudged().forEach(name -> figures.add(new ScoreFigure("unjudged", name, "", "")));
        evaluation.absent().forEach(name -> figures.add(new ScoreFigure("absent", name, "", "")));
        return figures;
    }

    private static void add(List<ScoreFigure> figures, String section, String name, Total total) {
        figures.add(new ScoreFigure(section, name, "documents", String.valueOf(total.documents())));
        for (Measure measure : Measure.values()) {
            figures.add(new ScoreFigure(section, name, measure.column(), String.valueOf(total.number(measure))));
        }
        figures.add(new ScoreFigure(section, name, "silent_errors", String.valueOf(total.silent())));
        figures.add(new ScoreFigure(section, name, "right_percent", decimal(total.percentRight(), 2)));
        figures.add(new ScoreFigure(section, name, "overflagged_percent", decimal(total.percentOverflagged(), 2)));
    }

    private static void addCalibration(List<ScoreFigure> figures, Reliability reliability) {
        String section = "calibration";
        for (Reliability.Bin bin : reliability.bins()) {
            figures.add(new ScoreFigure(section, bin.name(), "rows", String.valueOf(bin.rows())));
            figures.add(new ScoreFigure(section, bin.name(), "right", String.valueOf(bin.right())));
            figures.add(new ScoreFigure(section, bin.name(), "accuracy", decimal(bin.accuracy(), 4)));
            figures.add(new ScoreFigure(section, bin.name(), "match", decimal(bin.match(), 4)));
        }
        figures.add(new ScoreFigure(section, "", "expected_error", decimal(reliability.expectedError(), 4)));
    }

    private static String decimal(double number, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", number);
    }

    static void writeCsv(List<ScoreFigure> figures, Writer output) throws IOException {
        CsvSheet sheet = new CsvSheet(output, List.of("section", "name", "measure", "value"));
        for (ScoreFigure figure : figures) {
            sheet.add(List.of(figure.section, figure.name, figure.measure, figure.value));
        }
        sheet.flush();
    }

    static void writeJson(List<ScoreFigure> figures, Writer output) throws IOException {
        try (JsonGenerator json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(output)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("figures");
            for (ScoreFigure figure : figures) {
                json.writeRaw('\n');
                json.writeStartObject();
                for (Map.Entry<String, String> field : figure.fields()) {
                    json.writeStringField(field.getKey(), field.getValue());
                }
                figure.writeValue(json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private List<Map.Entry<String, String>> fields() {
        return List.of(Map.entry("section", section), Map.entry("name", name), Map.entry("measure", measure));
    }

    private void writeValue(JsonGenerator json) throws IOException {
        if (section.equals("difference")) {
            json.writeStringField("value", value);
        } else if (value.isEmpty()) {
            json.writeNullField("value");
        } else {
            json.writeFieldName("value");
            json.writeNumber(value);
        }
    }
}
