package vn.chitieu.learn;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.tabular.CellText;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.CsvSheet;
import vn.chitieu.tabular.CsvSource;

/**
 * A file of proposals. Codes such as {@code 4.1} get a leading {@code '}, or a spreadsheet would make dates of them when
 * the file is opened and saved.
 *
 * @param file where it lies
 * @param columns its columns
 */
record ProposalTable(Path file, List<String> columns) {
    private static final Pattern CODE = Pattern.compile("\\d+(?:[.,/-]\\d+)*");
    private static final Pattern SCORE = Pattern.compile("[01][.,]\\d{2}");

    /** What stands in it now, each row by column, with its line. */
    List<Entry> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try (CsvSource source = CsvSource.open(file).requiring(columns.subList(0, 3))) {
            for (Optional<CsvLine> line = source.next(); line.isPresent(); line = source.next()) {
                entries.add(entry(line.get()));
            }
        }
        return entries;
    }

    /**
     * A row.
     *
     * @param line where it stands, counted from 1
     * @param cells text by column
     */
    record Entry(long line, Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private Entry entry(CsvLine line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            String text = line.text(column).strip();
            boolean guarded =
                    text.startsWith("'") && CODE.matcher(text.substring(1)).matches();
            cells.put(column, guarded ? text.substring(1) : text);
        }
        return new Entry(line.line(), cells);
    }

    /** Whether semicolons part its fields; as asked if it is not there yet. */
    private boolean semicolons(boolean asked) throws IOException {
        if (!Files.exists(file)) {
            return asked;
        }
        try (CsvSource source = CsvSource.open(file)) {
            return source.decimalComma();
        }
    }

    /**
     * Writes it anew, in the style that it has.
     *
     * @param excel whether a new file has semicolons between fields
     * @throws IOException naming the file, if it cannot be replaced
     */
    void write(List<List<String>> rows, boolean excel) throws IOException {
        boolean semicolons = semicolons(excel);
        StringWriter text = new StringWriter();
        CsvSheet sheet = new CsvSheet(text, columns, semicolons ? ';' : ',');
        for (List<String> row : rows) {
            sheet.addCells(row.stream().map(cell -> cell(cell, semicolons)).toList());
        }
        sheet.flush();
        replace(text.toString());
    }

    private static String cell(String text, boolean decimalComma) {
        if (SCORE.matcher(text).matches()) {
            return decimalComma ? text.replace('.', ',') : text;
        }
        return CODE.matcher(text).matches() ? "'" + text : CellText.of(text);
    }

    private void replace(String text) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (Writer writer =
                    new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8))) {
                writer.write(text);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            Files.deleteIfExists(part);
            throw new IOException("cannot write " + file + "; is it open in another program?", failure);
        }
    }
}
