package vn.chitieu.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.chitieu.decide.DecisionFile;
import vn.chitieu.decide.Unapplied;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;
import vn.chitieu.tabular.CellText;
import vn.chitieu.tabular.CsvSheet;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.Failure;
import vn.chitieu.write.OutputKind;
import vn.chitieu.write.RunOutput;

/**
 * {@code decisions-unapplied.csv}: the decisions that no row was decided by, in the columns of decisions.csv, so that they
 * can be put right and named again, and behind them {@code why} in Vietnamese and {@code why_en} in English.
 *
 * @param decisions tells them, once the documents are complete
 * @param style how fields are parted and decimals written
 */
record UnappliedFile(Supplier<List<Unapplied>> decisions, CsvStyle style) implements OutputKind {
    /** Name of the file. */
    static final String NAME = "decisions-unapplied.csv";

    @Override
    public List<String> files() {
        return List.of(NAME);
    }

    @Override
    public RunOutput begin(Function<String, Path> places) {
        return new Output(places.apply(NAME));
    }

    private void write(Path path) throws IOException {
        List<String> columns = new ArrayList<>(DecisionFile.COLUMNS);
        columns.addAll(List.of("why", "why_en"));
        try (Writer text =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8))) {
            CsvSheet sheet = new CsvSheet(text, columns, style.separator());
            for (Unapplied each : decisions.get()) {
                sheet.addCells(cells(each));
            }
            sheet.flush();
        } catch (IOException failure) {
            throw Failure.of("cannot write", path, failure);
        }
    }

    private List<String> cells(Unapplied unapplied) {
        List<String> cells = new ArrayList<>();
        for (String column : DecisionFile.COLUMNS) {
            String text = CellText.of(unapplied.decision().cell(column));
            cells.add(column.equals("value") ? figure(unapplied) : text);
        }
        cells.add(CellText.of(unapplied.why().vietnamese())); // may begin with a figure below zero
        cells.add(CellText.of(unapplied.why().english()));
        return cells;
    }

    private String figure(Unapplied unapplied) {
        String plain = unapplied
                .decision()
                .verdict()
                .given()
                .map(value -> value.toPlainString())
                .orElse("");
        return style.decimal(plain);
    }

    /** The file of one run; it is written when everything is decided. */
    private final class Output implements RunOutput {
        private final Path path;

        Output(Path path) {
            this.path = path;
        }

        @Override
        public void write(Extraction extraction) {}

        @Override
        public void write(CrossFinding finding) {}

        @Override
        public void finish() throws IOException {
            UnappliedFile.this.write(path);
        }

        @Override
        public void close() {}
    }
}
