package vn.chitieu.write.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Flag;

/** Counts of all documents, whatever the page holds of them. */
final class Overview {
    /** Documents by what became of them. */
    private final Map<String, Integer> statuses = new TreeMap<>();
    /** Reports by the id of their form; empty for no known form. */
    private final Map<String, Integer> forms = new TreeMap<>();
    /** Reports by their period; empty where nothing tells. */
    private final Map<String, Integer> periods = new TreeMap<>();
    /** Rows by what is doubtful in them. */
    private final Map<String, Integer> flags = new TreeMap<>();
    /** Contradictions by rule. */
    private final Map<String, Integer> rules = new TreeMap<>();
    /** Contradictions by severity. */
    private final Map<String, Integer> severities = new TreeMap<>();
    /** Unanswered rows by the way in which they stayed so. */
    private final Map<String, Integer> blanks = new TreeMap<>();

    private int documents;
    private int rows;
    private int reported;
    private int flagged;
    private int unmatched;
    private int findings;

    /** Counts a document. */
    void add(PageDocument document) {
        documents++;
        count(statuses, document.status().code());
        if (document.status() == DocumentStatus.EXTRACTED) {
            count(forms, document.template());
            count(periods, document.period());
            rows += document.rows();
            flagged += document.flagged();
        }
    }

    /** Counts the rows of a document, missing ones too. */
    void add(List<PageRow> all) {
        for (PageRow row : all) {
            row.blank().ifPresentOrElse(kind -> count(blanks, kind.code()), () -> reported++);
            row.observation().flags().stream().map(Flag::code).forEach(flag -> count(flags, flag));
            unmatched += row.observation().indicator().isEmpty() ? 1 : 0;
        }
    }

    /** Counts a contradiction. */
    void add(PageFinding finding) {
        findings++;
        count(rules, finding.rule().code());
        count(severities, finding.severity().code());
    }

    private static void count(Map<String, Integer> counts, String key) {
        counts.merge(key, 1, Integer::sum);
    }

    /** Writes the counts as fields of the object that is open. */
    void writeTo(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("totals");
        json.writeNumberField("documents", documents);
        json.writeNumberField("rows", rows);
        json.writeNumberField("reported", reported);
        json.writeNumberField("flagged", flagged);
        json.writeNumberField("unmatched", unmatched);
        json.writeNumberField("findings", findings);
        json.writeEndObject();
        write(json, "statuses", statuses);
        write(json, "forms", forms);
        write(json, "periods", periods);
        write(json, "flag_counts", flags);
        write(json, "rules", rules);
        write(json, "severities", severities);
        write(json, "blanks", blanks);
    }

    /** Pairs and not an object: a printed text must never be the name of a property. */
    private static void write(JsonGenerator json, String name, Map<String, Integer> counts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeStartArray();
            json.writeString(count.getKey());
            json.writeNumber(count.getValue());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
