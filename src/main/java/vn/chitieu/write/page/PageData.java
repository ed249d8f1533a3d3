package vn.chitieu.write.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Candidate;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Status;
import vn.chitieu.store.SortedFile;

/**
 * What the page knows, as JSON. Tables are written by columns of numbers, texts once with their number; {@code js/data.js}
 * reads it.
 */
final class PageData {
    private static final List<Flag> FLAGS = List.of(Flag.values());
    private static final List<BlankKind> KINDS = List.of(BlankKind.values());
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<Decided.Kind> DECIDED = List.of(Decided.Kind.values());
    private static final int PERCENT = 100;
    private static final int NONE = -1;

    private final JsonGenerator json;
    private final Sections sections;
    private final Words words = new Words();
    /** Places of documents in the list of the page, by their numbers. */
    private final Map<Integer, Integer> places = new HashMap<>();

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Spot, Integer> spots = new HashMap<>();

    PageData(JsonGenerator json, Sections sections) {
        this.json = json;
        this.sections = sections;
    }

    /** Writes what is the same for all pages of a catalogue. */
    void writeVocabulary() throws IOException {
        writeStrings("flags", FLAGS.stream().map(Flag::code).toList());
        writeStrings("kinds", KINDS.stream().map(BlankKind::code).toList());
        writeStrings("row_statuses", STATUSES.stream().map(Status::code).toList());
        writeStrings("decisions", DECIDED.stream().map(Decided.Kind::code).toList());
        writeStrings("sections", sections.names());
        json.writeArrayFieldStart("indicators");
        for (Indicator indicator : sections.indicators()) {
            write(indicator);
        }
        json.writeEndArray();
    }

