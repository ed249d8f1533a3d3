package vn.chitieu.write.explain;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Explanation;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Weighed;

/** Explanations for people: the row, the candidates with their shares, the arithmetic, the result. */
final class TextExplanations implements ExplanationWriter {
    private static final String SHARES = "%-46s %6s %6s %6s %6s %6s %6s %6s %7s%n";

    @Override
    public void write(String document, List<ExplainedRow> rows, Writer output) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            output.write(i > 0 ? "\n" : "");
            output.write(text(document, rows.get(i)));
        }
    }

    private static String text(String document, ExplainedRow row) {
        Explanation explanation = row.explanation();
        StringBuilder text = new StringBuilder();
        printed(document, explanation.row(), text);
        text.append(String.format(
                Locale.ROOT,
                "laid beside %s in pass %d%n%n",
                explanation.form().isEmpty() ? "the catalogue" : "the form " + explanation.form(),
                explanation.pass()));
        candidates(explanation, text);
        for (String tried : explanation.arithmetic()) {
            text.append("arithmetic: ").append(tried).append('\n');
        }
        result(explanation, row.observation(), text);
        return text.toString();
    }

    private static void printed(String document, PrintedRow row, StringBuilder text) {
        Place place = row.place();
        text.append(document);
        if (place.page() > 0) {
            text.append(", page ").append(place.page());
        }
        if (place.table() > 0) {
            text.append(", table ").append(place.table());
        }
        text.append(", row ").append(place.row()).append('\n');
        line("STT", row.stt(), text);
        line("Chỉ tiêu", row.label(), text);
        line("Đơn vị tính", row.unit(), text);
        line("Số liệu", row.value(), text);
        line("Ghi chú", row.note(), text);
    }

    private static void line(String name, String value, StringBuilder text) {
        text.append(String.format(Locale.ROOT, "  %-12s %s", name, value).stripTrailing())
                .append('\n');
    }

    private static void candidates(Explanation explanation, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                SHARES,
                "candidate, shares in log-odds",
                "label",
                "code",
                "unit",
                "kind",
                "parent",
                "order",
                "arith.",
                "sum"));
        for (Weighed candidate : explanation.candidates()) {
            boolean taken = explanation.indicator().equals(Optional.of(candidate.indicator()));
            text.append(String.format(
                    Locale.ROOT,
                    SHARES,
                    (taken ? "> " : "  ") + candidate.indicator(),
                    share(candidate.label()),
                    share(candidate.code()),
                    share(candidate.unit()),
                    share(candidate.kind()),
                    share(candidate.parent()),
                    share(candidate.order()),
                    share(candidate.arithmetic()),
                    share(candidate.sum())));
        }
        text.append('\n');
    }

    /** Far below any pair that is taken. */
    private static String share(double logOdds) {
        return logOdds < -1000 ? "never" : String.format(Locale.ROOT, "%+.1f", logOdds == 0 ? 0.0 : logOdds);
    }

    private static void result(Explanation explanation, Optional<Observation> observation, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                "taken for %s, match %.2f%n",
                explanation.indicator().orElse("no indicator"),
                explanation.match()));
        explanation
                .margin()
                .ifPresent(margin -> text.append(String.format(
                        Locale.ROOT,
                        "everything else is worse by %.1f%s%n",
                        margin,
                        explanation
                                .runnerUp()
                                .map(next -> "; next best " + next.indicator())
                                .orElse(""))));
        observation.ifPresent(read -> text.append(String.format(
                                Locale.ROOT,
                                "read as %s %s",
                                read.status().code(),
                                read.value().map(Object::toString).orElse(""))
                        .stripTrailing())
                .append('\n'));
        String flags = observation
                .map(read -> read.flags().stream().map(Flag::code).sorted().collect(Collectors.joining(";")))
                .orElse("");
        text.append("flags: ").append(flags.isEmpty() ? "none" : flags).append('\n');
        explanation.reasons().forEach(reason -> text.append("  ").append(reason).append('\n'));
    }
}
