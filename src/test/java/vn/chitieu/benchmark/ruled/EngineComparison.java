package vn.chitieu.benchmark.ruled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Counts the rows that tabula and chitieu get right in each ruled report, and how long they take. */
public final class EngineComparison {
    private static final String LINE = "%-26s %5d %8d %8d %10.1f %10.1f %6.2f%n";

    private EngineComparison() {}

    /**
     * Compares.
     *
     * @param arguments how often each report is read, 1 if it is not said; then parts of names of reports, all if none
     *     is said
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        List<String> parts = List.of(arguments).stream().skip(1).toList();
        List<Path> reports = RuledReports.reports().stream()
                .filter(report -> parts.isEmpty()
                        || parts.stream().anyMatch(report.getFileName().toString()::contains))
                .toList();
        List<TableEngine.Found> theirs = new Lattice().read(reports, rounds);
        List<TableEngine.Found> ours = new OwnEngine().read(reports, rounds);
        System.out.printf(
                "%-26s %5s %8s %8s %10s %10s %6s%n", "report", "rows", "tabula", "chitieu", "tabula ms", "ms", "ratio");
        Total total = new Total();
        StringBuilder theirMisses = new StringBuilder();
        StringBuilder ourMisses = new StringBuilder();
        for (int report = 0; report < reports.size(); report++) {
            Path file = reports.get(report);
            Comparison comparison = new Comparison(
                    file,
                    tally(file, theirs.get(report)),
                    tally(file, ours.get(report)),
                    theirs.get(report),
                    ours.get(report));
            comparison.print();
            total.add(comparison);
            theirMisses.append(misses(file, comparison.theirs()));
            ourMisses.append(misses(file, comparison.ours()));
        }
        total.print();
        write("missed-tabula.txt", theirMisses);
        write("missed-chitieu.txt", ourMisses);
    }

    private static void write(String name, CharSequence misses) throws IOException {
        Path folder = Path.of(System.getProperty("ruled.missed", RuledReports.FOLDER.toString()));
        Path file = Files.createDirectories(folder).resolve(name);
        Files.writeString(file, misses, StandardCharsets.UTF_8);
        System.out.println("What was missed is in " + file);
    }

    private static String misses(Path report, Tally tally) {
        if (tally.missed().isEmpty() && tally.left().isEmpty()) {
            return "";
        }
        return report + "\n"
                + lines(
                        "  printed ",
                        tally.missed().stream().map(RuledRow::cells).toList())
                + lines("  found   ", tally.left());
    }

    private static String lines(String mark, List<List<String>> rows) {
        return rows.stream().map(row -> mark + String.join(" | ", row) + "\n").collect(Collectors.joining());
    }

    private static Tally tally(Path report, TableEngine.Found found) throws IOException {
        return Tally.of(RuledReports.rows(report), found.rows());
    }

    private record Comparison(
            Path report, Tally theirs, Tally ours, TableEngine.Found theirTables, TableEngine.Found ourTables) {
        void print() {
            double ratio = ourTables.millis() / theirTables.millis();
            System.out.printf(
                    Locale.ROOT,
                    LINE,
                    report.getFileName(),
                    ours.rows(),
                    theirs.right(),
                    ours.right(),
                    theirTables.millis(),
                    ourTables.millis(),
                    ratio);
        }
    }

    private static final class Total {
        private int rows;
        private int theirs;
        private int ours;
        private int lost;
        private int slower;
        private double theirMillis;
        private double ourMillis;

        void add(Comparison comparison) {
            rows += comparison.ours().rows();
            theirs += comparison.theirs().right();
            ours += comparison.ours().right();
            lost += comparison.ours().right() < comparison.theirs().right() ? 1 : 0;
            theirMillis += comparison.theirTables().millis();
            ourMillis += comparison.ourTables().millis();
            slower += comparison.ourTables().millis() > comparison.theirTables().millis() ? 1 : 0;
        }

        void print() {
            System.out.printf(
                    Locale.ROOT, LINE, "total", rows, theirs, ours, theirMillis, ourMillis, ourMillis / theirMillis);
            System.out.printf("reports with fewer rows right than tabula: %d, slower than tabula: %d%n", lost, slower);
        }
    }
}
