package vn.chitieu.benchmark.ruled;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** tabula's lattice mode, in a process of its own because it needs another PDFBox; built from {@code src/tabula}. */
final class Lattice implements TableEngine {
    private static final String CLASS_PATH = String.join(
            java.io.File.pathSeparator,
            Path.of("target", "tabula", "classes").toString(),
            Path.of("target", "tabula", "dependency", "*").toString());

    @Override
    public String name() {
        return "tabula";
    }

    @Override
    public List<Found> read(List<Path> reports, int rounds) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                CLASS_PATH,
                "LatticeDriver",
                String.valueOf(rounds)));
        reports.forEach(report -> command.add(report.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            return found(lines.lines().toList(), reports.size());
        }
    }

    /** One line {@code row<TAB>cell<TAB>cell…} for each row, {@code millis<TAB>1.25} behind the rows of a report. */
    private static List<Found> found(List<String> lines, int reports) throws IOException {
        List<Found> found = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.get(0).equals("millis")) {
                found.add(new Found(rows, Double.parseDouble(cells.get(1))));
                rows.clear();
            } else {
                rows.add(cells.subList(1, cells.size()));
            }
        }
        if (found.size() != reports) {
            throw new IOException("tabula is not built; run: mvn -q -f src/tabula/pom.xml package");
        }
        return found;
    }
}
