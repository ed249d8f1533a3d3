package vn.chitieu.write.result;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What every column, status, flag, kind, rule and reason means; every format that explains the results takes its texts
 * from here. They stand in two resources beside this class:
 *
 * <ul>
 *   <li>{@code columns.csv}: {@code file, column, title_vi, about_vi, about_en}; {@code *} for every file that has no line
 *       of its own for the column;
 *   <li>{@code codes.csv}: {@code list, code, title_vi, about_vi, about_en, advice_vi}; the lists are those of {@link
 *       CodeList}.
 * </ul>
 */
public final class Descriptions {
    private static final String ANY = "*";
    private static final String COLUMNS = "columns.csv";
    private static final String CODES = "codes.csv";

    private final Map<String, Map<String, Description>> columns;
    private final Map<String, Map<String, Description>> codes;

    private Descriptions(Map<String, Map<String, Description>> columns, Map<String, Map<String, Description>> codes) {
        this.columns = columns;
        this.codes = codes;
    }

    /** Reads the resources. */
    public static Descriptions load() {
        return new Descriptions(read(COLUMNS, "file", "column"), read(CODES, "list", "code"));
    }

    /**
     * A column.
     *
     * @param file name of the listing, {@code observations}, or {@code matrix}
     * @throws IllegalArgumentException if nobody described it
     */
    public Description column(String file, String column) {
        Map<String, Description> own = columns.getOrDefault(file, Map.of());
        return own.containsKey(column) ? found(own, column) : found(columns.getOrDefault(ANY, Map.of()), column);
    }

    /**
     * A code.
     *
     * @throws IllegalArgumentException if nobody described it
     */
    public Description code(CodeList list, String code) {
        return found(codes.getOrDefault(list.id(), Map.of()), code);
    }

    /** A code, if somebody described it. */
    public Optional<Description> find(CodeList list, String code) {
        return Optional.ofNullable(codes.getOrDefault(list.id(), Map.of()).get(code));
    }

    /** Every code of a list, in the order of the resource. */
    public List<Description> codes(CodeList list) {
        return new ArrayList<>(codes.getOrDefault(list.id(), Map.of()).values());
    }

    /** Names of the columns that have a line, those of any file under {@code *}. */
    Map<String, List<String>> described() {
        Map<String, List<String>> described = new LinkedHashMap<>();
        columns.forEach((file, own) -> described.put(file, List.copyOf(own.keySet())));
        return described;
    }

    private static Description found(Map<String, Description> descriptions, String id) {
        Description found = descriptions.get(id);
        if (found == null) {
            throw new IllegalArgumentException("nothing says what " + id + " means");
        }
        return found;
    }

    private static Map<String, Map<String, Description>> read(String resource, String group, String id) {
        Map<String, Map<String, Description>> read = new LinkedHashMap<>();
        try (InputStream stream = Objects.requireNonNull(Descriptions.class.getResourceAsStream(resource), resource);
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.forEach(line -> read.computeIfAbsent(line.getField(group), unseen -> new LinkedHashMap<>())
                    .put(line.getField(id), description(line, id)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete: " + resource, e);
        }
    }

    private static Description description(NamedCsvRecord line, String id) {
        return new Description(
                line.getField(id),
                line.getField("title_vi"),
                line.getField("about_vi"),
                line.getField("about_en"),
                line.findField("advice_vi").orElse(""));
    }
}
