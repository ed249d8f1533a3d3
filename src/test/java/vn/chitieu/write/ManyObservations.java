package vn.chitieu.write;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.write.result.ResultFormat;
import vn.chitieu.write.workbook.SheetSize;
import vn.chitieu.write.workbook.WorkbookFormat;

/** Writes a workbook, and nothing else, of many made-up observations: a hundred in each document. */
final class ManyObservations {
    private static final int IN_A_DOCUMENT = 100;

    private ManyObservations() {}

    /** A folder, how many, and {@code none} for everything but the workbook. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long start = System.nanoTime();
        SourceLinks links = (document, page) -> Optional.of(URI.create("../b%C3%A1o%20c%C3%A1o/" + document));
        ResultFormat format = new WorkbookFormat(Extractions.CATALOGUE, links, folder, SheetSize.EXCEL);
        List<ResultFormat> formats = arguments[2].equals("none") ? List.of() : List.of(format);
        try (RunWriter writer = RunWriter.open(folder, List.of(new Tables(Extractions.CATALOGUE, folder, formats)))) {
            for (int i = 0; i < Integer.parseInt(arguments[1]) / IN_A_DOCUMENT; i++) {
                writer.write(document(i));
            }
            writer.commit();
        }
        long used = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf("%.1f s, peak heap %d MB%n", (System.nanoTime() - start) / 1e9, used >> 20);
    }

    private static Extraction document(int number) {
        Observation[] rows = new Observation[IN_A_DOCUMENT];
        for (int i = 0; i < rows.length; i++) {
            String value = number + "." + i % 10;
            rows[i] = i % 3 == 0
                    ? Extractions.blank("files.total")
                    : Extractions.reported(
                            i % 2 == 0 ? "plan.rate" : "files.paper",
                            Extractions.printed("Tỷ lệ hồ sơ giải quyết đúng hạn của cơ quan số " + i, "Hồ sơ", value),
                            value,
                            i % 20 == 1 ? new Flag[] {Flag.CHECK_FAILED} : new Flag[0]);
        }
        return Extractions.extraction(
                "2024/bao-cao-%06d.pdf".formatted(number),
                Extractions.header(
                        "Sở số " + number % 1_000, Period.half(2000 + number / 2_000, 1 + number / 1_000 % 2)),
                rows);
    }
}
