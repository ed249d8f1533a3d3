package vn.chitieu.archived;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chitieu.Pipeline;
import vn.chitieu.batch.Results;
import vn.chitieu.batch.find.InputFile;
import vn.chitieu.batch.find.Stamp;
import vn.chitieu.batch.ledger.Keys;
import vn.chitieu.batch.ledger.Ledger;
import vn.chitieu.batch.ledger.Outcome;
import vn.chitieu.batch.ledger.Plan;
import vn.chitieu.batch.ledger.Sighting;
import vn.chitieu.check.across.AcrossReports;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;
import vn.chitieu.store.SortedFile;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.CsvTables;
import vn.chitieu.write.RunWriter;
import vn.chitieu.write.Tables;

/**
 * Everything that a run does but the reading: any number of documents stand in the ledger, are planned and written. A
 * program of its own, so that its memory can be limited: {@code SimulatedRun FOLDER DOCUMENTS}.
 */
final class SimulatedRun {
    private static final Keys KEYS = new Keys("program", "mappings", "passwords", "endurance");
    private static final int PERIODS = 60;
    private static final String TEXT = """
            Số: 12/BC-STP
            Khánh Hòa, ngày 15 tháng 6 năm 2023

            BIỂU MẪU
            STT\tNội dung\tĐơn vị\tKết quả\tGhi chú
            1\tTỷ lệ hoàn thành kế hoạch cải cách hành chính\t%\t95,84\t
            1.1\tSố nhiệm vụ đề ra trong kế hoạch\tNhiệm vụ\t25\t
            1.2\tSố nhiệm vụ đã hoàn thành\tNhiệm vụ\t24\t
            """;

    private final Path folder;
    private final int documents;
    private final Catalogue catalogue;
    private final Extraction sample;

    private SimulatedRun(Path folder, int documents) throws Exception {
        this.folder = folder;
        this.documents = documents;
        this.catalogue = Mappings.bundled();
        Source.Content content = new Source.Content(TEXT.getBytes(StandardCharsets.UTF_8));
        this.sample = new Pipeline(catalogue, () -> 0).extract(new Source("", content));
    }

    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        new SimulatedRun(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run();
        System.out.printf(
                "%s documents: %.1f s, heap limit %d MB%n",
                arguments[1],
                (System.nanoTime() - begin) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private void run() throws IOException {
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        Iterator<InputFile> files = IntStream.range(0, documents)
                .mapToObj(i -> new InputFile(name(i), "file:///" + i, stamp(i), Optional.empty()))
                .iterator();
        SortedFile<InputFile> input = SortedFile.write(scratch, Codecs.of(InputFile.class), files, file -> true);
        try (Ledger ledger = Ledger.open(folder.resolve("journal"))) {
            for (int i = 0; i < documents; i++) {
                enter(i, ledger);
            }
            try (Plan plan = Plan.of(input, ledger, KEYS, scratch)) {
                if (plan.toRead().count() > 0) {
                    throw new IllegalStateException(
                            "documents are not known: " + plan.toRead().count());
                }
                write(new Results(input, plan.known(), ledger), scratch);
            }
        }
    }

    private void enter(int number, Ledger ledger) throws IOException {
        String digest = "%016x".formatted(number * 0x9E3779B97F4A7C15L).repeat(4);
        byte[] extraction = Payloads.deflated(extraction(number, digest), Codecs.of(Extraction.class));
        ledger.add(new Outcome(digest, DocumentStatus.EXTRACTED, false, KEYS.of(DocumentStatus.EXTRACTED), extraction));
        ledger.add(new Sighting(name(number), stamp(number), digest, Optional.empty(), ""));
    }

    /** One of {@code documents / 60} agencies, one of 60 months. */
    private Extraction extraction(int number, String digest) {
        int month = number % PERIODS;
        Agency agency = new Agency(
                "Ủy ban nhân dân xã " + number / PERIODS, Optional.of(Level.COMMUNE), Optional.of("Khánh Hòa"));
        ReportHeader header = new ReportHeader(
                Optional.of(agency),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Period.month(2020 + month / 12, 1 + month % 12)),
                false);
        Optional<Report> report = sample.report().map(each -> headed(each, header));
        return new Extraction(
                "",
                digest,
                sample.mediaType(),
                sample.status(),
                sample.reason(),
                1,
                report,
                sample.findings(),
                List.of(),
                5);
    }

    private static Report headed(Report report, ReportHeader header) {
        return new Report(
                header,
                report.template(),
                report.templateScore(),
                report.tables(),
                report.observations(),
                report.unmatched(),
                report.skipped(),
                report.headings(),
                report.statements());
    }

    private void write(Results results, Path scratch) throws IOException {
        try (RunWriter writer = RunWriter.open(
                        folder.resolve("out"),
                        List.of(new Tables(catalogue, scratch, List.of(new CsvTables(CsvStyle.PLAIN)))));
                AcrossReports across = new AcrossReports(catalogue, scratch)) {
            results.each(extraction -> {
                writer.write(extraction);
                across.add(extraction);
            });
            across.forEachFinding(writer::write);
            writer.commit();
        }
    }

    private static String name(int number) {
        return "%03d/%08d.pdf".formatted(number / 10_000, number);
    }

    private static Stamp stamp(int number) {
        return new Stamp(1_000 + number, number);
    }
}
