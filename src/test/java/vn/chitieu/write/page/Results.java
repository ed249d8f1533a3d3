package vn.chitieu.write.page;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The CSV files of a run, read by another library than wrote them.
 *
 * @param folder where they lie
 */
record Results(Path folder) {
    /** Rows of a file by their columns, cells without the mark that keeps a spreadsheet from running them. */
    List<Map<String, String>> rows(String file) throws IOException {
        return parse(Files.readString(folder.resolve(file + ".csv")));
    }

    static List<Map<String, String>> parse(String content) throws IOException {
        List<String[]> records;
        try {
            records = new CSVReaderBuilder(new StringReader(content.substring(1)))
                    .withCSVParser(new RFC4180ParserBuilder().build())
                    .build()
                    .readAll();
        } catch (CsvException broken) {
            throw new IOException(broken);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] record : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < record.length; i++) {
                row.put(records.get(0)[i], record[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    int sum(String file, String column) throws IOException {
        return rows(file).stream()
                .map(row -> Objects.requireNonNull(row.get(column)))
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    int count(String file, String column, String pattern) throws IOException {
        return count(file, Map.of(column, pattern));
    }

    /** Rows of which each of these columns matches its pattern. */
    int count(String file, Map<String, String> patterns) throws IOException {
        return (int) rows(file).stream()
                .filter(row -> patterns.entrySet().stream()
                        .allMatch(each ->
                                Objects.requireNonNull(row.get(each.getKey())).matches(each.getValue())))
                .count();
    }
}
