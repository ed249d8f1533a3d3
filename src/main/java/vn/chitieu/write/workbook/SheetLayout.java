package vn.chitieu.write.workbook;

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
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.Description;
import vn.chitieu.write.result.Listing;

/**
 * Which columns a sheet has, in which order and how wide; read from {@code sheets.csv} ({@code listing, column, width,
 * wrap, tinted}). Columns of a result that it does not name stand behind those that it names.
 *
 * @param places what the file says of each column, by its name
 */
record SheetLayout(Map<String, Place> places) {
    private static final String FILE = "sheets.csv";
    private static final String OURS = "workbook";
    private static final int WIDTH = 16;
    private static final Place UNNAMED = new Place(WIDTH, Style.TEXT, false);

    /** How a column looks. */
    private record Place(int width, Style style, boolean tinted) {
        static Place of(NamedCsvRecord line) {
            Style style = line.getField("wrap").isEmpty() ? Style.TEXT : Style.WRAPPED;
            int width = Integer.parseInt(line.getField("width"));
            return new Place(width, style, !line.getField("tinted").isEmpty());
        }
    }

    /** The layout of a sheet. */
    static SheetLayout of(SheetName sheet) {
        Map<String, Place> places = new LinkedHashMap<>();
        try (InputStream stream = Objects.requireNonNull(SheetLayout.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.stream()
                    .filter(line -> line.getField("listing").equals(sheet.result()))
                    .forEach(line -> places.put(line.getField("column"), Place.of(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete: " + FILE, e);
        }
        return new SheetLayout(places);
    }

    /** The columns of the sheet that shows a result. */
    List<SheetColumn> columns(SheetName sheet, Listing listing, Fillings fillings) {
        Map<String, Column> own = new LinkedHashMap<>();
        listing.columns().forEach(column -> own.put(column.name(), column));
        List<String> order = new ArrayList<>(places.keySet());
        own.keySet().stream().filter(name -> !places.containsKey(name)).forEach(order::add);
        return order.stream().map(name -> column(name, sheet, own, fillings)).toList();
    }

    private SheetColumn column(String name, SheetName sheet, Map<String, Column> own, Fillings fillings) {
        Place place = places.getOrDefault(name, UNNAMED);
        Column column = own.get(name);
        Description description = fillings.descriptions().column(column == null ? OURS : sheet.result(), name);
        return new SheetColumn(
                description,
                new Head(description.title(), name, place.width(), place.tinted()),
                column == null
                        ? fillings.of(sheet, name)
                        : new ResultFilling(column, place.style(), fillings.catalogue()));
    }
}