    private void write(Indicator indicator) throws IOException {
        json.writeStartArray();
        json.writeString(indicator.id());
        json.writeString(indicator.nameVi());
        json.writeString(indicator.nameEn());
        json.writeNumber(sections.of(Optional.of(indicator.id())));
        json.writeString(indicator.unit());
        json.writeString(indicator.kind().code());
        json.writeStartArray();
        for (Choice choice : indicator.choices()) {
            json.writeString(choice.code() + " = " + choice.meaning());
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    /** Writes the heat map. */
    void writeHeat(Iterator<Tally> cells) throws IOException {
        json.writeArrayFieldStart("heat");
        while (cells.hasNext()) {
            Tally cell = cells.next();
            json.writeStartArray();
            json.writeNumber(words.number(cell.agency()));
            json.writeNumber(cell.section());
            json.writeNumber(cell.reported());
            for (int open : cell.open()) {
                json.writeNumber(open);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** Writes the documents; rows and contradictions name only these. */
    void writeDocuments(Iterable<PageDocument> documents) throws IOException {
        Columns columns = new Columns(
                "name",
                "sha",
                "type",
                "status",
                "reason",
                "pages",
                "form",
                "agency",
                "period",
                "rows",
                "flagged",
                "findings",
                "link");
        for (PageDocument each : documents) {
            places.put(each.number(), columns.rows());
            names.put(each.name(), columns.rows());
            columns.add(
                    words.number(each.name()),
                    words.number(each.sha256()),
                    words.number(each.mediaType()),
                    words.number(each.status().code()),
                    words.number(each.reason()),
                    each.pages(),
                    words.number(each.template()),
                    words.number(each.agency()),
                    words.number(each.period()),
                    each.rows(),
                    each.flagged(),
                    each.findings(),
                    words.number(each.link()));
        }
        json.writeFieldName("documents");
        columns.writeTo(json);
    }

    /** Writes the rows; behind the documents. */
    void writeRows(SortedFile<PageRow> rows, Map<Integer, PageDocument> documents) throws IOException {
        Columns columns = new Columns(
                "doc",
                "number",
                "page",
                "table",
                "row",
                "stt",
                "label",
                "unit_raw",
                "value_raw",
                "note",
                "indicator",
                "match",
                "unit",
                "value",
                "status",
                "flags",
                "blank",
                "heading",
                "derived",
                "formula",
                "decided",
                "reason",
                "candidates");
        Words candidates = new Words();
        try (SortedFile.Values<PageRow> values = rows.open()) {
            while (values.hasNext()) {
                PageRow row = values.next();
                note(row, documents, columns.rows());
                add(columns, row, candidates.number(candidates(row.candidates())));
            }
        }
        json.writeFieldName("rows");
        columns.writeTo(json);
        writeStrings("candidates", candidates.all());
    }

    /** Remembers where a row stands on the page, by its number and by its place. */
    private void note(PageRow row, Map<Integer, PageDocument> documents, int number) {
        Optional.ofNullable(documents.get(row.document()))
                .filter(document -> isPrinted(row))
                .ifPresent(document -> {
                    Spot spot = Spot.of(document.name(), row.number(), row.observation());
                    spots.put(spot.numbered(), number);
                    spots.putIfAbsent(spot.unnumbered(), number);
                });
    }

    private static boolean isPrinted(PageRow row) {
        return row.blank().filter(kind -> kind == BlankKind.MISSING_ROW).isEmpty()
                && row.observation().row().place().row() > 0;
    }

    /** Numbers of the indicators and their likeness in percent, {@code 12 83 40 71}. */
    private String candidates(List<Candidate> candidates) {
        StringBuilder text = new StringBuilder();
        for (Candidate candidate : candidates) {
            text.append(text.isEmpty() ? "" : " ").append(sections.number(candidate.indicator()));
            text.append(' ').append(percent(candidate.score()));
        }
        return text.toString();
    }

    private void add(Columns columns, PageRow row, int candidates) {
        Observation observation = row.observation();
        PrintedRow printed = observation.row();
        Place place = printed.place();
        columns.add(
                places.getOrDefault(row.document(), NONE),
                row.number(),
                place.page(),
                place.table(),
                place.row(),
                words.number(printed.stt()),
                words.number(printed.label()),
                words.number(printed.unit()),
                words.number(printed.value()),
                words.number(printed.note()),
                observation.indicator().map(sections::number).orElse(NONE),
                percent(observation.match()),
                words.number(observation.unit()),
                words.number(
                        observation.value().map(value -> value.toPlainString()).orElse("")),
                STATUSES.indexOf(observation.status()),
                observation.flags().stream()
                        .mapToInt(flag -> 1 << FLAGS.indexOf(flag))
                        .sum(),
                row.blank().map(KINDS::indexOf).orElse(NONE),
                words.number(row.heading()),
                words.number(row.derived().map(derived -> derived.value()).orElse("")),
                words.number(row.derived().map(derived -> derived.from()).orElse("")),
                observation.decided().map(each -> DECIDED.indexOf(each.kind())).orElse(NONE),
                words.number(observation.decided().map(Decided::reason).orElse("")),
                candidates);
    }

    private static int percent(double share) {
        return (int) Math.round(PERCENT * share);
    }

    /** Writes the contradictions; behind the rows. */
    void writeFindings(SortedFile<PageFinding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        try (SortedFile.Values<PageFinding> values = findings.open()) {
            while (values.hasNext()) {
                write(values.next());
            }
        }
        json.writeEndArray();
    }

    private void write(PageFinding finding) throws IOException {
        json.writeStartArray();
        json.writeString(finding.rule().code());
        json.writeString(finding.severity().code());
        json.writeNumber(finding.indicator().map(sections::number).orElse(NONE));
        json.writeString(finding.observed());
        json.writeString(finding.expected());
        json.writeString(finding.detail().vietnamese());
        json.writeString(finding.detail().english());
        json.writeString(finding.statement());
        write(finding.subject());
        json.writeStartArray();
        for (Spot other : finding.others()) {
            write(other);
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    /** Document, row of the page or -1, page, code, figure. */
    private void write(Spot spot) throws IOException {
        json.writeStartArray();
        json.writeNumber(names.getOrDefault(spot.document(), NONE));
        json.writeNumber(spots.getOrDefault(spot.isNumbered() ? spot.numbered() : spot.unnumbered(), NONE));
        json.writeNumber(spot.page());
        json.writeString(spot.stt());
        json.writeString(spot.value());
        json.writeEndArray();
    }

    /** Writes the texts; behind everything that uses them. */
    void writeWords() throws IOException {
        writeStrings("words", words.all());
    }

    private void writeStrings(String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
