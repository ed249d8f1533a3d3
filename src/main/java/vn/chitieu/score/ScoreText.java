package vn.chitieu.score;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.chitieu.score.Evaluation.Judged;

/** An evaluation for people: the numbers, tables by format and form, and every silent error. */
final class ScoreText {
    private final Writer output;

    ScoreText(Writer output) {
        this.output = output;
    }

    void write(Evaluation evaluation) throws IOException {
        Total total = evaluation.total();
        line(count(total.documents(), "document") + " with truth, "
                + count(evaluation.unjudged().size(), "document") + " without");
        writeTotal(total);
        writeTable("format", evaluation.byFormat());
        writeTable("form", evaluation.byForm());
        writeCalibration(evaluation.reliability());
        writeDifferences("silent errors", evaluation.documents(), Measure.SILENT);
        writeDifferences("wrong, with a flag", evaluation.documents(), Set.of(Measure.WRONG_FLAGGED));
        writeDifferences("findings", evaluation.documents(), Set.of(Measure.CHECKS_MISSING, Measure.CHECKS_EXTRA));
        writeDifferences("header fields", evaluation.documents(), Set.of(Measure.HEADER_RIGHT));
        writeNames("truth without document", evaluation.absent());
    }

    private void writeTotal(Total total) throws IOException {
        number("rows", total.number(Measure.ROWS), "");
        number("wholly right", total.number(Measure.RIGHT), percent(total.percentRight()));
        number("silent errors", total.silent(), "");
        number("  wrong without a flag", total.number(Measure.WRONG_SILENT), "");
        number("  right without the flag they need", total.number(Measure.UNWARNED), "");
        number("  missing", total.number(Measure.MISSING), "");
        number("wrong or added, with a flag", total.number(Measure.WRONG_FLAGGED), "");
        number(
                "right, but flagged without cause",
                total.number(Measure.OVERFLAGGED),
                percent(total.percentOverflagged()) + " of the right rows");
        number("header fields right", total.number(Measure.HEADER_RIGHT), "of " + 6L * total.documents());
        number("contradictions found", total.number(Measure.CHECKS_FOUND), "of " + total.number(Measure.CHECKS));
        number("contradictions that are none", total.number(Measure.CHECKS_EXTRA), "");
        number("derived values right", total.number(Measure.DERIVED_RIGHT), "of " + total.number(Measure.DERIVED));
    }

    private void number(String name, long number, String remark) throws IOException {
        line(String.format(Locale.ROOT, "%-36s%9d  %s", name, number, remark));
    }

    private void writeTable(String title, Map<String, Total> totals) throws IOException {
        int width = totals.keySet().stream().mapToInt(String::length).max().orElse(0);
        width = Math.max(width, "(none)".length());
        line("");
        String columns = "%-" + width + "s %9s %8s %8s %8s %7s %8s";
        line(String.format(Locale.ROOT, columns, title, "documents", "rows", "right", "%", "silent", "flagged"));
        for (Map.Entry<String, Total> entry : totals.entrySet()) {
            Total total = entry.getValue();
            line(String.format(
                    Locale.ROOT,
                    columns,
                    entry.getKey().isEmpty() ? "(none)" : entry.getKey(),
                    total.documents(),
                    total.number(Measure.ROWS),
                    total.number(Measure.RIGHT),
                    String.format(Locale.ROOT, "%.2f", total.percentRight()),
                    total.silent(),
                    total.number(Measure.OVERFLAGGED)));
        }
    }

    private void writeCalibration(Reliability reliability) throws IOException {
        line("");
        line(String.format(
                Locale.ROOT, "%-10s %9s %9s %12s %10s", "match", "rows", "right", "share right", "mean match"));
        for (Reliability.Bin bin : reliability.bins()) {
            line(String.format(
                    Locale.ROOT,
                    "%-10s %9d %9d %12.4f %10.4f",
                    bin.name(),
                    bin.rows(),
                    bin.right(),
                    bin.accuracy(),
                    bin.match()));
        }
        line(String.format(Locale.ROOT, "expected calibration error %.4f", reliability.expectedError()));
    }

    private void writeDifferences(String title, List<Judged> documents, Set<Measure> measures) throws IOException {
        boolean none = documents.stream()
                .allMatch(each -> each.score().differences(measures).isEmpty());
        if (none) {
            return;
        }
        line("");
        line(title + ":");
        for (Judged each : documents) {
            for (Difference difference : each.score().differences(measures)) {
                line("  " + each.document() + ": " + difference);
            }
        }
    }

    private void writeNames(String title, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            line("");
            line(title + ": " + String.join(", ", names));
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share);
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private void line(String text) throws IOException {
        output.write(text.stripTrailing() + "\n");
    }
}
