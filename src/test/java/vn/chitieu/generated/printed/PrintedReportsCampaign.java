package vn.chitieu.generated.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Source;
import vn.chitieu.generated.ReportGenerator;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.score.Program;

/**
 * Prints made-up reports with office programs, each in every format, and holds what is read in them against what is read
 * in the same report as text: {@code -Dcampaign.reports=50 -Dcampaign.seed=1}. The differences go to {@code
 * target/campaign/printed}.
 */
@Tag("campaign")
class PrintedReportsCampaign {
    private static final Path FOLDER = Path.of("target", "campaign", "printed").toAbsolutePath();
    private static final Map<String, String> FORMATS = new TreeMap<>(Map.of(
            "docx", "docx:MS Word 2007 XML",
            "doc", "doc:MS Word 97",
            "odt", "odt",
            "rtf", "rtf",
            "html", "html:HTML (StarWriter)",
            "pdf", "pdf"));

    private final List<String> differences = new ArrayList<>();
    private final Map<String, int[]> rows = new TreeMap<>();

    @Test
    void theSameReportInEveryFormatYieldsTheSameObservations() throws Exception {
        assumeTrue(OfficePrograms.areInstalled(), "LibreOffice and Chromium are needed to print reports");
        int reports = Integer.getInteger("campaign.reports", 50);
        long seed = Long.getLong("campaign.seed", 1);
        ReportGenerator.Printable printable = new ReportGenerator.Printable(Program.BUNDLED.catalogue());
        Path pages = Files.createDirectories(FOLDER.resolve("pages"));
        Map<Path, String> texts = new TreeMap<>();
        for (long i = seed; i < seed + reports; i++) {
            String text = printable.text(i);
            Path page = pages.resolve(i + ".html");
            Files.writeString(page, HtmlReport.of(text, i));
            texts.put(page, text);
        }
        print(List.copyOf(texts.keySet()));
        texts.forEach(this::compare);
        Files.write(FOLDER.resolve("differences"), differences);
        assertThat(differences).as(summary()).isEmpty();
    }

    private static void print(List<Path> pages) throws Exception {
        for (Map.Entry<String, String> format : FORMATS.entrySet()) {
            OfficePrograms.convert(pages, format.getValue(), Files.createDirectories(FOLDER.resolve(format.getKey())));
        }
        Path folder = Files.createDirectories(FOLDER.resolve("chromium"));
        for (Path page : pages) {
            OfficePrograms.print(page, folder.resolve(name(page) + ".pdf"));
        }
    }

    private void compare(Path page, String text) {
        List<String> expected = observations("text", text.getBytes(StandardCharsets.UTF_8));
        for (String format : FORMATS.keySet()) {
            hold(format, FOLDER.resolve(format).resolve(name(page) + "." + format), expected);
        }
        hold("chromium", FOLDER.resolve("chromium").resolve(name(page) + ".pdf"), expected);
        hold("page", page, expected);
    }

    private void hold(String format, Path file, List<String> expected) {
        List<String> found = observations(format, OfficePrograms.bytes(file));
        int[] count = rows.computeIfAbsent(format, any -> new int[2]);
        count[0] += expected.size();
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> surplus = new ArrayList<>(found);
        expected.forEach(surplus::remove);
        count[1] += missing.size();
        missing.forEach(row -> differences.add(format + " " + name(file) + " - " + row));
        surplus.forEach(row -> differences.add(format + " " + name(file) + " + " + row));
    }

    private static List<String> observations(String name, byte[] bytes) {
        Extraction extraction = Program.BUNDLED.pipeline().extract(new Source(name, new Source.Content(bytes)));
        List<String> rows = new ArrayList<>();
        extraction.report().ifPresentOrElse(report -> add(report, rows), () -> rows.add(extraction.reason()));
        return rows;
    }

    private static void add(Report report, List<String> rows) {
        rows.add("%s %s".formatted(report.header(), report.template().orElse("")));
        for (Observation observation : report.observations()) {
            PrintedRow row = observation.row();
            rows.add(String.join(
                    "¦",
                    row.stt(),
                    row.label(),
                    observation.indicator().orElse(""),
                    "%.4f".formatted(observation.match()),
                    row.unit(),
                    observation.unit(),
                    row.value(),
                    observation.value().map(Object::toString).orElse(""),
                    observation.status().code(),
                    row.note(),
                    observation.flags().stream().sorted().toList().toString()));
        }
    }

    private String summary() {
        StringBuilder summary = new StringBuilder();
        rows.forEach(
                (format, count) -> summary.append("%n%-9s %6d rows, %5d differ".formatted(format, count[0], count[1])));
        return summary.append("\n").toString();
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }
}
