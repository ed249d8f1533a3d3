package vn.chitieu.benchmark.ruled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Row;
import vn.chitieu.document.Source;
import vn.chitieu.document.Table;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;

/** chitieu's own reader. */
final class OwnEngine implements TableEngine {
    private final Readers readers = new Readers();

    @Override
    public String name() {
        return "chitieu";
    }

    @Override
    public List<Found> read(List<Path> reports, int rounds) throws IOException {
        double[][] millis = new double[reports.size()][rounds];
        List<List<List<String>>> rows = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int report = 0; report < reports.size(); report++) {
                long begin = System.nanoTime();
                Document document = read(reports.get(report));
                millis[report][round] = (System.nanoTime() - begin) / 1e6;
                if (round == 0) {
                    rows.add(rows(document));
                }
            }
        }
        List<Found> found = new ArrayList<>();
        for (int report = 0; report < reports.size(); report++) {
            found.add(new Found(rows.get(report), medianOfSecondHalf(millis[report])));
        }
        return found;
    }

    private Document read(Path report) throws IOException {
        Source source = new Source(report.toString(), new Source.Content(Files.readAllBytes(report)));
        try {
            return readers.read(source, "application/pdf");
        } catch (UnreadableException failure) {
            System.err.println(report + ": " + failure.getMessage());
            return new Document(0, List.of());
        }
    }

    private static double medianOfSecondHalf(double[] millis) {
        double[] warm = Arrays.copyOfRange(millis, millis.length / 2, millis.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static List<List<String>> rows(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(OwnEngine::cells)
                .toList();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= row.lastColumn(); column++) {
            cells.add(row.startingAt(column).map(Cell::text).orElse(""));
        }
        return cells;
    }
}
