package vn.chitieu.write;

import static vn.chitieu.write.Extractions.extraction;
import static vn.chitieu.write.Extractions.header;
import static vn.chitieu.write.Extractions.printed;
import static vn.chitieu.write.Extractions.reported;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.check.across.AcrossReports;
import vn.chitieu.document.Place;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.score.Program;
import vn.chitieu.score.Sample;
import vn.chitieu.write.result.ResultFormat;

/** A run over the reports of our own, one that was not read, and two that hold what is hard to write. */
public final class FixtureRun {
    /** A figure that no binary fraction of 64 bits holds. */
    public static final String LONG_FIGURE = "123456789012345678.25";

    private static final String ID = "direction.plan.completed";

    private static final List<Extraction> EXTRACTIONS = Stream.concat(
                    Sample.fixtures().stream().map(Program.BUNDLED::extract), awkward())
            .toList();

    private FixtureRun() {}

    /** Writes it in some formats. */
    public static void write(Path folder, List<ResultFormat> formats) throws IOException {
        OutputKind tables = new Tables(Program.BUNDLED.catalogue(), folder, formats);
        try (RunWriter writer = RunWriter.open(folder, List.of(tables));
                AcrossReports across = new AcrossReports(Program.BUNDLED.catalogue(), folder)) {
            for (Extraction extraction : EXTRACTIONS) {
                writer.write(extraction);
                across.add(extraction);
            }
            across.forEachFinding(writer::write);
            writer.commit();
        }
    }

    private static Stream<Extraction> awkward() {
        return Stream.of(
                extraction(
                        "=a;\"b\",c.txt",
                        header("=Sở \"Tư\", pháp; 1", Period.year(2023)),
                        reported(ID, printed("nhãn\nhai dòng", "%", "=98,64%"), "98.640", Flag.values()),
                        reported(ID, printed("+", "-", "@"), LONG_FIGURE, Flag.AMBIGUOUS),
                        reported(
                                ID,
                                new PrintedRow(new Place(3, 2, 9, 1), "'6.10", "\t", "\uD800", "\u0000", "x\r"),
                                "-0.1"),
                        Extractions.unmatched("e\u0301")),
                extraction(
                        "lạ/d.txt",
                        header("=Sở \"Tư\", pháp; 1", Period.year(2023)),
                        reported(ID, "0"),
                        reported(ID, "1E+3")),
                Extractions.unread("lạ/e.pdf", DocumentStatus.CORRUPT, "hỏng, \"tệp\"; 1"));
    }
}
