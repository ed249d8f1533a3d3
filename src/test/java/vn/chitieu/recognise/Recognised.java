package vn.chitieu.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Unmatched;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;

/**
 * What is recognised in a report, put beside the report: one line a row, {@code stt | indicator | status | value |
 * flags}, {@code -} for nothing. Expected lines may be padded.
 *
 * <pre>
 * Recognised.table("""
 *         STT | Chỉ tiêu | Đơn vị tính | Số liệu
 *         2.2 | Số văn bản đã rà soát | Văn bản | 24
 *         """)
 *     .hasRows("2.2 | institution.review.reviewed | reported | 24 | -");
 * </pre>
 */
public record Recognised(Report report) {
    private static final Recogniser FORMS = new Recogniser(mappings());

    /** The catalogue of the real forms. */
    public static Catalogue mappings() {
        try {
            return Mappings.read(Path.of("mappings"));
        } catch (InvalidMappingsException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report whose cells are parted by tabs; in the test by bars. Lines without a bar stay running text. */
    public static Recognised table(String report) {
        return text(tabbed(report));
    }

    /** A report as it is. */
    public static Recognised text(String report) {
        return new Recognised(FORMS.recognise(document(report)));
    }

    /** A document as a reader gives it. */
    public static Recognised of(Document document) {
        return new Recognised(FORMS.recognise(document));
    }

    /** The same report in the light of another catalogue. */
    public static Recognised table(Catalogue catalogue, String report) {
        return new Recognised(new Recogniser(catalogue).recognise(document(tabbed(report))));
    }

    public static String tabbed(String report) {
        return report.replaceAll(" *\\| *", "\t");
    }

    public static Document document(String report) {
        try {
            Source.Content content = new Source.Content(report.getBytes(StandardCharsets.UTF_8));
            return new Readers().read(new Source("report.txt", content), "text/plain");
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    Recognised hasRows(String expected) {
        String lines = expected.lines().map(Recognised::trimmed).collect(Collectors.joining("\n"));
        assertThat(rows()).isEqualTo(lines);
        return this;
    }

    /** {@code stt | reason | first candidate} of every row without indicator. */
    Recognised hasUnmatched(String expected) {
        String lines = expected.lines().map(Recognised::trimmed).collect(Collectors.joining("\n"));
        assertThat(report.unmatched().stream().map(Recognised::line).collect(Collectors.joining("\n")))
                .isEqualTo(lines);
        return this;
    }

    Recognised hasNoRows() {
        assertThat(rows()).isEmpty();
        return this;
    }

    Recognised follows(String template, double score) {
        assertThat(report.template()).contains(template);
        assertThat(report.templateScore()).isEqualTo(score);
        return this;
    }

    String rows() {
        return report.observations().stream().map(Recognised::line).collect(Collectors.joining("\n"));
    }

    /** The only row, or the one with this code. */
    Observation row(String stt) {
        return report.observations().stream()
                .filter(row -> row.row().stt().equals(stt))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + stt + " in\n" + rows()));
    }

    private static String trimmed(String line) {
        return line.strip().replaceAll("\\s*\\|\\s*", " | ");
    }

    private static String line(Unmatched row) {
        String first =
                row.candidates().isEmpty() ? "-" : row.candidates().get(0).indicator();
        return String.join(" | ", text(row.row().stt(), "-"), row.reason(), first);
    }

    private static String line(Observation row) {
        return String.join(
                " | ",
                text(row.row().stt(), "-"),
                row.indicator().orElse("-"),
                row.status().code(),
                row.value().map(BigDecimal::toPlainString).orElse("-"),
                text(flags(row), "-"));
    }

    private static String flags(Observation row) {
        return row.flags().stream()
                .sorted()
                .map(Flag::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(";"));
    }

    private static String text(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
