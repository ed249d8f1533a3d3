package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.command.Surroundings;

/** What the command line says and leaves behind when something goes wrong. */
class ExtractFailureTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void desk() throws IOException {
        desk = new Desk(Files.createDirectory(folder.resolve("in")), folder.resolve("out"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extract | Missing required options and parameters: '--out=DIR', 'INPUT'",
                "extract --out x | Missing required parameter: 'INPUT'",
                "extract . | Missing required option: '--out=DIR'",
                "extract . --out x --frobnicate | Unknown option: '--frobnicate'",
                "extract . --out x --jobs many | Invalid value for option '--jobs': 'many' is not an int",
                "extract . --out x --jobs 0 | --jobs is a number from 1 to 256, not 0",
                "frobnicate | Unmatched argument at index 0: 'frobnicate'",
                "'' | Missing required subcommand"
            })
    void refusesWrongUsageInOneLine(String arguments, String message) {
        Desk.Outcome outcome = Desk.execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.messages()).startsWith("chitieu: " + message).hasLineCount(1);
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    void refusesAnInputThatIsNotThere() {
        Desk.Outcome outcome = Desk.execute(
                "extract",
                desk.input().toString(),
                folder + "/gone",
                "--out",
                desk.output().toString());
        assertThat(outcome)
                .isEqualTo(
                        new Desk.Outcome(2, "", "chitieu: no such file or folder: " + folder.resolve("gone") + "\n"));
        assertThat(desk.output()).doesNotExist();
    }

    @Test
    void refusesAnOutputThatIsAFile() throws Exception {
        Files.writeString(desk.output(), "mine");
        Desk.Outcome outcome = desk.extract();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.messages())
                .isEqualTo("chitieu: cannot create " + desk.output() + ": a file of that name is in the way\n");
        assertThat(desk.output()).hasContent("mine");
    }

    @Test
    void refusesAnOutputThatIsAnInput() throws Exception {
        desk = new Desk(desk.input(), desk.input());
        Desk.Outcome outcome = desk.extract();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.messages()).contains("is also an input").hasLineCount(1);
        assertThat(Desk.names(desk.input())).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesAnOutputThatCannotBeWritten() throws Exception {
        Files.createDirectory(desk.output());
        Files.setPosixFilePermissions(desk.output(), PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(desk.output()), "the superuser writes into every folder");
        Desk.Outcome outcome = desk.extract();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.messages()).contains("access denied").hasLineCount(1);
    }

    @Test
    void listsEveryMistakeInTheMappingsAndLeavesOlderResultsAlone() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        desk.extract();
        Map<String, String> before = desk.contents();
        Path mappings = folder.resolve("mappings");
        Files.createDirectories(mappings.resolve("templates"));
        for (String file : List.of("indicators.csv", "units.csv", "aliases.csv", "templates/form.csv")) {
            Files.copy(Path.of("src", "test", "resources", "mapping", "small", file), mappings.resolve(file));
        }
        Files.writeString(mappings.resolve("units.csv"), "unit,kind\n");
        Files.delete(mappings.resolve("aliases.csv"));
        Desk.Outcome outcome = desk.extract("--mappings", mappings.toString());
        assertThat(outcome.code()).isEqualTo(2);
        List<String> lines = outcome.messages().lines().toList();
        assertThat(lines.get(0)).matches("chitieu: the mappings in .* hold \\d+ mistakes:");
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.startsWith("units.csv"))
                .anyMatch(line -> line.startsWith("aliases.csv"))
                .allMatch(line -> line.matches("[a-z/]+\\.csv(:\\d+)?: .+"));
        assertThat(desk.contents()).isEqualTo(before);
        assertThat(Desk.names(desk.output())).isEqualTo(Desk.RESULTS);
    }

    @Test
    void refusesMappingsThatAreNotThere() {
        Desk.Outcome outcome = desk.extract("--mappings", folder + "/gone");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.messages()).contains("no such folder of mappings").hasLineCount(1);
        assertThat(desk.output()).doesNotExist();
    }

    @Test
    void failsInOneLineAndLeavesOlderResultsAlone() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        desk.extract();
        Map<String, String> before = desk.contents();
        desk.report("flat-commune-2023", "b.txt");
        StringWriter messages = new StringWriter();
        Surroundings broken = new Surroundings(new PrintWriter(messages), new PrintWriter(messages), false, () -> {
            throw new IllegalStateException("the clock\nhas stopped");
        });
        int code = Main.execute(
                broken,
                "extract",
                desk.input().toString(),
                "--out",
                desk.output().toString());
        assertThat(code).isEqualTo(1);
        assertThat(messages.toString()).startsWith("chitieu: the run failed: ").hasLineCount(1);
        assertThat(desk.contents()).isEqualTo(before);
        assertThat(Desk.names(desk.output())).isEqualTo(Desk.RESULTS);
    }

    @Test
    void saysWhatToDoWhenMemoryRunsOut() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        StringWriter messages = new StringWriter();
        OutOfMemoryError failure = new OutOfMemoryError("for a test");
        Surroundings small = new Surroundings(new PrintWriter(messages), new PrintWriter(messages), false, () -> {
            throw failure;
        });
        assertThat(Main.execute(
                        small,
                        "extract",
                        desk.input().toString(),
                        "--out",
                        desk.output().toString()))
                .isEqualTo(1);
        assertThat(messages.toString()).startsWith("chitieu: not enough memory").hasLineCount(1);
        assertThat(Desk.names(desk.output())).isEmpty();
    }

    @Test
    void leavesNoResultsBehindWhenInterrupted() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        Thread.currentThread().interrupt();
        Desk.Outcome outcome = desk.extract();
        assertThat(outcome.code()).isEqualTo(130);
        assertThat(outcome.messages())
                .startsWith("chitieu: interrupted; older results are as they were. The same command goes on")
                .hasLineCount(1);
        assertThat(Desk.names(desk.output())).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(desk.extract().code()).isZero();
    }

    @Test
    void showsProgressOnlyToWhoeverWatches() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        desk.report("flat-commune-2023", "b.txt");
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        AtomicLong clock = new AtomicLong();
        LongSupplier halfSeconds = () -> clock.getAndAdd(500_000_000);
        Main.execute(new Surroundings(writer, writer, true, halfSeconds), desk.arguments());
        assertThat(messages.toString())
                .startsWith("\r[                ] 0 of 2 files\r[########        ] 1 of 2 files, ")
                .contains(" a second, ", " s left: 1 extracted", "  \r2 files: 2 extracted");
        assertThat(desk.extract().messages()).doesNotContain("\r");
    }
}
