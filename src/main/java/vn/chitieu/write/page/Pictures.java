package vn.chitieu.write.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.crop.Crop;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.store.SortedFile;

/**
 * Pictures of rows, each an element of its own that a browser takes apart only when it is looked at. Rows that a person
 * must look at first come first; what does not fit is counted.
 */
final class Pictures {
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/webp");

    private final Page setup;
    private final Map<Integer, PageDocument> documents;
    private long bytes;
    private int made;
    private int leftOut;
    private int failed;

    /**
     * No pictures yet.
     *
     * @param documents those of the rows, by number
     */
    Pictures(Page setup, Map<Integer, PageDocument> documents) {
        this.setup = setup;
        this.documents = documents;
    }

    /** A row and its number on the page. */
    private record Numbered(int number, PageRow row) {}

    /**
     * Writes the pictures, then how many there are.
     *
     * @param rows rows of the page in their order; the number of a row is that of its picture
     */
    void writeTo(Writer page, SortedFile<PageRow> rows) throws IOException {
        for (Urgency urgency : Urgency.values()) {
            writeAll(page, rows, urgency);
        }
        page.write("<script type=\"application/json\" id=\"pictures\">");
        page.write("{\"made\":" + made + ",\"left_out\":" + leftOut + ",\"failed\":" + failed + "}");
        page.write("</script>\n");
    }

    /** Document by document: whatever cuts pictures then opens each once. */
    private void writeAll(Writer page, SortedFile<PageRow> rows, Urgency urgency) throws IOException {
        List<Numbered> together = new ArrayList<>();
        try (SortedFile.Values<PageRow> values = rows.open()) {
            for (int number = 0; values.hasNext(); number++) {
                PageRow row = values.next();
                if (!together.isEmpty() && together.get(0).row().document() != row.document()) {
                    writeDocument(page, together, urgency);
                    together.clear();
                }
                if (isWanted(row)) {
                    together.add(new Numbered(number, row));
                }
            }
        }
        writeDocument(page, together, urgency);
    }

    private boolean isWanted(PageRow row) {
        return row.observation().row().figure().page() > 0 && setup.crops().wants(row.observation());
    }

    private void writeDocument(Writer page, List<Numbered> rows, Urgency urgency) throws IOException {
        if (rows.stream().noneMatch(each -> each.row().urgency() == urgency)) {
            return;
        }
        Optional<PageDocument> document =
                Optional.ofNullable(documents.get(rows.get(0).row().document()));
        Optional<Extraction> extraction = document.map(each ->
                each.with(rows.stream().map(row -> row.row().observation()).toList()));
        for (Numbered each : rows) {
            if (extraction.isPresent() && each.row().urgency() == urgency) {
                write(page, each, extraction.get());
            }
        }
    }

    private void write(Writer page, Numbered row, Extraction extraction) throws IOException {
        if (bytes >= setup.limits().pictureBytes()) {
            leftOut++;
            return;
        }
        Optional<Crop> crop = picture(extraction, row.row().observation());
        if (crop.isPresent()) {
            byte[] image = crop.get().image();
            bytes += image.length;
            made++;
            write(page, row.number(), crop.get(), image);
        }
    }

    /** A file that is gone by now makes no picture; the page says so, and the tables are as right as before. */
    private Optional<Crop> picture(Extraction extraction, Observation observation) {
        try {
            return setup.pictures().of(extraction, observation).filter(crop -> SHOWN.contains(crop.mediaType()));
        } catch (IOException gone) {
            failed++;
            return Optional.empty();
        }
    }

    private static void write(Writer page, int number, Crop crop, byte[] image) throws IOException {
        page.write("<script type=\"application/json\" id=\"crop-" + number + "\">");
        try (JsonGenerator json = ScriptSafe.generator(page)) {
            json.writeStartObject();
            json.writeStringField("type", crop.mediaType());
            json.writeNumberField("width", crop.width());
            json.writeNumberField("height", crop.height());
            json.writeFieldName("mark");
            double[] mark = {
                crop.mark().left(),
                crop.mark().top(),
                crop.mark().right(),
                crop.mark().bottom()
            };
            json.writeArray(mark, 0, mark.length);
            json.writeStringField("data", Base64.getEncoder().encodeToString(image));
            json.writeEndObject();
        }
        page.write("</script>\n");
    }
}
