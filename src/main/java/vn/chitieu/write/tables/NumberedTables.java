package vn.chitieu.write.tables;

import java.util.List;
import vn.chitieu.document.Table;
import vn.chitieu.observation.Transcript;

/** The tables of a file, in reading order. */
final class NumberedTables {
    private NumberedTables() {}

    static List<Table> of(Transcript transcript) {
        return transcript.content().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
