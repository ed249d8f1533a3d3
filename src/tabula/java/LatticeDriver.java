import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Reads PDFs with tabula's lattice mode as often as asked, then prints the rows of each, and how long reading it took,
 * warm: {@code row<TAB>cell<TAB>cell…} for each row, {@code millis<TAB>1.25} behind the rows of a PDF.
 */
public final class LatticeDriver {
    private LatticeDriver() {}

    /** Number of rounds, then PDFs. */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        String[] files = Arrays.copyOfRange(arguments, 1, arguments.length);
        double[][] millis = new double[files.length][rounds];
        List<List<Table>> found = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int file = 0; file < files.length; file++) {
                long begin = System.nanoTime();
                List<Table> tables = tables(files[file]);
                millis[file][round] = (System.nanoTime() - begin) / 1e6;
                if (round == 0) {
                    found.add(tables);
                }
            }
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int file = 0; file < files.length; file++) {
            print(found.get(file), out);
            double[] warm = Arrays.copyOfRange(millis[file], rounds / 2, rounds);
            Arrays.sort(warm);
            out.println("millis\t" + warm[warm.length / 2]);
        }
        out.flush();
    }

    private static List<Table> tables(String file) throws IOException {
        List<Table> tables = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(Path.of(file));
        try (PDDocument document = PDDocument.load(new ByteArrayInputStream(bytes))) {
            SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
            PageIterator pages = new ObjectExtractor(document).extract();
            while (pages.hasNext()) {
                Page page = pages.next();
                tables.addAll(lattice.extract(page));
            }
        }
        return tables;
    }

    private static void print(List<Table> tables, PrintStream out) {
        for (Table table : tables) {
            for (List<RectangularTextContainer> row : table.getRows()) {
                StringBuilder line = new StringBuilder("row");
                for (RectangularTextContainer cell : row) {
                    line.append('\t').append(cell.getText().replaceAll("\\s", " "));
                }
                out.println(line);
            }
        }
    }
}
