package vn.chitieu.write.datapackage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chitieu.write.result.CodeList;
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.ColumnType;
import vn.chitieu.write.result.Meaning;

/**
 * What every cell of a column keeps to.
 *
 * @param required whether each row has it
 * @param limits whether it is a number within limits
 * @param isList whether it holds several codes, {@code ;} between them
 * @param codes the codes it is one of; empty if it is no code
 */
record Constraints(boolean required, Limits limits, boolean isList, List<String> codes) {
    private static final String DOCUMENT = "document";

    enum Limits {
        NONE,
        COUNT,
        SCORE
    }

    /**
     * Those of a column.
     *
     * @param list the list that its codes are from
     * @param codes the codes of that list
     */
    static Constraints of(Column column, Optional<CodeList> list, List<String> codes) {
        boolean required = column.name().equals(DOCUMENT)
                || list.filter(Meaning::isAlwaysGiven).isPresent();
        return new Constraints(
                required, limits(column), list.filter(Meaning::isList).isPresent(), codes);
    }

    private static Limits limits(Column column) {
        if (column.type() == ColumnType.INTEGER) {
            return Limits.COUNT;
        }
        return Meaning.isScore(column) ? Limits.SCORE : Limits.NONE;
    }

    void write(JsonGenerator json) throws IOException {
        if (!required && limits == Limits.NONE && codes.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("constraints");
        if (required) {
            json.writeBooleanField("required", true);
        }
        if (limits != Limits.NONE) {
            json.writeNumberField("minimum", 0);
        }
        if (limits == Limits.SCORE) {
            json.writeNumberField("maximum", 1);
        }
        writeCodes(json);
        json.writeEndObject();
    }

    private void writeCodes(JsonGenerator json) throws IOException {
        if (isList) {
            String one = codes.stream().collect(Collectors.joining("|", "(", ")"));
            json.writeStringField("pattern", one + "(;" + one + ")*");
        } else if (!codes.isEmpty()) {
            json.writeArrayFieldStart("enum");
            for (String code : codes) {
                json.writeString(code);
            }
            json.writeEndArray();
        }
    }
}
