package vn.chitieu.write.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.observation.Extraction;

/**
 * How large a page is, and how soon a person can use it. {@code mvn -P campaign test -Dtest=PageSpeedCampaign}; with
 * {@code -Dcampaign.page=FOLDER} the pages are kept.
 */
@Tag("campaign")
class PageSpeedCampaign {
    private static final List<String> REPORTS = List.of(
            "department-nine-months-2022.txt",
            "flat-department-q1-2023.txt",
            "district-nine-months-2023-ocr.txt",
            "commune-nine-months-2025.txt",
            "flat-commune-2023.txt");
    private static final int TIMES = 5;

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000, 40_000})
    void sizeAndTimeToFirstUse(int observations) throws IOException, InvalidMappingsException {
        Optional<Path> program = Browsing.program();
        assumeTrue(program.isPresent(), "no Chromium on this machine");
        Press press = new Press();
        List<Extraction> run = run(press, observations);
        Path folder = Files.createDirectories(
                Path.of(System.getProperty("campaign.page", scratch.toString())).resolve("page-" + observations));
        long begin = System.nanoTime();
        Path report = press.print(run, folder, press.page(folder));
        long written = (System.nanoTime() - begin) / 1_000_000;
        try (Browsing browsing = new Browsing(program.orElseThrow())) {
            System.out.printf(
                    "%d observations: %d kB, of which %d kB pictures; written with all files in %d ms%n",
                    observations, Files.size(report) / 1024, pictures(report) / 1024, written);
            measure(new Looking(browsing.desk(), report));
            assertThat(browsing.troubles()).isEmpty();
        }
    }

    /** Reports of as many years as it takes, and of the last as many as fit. */
    private static List<Extraction> run(Press press, int observations) throws IOException {
        List<Extraction> originals = press.reports(REPORTS);
        List<Extraction> run = new ArrayList<>();
        int rows = 0;
        for (int i = 0; rows < observations; i++) {
            Extraction next = new OtherYear(i / originals.size()).of(originals.get(i % originals.size()));
            run.add(next);
            rows += next.report().orElseThrow().observations().size();
        }
        return run;
    }

    private static long pictures(Path report) throws IOException {
        return Files.readString(report)
                .lines()
                .filter(line -> line.contains("id=\"crop-"))
                .mapToLong(String::length)
                .sum();
    }

    private static void measure(Looking looking) {
        List<Long> firstUse = new ArrayList<>();
        List<Long> picture = new ArrayList<>();
        List<Long> search = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            looking.at(i % 2 == 0 ? "#doubts" : "#overview");
            looking.window().reload();
            firstUse.add(number(looking, "performance.getEntriesByName('first-use')[0].startTime"));
            looking.to("#doubts");
            picture.add(number(looking, OPENED));
            search.add(number(looking, SEARCHED));
        }
        System.out.printf("  first use %s ms, picture of a row %s ms, first search %s ms%n", firstUse, picture, search);
    }

    /** Clicks an item and waits until its picture is there and painted. */
    private static final String OPENED = """
            async () => {
                const begin = performance.now();
                document.getElementById('item-1').click();
                const image = document.querySelector('.paper img');
                if (image) { await image.decode(); }
                await new Promise(requestAnimationFrame);
                return performance.now() - begin;
            }""";
    /** Types and waits until the list has followed, the pause for which it waits taken off. */
    private static final String SEARCHED = """
            async () => {
                const input = document.getElementById('search');
                input.value = 'ty le ho so';
                const begin = performance.now();
                input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}));
                await new Promise(requestAnimationFrame);
                return performance.now() - begin;
            }""";

    private static long number(Looking looking, String expression) {
        return Math.round(((Number) looking.says(expression)).doubleValue());
    }
}
