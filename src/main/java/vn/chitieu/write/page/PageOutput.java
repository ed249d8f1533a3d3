package vn.chitieu.write.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Severity;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.SortedFile;
import vn.chitieu.store.Sorter;
import vn.chitieu.write.Closing;
import vn.chitieu.write.Failure;
import vn.chitieu.write.RunOutput;

/**
 * {@code report.html}: one file that a person looks through, offline.
 *
 * <p>Counts and the heat map are of all documents. Of rows, contradictions and documents the page holds as many as
 * {@link PageLimits} says, those that a person must look at first; it tells what it leaves out. Everything waits on disk
 * until all documents are there; memory does not grow with their number. The same extractions give the same bytes.
 */
final class PageOutput implements RunOutput {
    private static final RankedSpool.Choice<PageRow, Urgency> ROWS = new RankedSpool.Choice<>(
            PageRow.class,
            Comparator.comparingInt(PageRow::document).thenComparingInt(PageRow::number),
            Urgency.class,
            PageRow::urgency);
    private static final RankedSpool.Choice<PageFinding, Severity> FINDINGS = new RankedSpool.Choice<>(
            PageFinding.class, Comparator.comparing(PageFinding::severity), Severity.class, PageFinding::severity);

    private final Path path;
    private final Page setup;
    private final Sections sections;
    private final Overview overview = new Overview();
    private final RunIdentity identity = new RunIdentity();
    private final HeatMap heat;
    private final RankedSpool<PageRow, Urgency> rows;
    private final RankedSpool<PageFinding, Severity> findings;
    private final Sorter<PageDocument> documents;
    private int count;

    /**
     * Begins a page.
     *
     * @param path where it is written in the end
     * @param setup what it is made with
     */
    PageOutput(Path path, Page setup) {
        this.path = path;
        this.setup = setup;
        this.sections = new Sections(setup.catalogue());
        this.heat = new HeatMap(sections, setup.scratch());
        this.documents = new Sorter<>(
                setup.scratch(), Codecs.of(PageDocument.class), Comparator.comparingInt(PageDocument::number));
        this.rows = new RankedSpool<>(ROWS, setup.scratch(), setup.limits().rows());
        this.findings =
                new RankedSpool<>(FINDINGS, setup.scratch(), setup.limits().findings());
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        PageDocument document = PageDocument.of(
                count, extraction, setup.links().of(extraction.document(), 0).map(URI::toString));
        List<PageRow> all = PageRows.of(count, extraction);
        identity.add(extraction.document(), extraction.sha256());
        overview.add(document);
        overview.add(all);
        heat.add(document.agency(), all);
        documents.add(document);
        for (PageRow row : all) {
            rows.add(row);
        }
        for (PageFinding finding : PageFinding.of(extraction)) {
            add(finding);
        }
        count++;
    }

    private void add(PageFinding finding) throws IOException {
        overview.add(finding);
        findings.add(finding);
    }

    @Override
    public void write(CrossFinding finding) throws IOException {
        add(PageFinding.of(finding));
    }

    @Override
    public void finish() throws IOException {
        try {
            writePage();
        } catch (UncheckedIOException failure) {
            throw Failure.of("cannot write", path, Objects.requireNonNull(failure.getCause()));
        } catch (IOException failure) {
            throw Failure.of("cannot write", path, failure);
        }
    }

    private void writePage() throws IOException {
        SortedFile<PageRow> chosen = rows.chosen();
        SortedFile<PageFinding> contradictions = findings.chosen();
        try {
            write(new Chosen(chosen, contradictions, listed(chosen, contradictions)));
        } finally {
            chosen.delete();
            contradictions.delete();
        }
    }

    private void write(Chosen chosen) throws IOException {
        PageTemplate template = PageTemplate.packed();
        try (Writer page =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8))) {
            page.write(template.head());
            try (JsonGenerator json = ScriptSafe.generator(page)) {
                writeData(json, chosen);
            }
            page.write(template.middle());
            new Pictures(setup, chosen.documents()).writeTo(page, chosen.rows());
            page.write(template.tail());
        }
    }

    /** What the page holds. */
    private record Chosen(
            SortedFile<PageRow> rows, SortedFile<PageFinding> findings, Map<Integer, PageDocument> documents) {}

    private void writeData(JsonGenerator json, Chosen chosen) throws IOException {
        PageData data = new PageData(json, sections);
        json.writeStartObject();
        json.writeStringField("run", identity.code());
        overview.writeTo(json);
        data.writeVocabulary();
        data.writeHeat(heat.cells());
        data.writeDocuments(chosen.documents().values());
        data.writeRows(chosen.rows(), chosen.documents());
        data.writeFindings(chosen.findings());
        data.writeWords();
        writeLeftOut(json, chosen);
        json.writeEndObject();
    }

    private void writeLeftOut(JsonGenerator json, Chosen chosen) throws IOException {
        json.writeObjectFieldStart("left_out");
        json.writeNumberField("documents", count - chosen.documents().size());
        json.writeNumberField("findings", findings.leftOut());
        json.writeNumberField("doubtful", rows.leftOut(Urgency.CONTRADICTED) + rows.leftOut(Urgency.DOUBTFUL));
        json.writeNumberField("rows", rows.leftOut());
        json.writeEndObject();
    }

    /** Documents that rows and contradictions name; of the others those that were not read, then as many as fit. */
    private Map<Integer, PageDocument> listed(SortedFile<PageRow> chosen, SortedFile<PageFinding> contradictions)
            throws IOException {
        Set<Integer> numbers = new HashSet<>();
        try (SortedFile.Values<PageRow> values = chosen.open()) {
            values.forEachRemaining(row -> numbers.add(row.document()));
        }
        Set<String> names = names(contradictions);
        DocumentChoice choice = new DocumentChoice(setup.limits().documents());
        for (Iterator<PageDocument> each = documents.sorted(); each.hasNext(); ) {
            PageDocument document = each.next();
            choice.add(document, numbers.contains(document.number()) || names.contains(document.name()));
        }
        return choice.chosen();
    }

    private static Set<String> names(SortedFile<PageFinding> contradictions) throws IOException {
        Set<String> names = new HashSet<>();
        try (SortedFile.Values<PageFinding> values = contradictions.open()) {
            values.forEachRemaining(finding -> {
                names.add(finding.subject().document());
                finding.others().forEach(other -> names.add(other.document()));
            });
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        Closing.all(List.of(heat, rows, findings, documents));
    }
}
