package vn.chitieu.tabular;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a CSV file.
 *
 * @param header what the columns are
 * @param cells fields as written
 * @param line line of the file where the row begins, counted from 1
 */
public record CsvLine(Header header, List<String> cells, long line) {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,9}");

    /**
     * The columns of a file.
     *
     * @param file where the file lies
     * @param places number of each column, from 0
     * @param decimalComma whether numbers have a comma before their decimals, as they do where semicolons part fields
     */
    public record Header(Path file, Map<String, Integer> places, boolean decimalComma) {
        /** Copies the columns. */
        public Header {
            places = Map.copyOf(places);
        }

        /** Names of the columns, in order. */
        public List<String> columns() {
            return places.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getValue))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** Copies the cells. */
    public CsvLine {
        cells = List.copyOf(cells);
    }

    /** Where it stands: {@code decisions.csv:5}. */
    public String place() {
        return header.file().getFileName() + ":" + line;
    }

    /** Printed text of a cell; empty where the file has no such column. */
    public String text(String column) {
        return CellText.printed(field(column));
    }

    /** Plain decimal of a cell, {@code 12.5} in either style; other text as it stands. */
    public String number(String column) {
        String text = field(column);
        boolean comma = header.decimalComma() && DECIMAL_COMMA.matcher(text).matches();
        return comma ? text.replace(',', '.') : CellText.printed(text);
    }

    /** A number that counts from 1; 0 where the cell has none. */
    public int ordinal(String column) {
        String text = field(column);
        return ORDINAL.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    /** A score; empty where the cell has none. */
    public Optional<Double> score(String column) {
        try {
            return Optional.of(Double.valueOf(number(column)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Whether the file has a column. */
    public boolean has(String column) {
        return header.places().containsKey(column);
    }

    private String field(String column) {
        Integer place = header.places().get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
