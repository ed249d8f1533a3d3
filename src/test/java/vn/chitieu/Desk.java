package vn.chitieu;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chitieu.command.Surroundings;

/**
 * A folder of reports and one for the results, with the command line between them.
 *
 * @param input where the reports are put
 * @param output where the results are expected
 */
record Desk(Path input, Path output) {
    static final List<String> RESULTS = List.of(
            "blanks.csv",
            "checks.csv",
            "chitieu.xlsx",
            "datapackage.json",
            "documents.csv",
            "matrix.csv",
            "observations.csv",
            "report.html",
            "summary.csv",
            "unmatched.csv");
    /** Where a run remembers what it read. */
    static final String KEPT = ".chitieu";

    private static final Path FIXTURES = Path.of("fixtures", "reports");

    record Outcome(int code, String output, String messages) {}

    static Outcome execute(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter messages = new StringWriter();
        Surroundings surroundings =
                new Surroundings(new PrintWriter(output), new PrintWriter(messages), false, () -> 0);
        int code = Main.execute(surroundings, arguments);
        return new Outcome(code, lines(output), lines(messages));
    }

    static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** The same reports, and results of their own. */
    Desk fresh() {
        return new Desk(input, output.resolveSibling(output.getFileName() + " fresh"));
    }

    Outcome extract(String... options) {
        return execute(arguments(options));
    }

    /** The same without workbook and page, which take as long as the rest. */
    Outcome extractTables(String... options) {
        List<String> all = new ArrayList<>(List.of("--no-xlsx", "--no-page"));
        all.addAll(List.of(options));
        return extract(all.toArray(String[]::new));
    }

    String[] arguments(String... options) {
        List<String> arguments = new ArrayList<>(List.of("extract", input.toString(), "--out", output.toString()));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    void everyReport() throws IOException {
        for (String file : names(FIXTURES)) {
            String name = file.substring(0, file.lastIndexOf('.'));
            report(name, name + ".txt");
        }
        report("flat-commune-2023", "copy.txt");
    }

    void report(String fixture, String name) throws IOException {
        Path target = input.resolve(name);
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(fixture(fixture), target, StandardCopyOption.REPLACE_EXISTING);
    }

    static Path fixture(String name) throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    List<String> statuses() throws Exception {
        List<String> documents = column("documents.csv", "document");
        List<String> statuses = column("documents.csv", "status");
        List<String> both = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            both.add(documents.get(i) + " " + statuses.get(i));
        }
        return both;
    }

    List<String> column(String file, String name) throws Exception {
        String text = Files.readString(output.resolve(file)).substring(1);
        try (var reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            List<String[]> rows = reader.readAll();
            int column = List.of(rows.get(0)).indexOf(name);
            return rows.stream().skip(1).map(row -> row[column]).toList();
        }
    }

    Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names(output)) {
            contents.put(name, new String(Files.readAllBytes(output.resolve(name)), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    /** What lies in a folder, but for what a run keeps of itself. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(KEPT))
                    .sorted()
                    .toList();
        }
    }
}
