package vn.chitieu.tabular;

import java.util.Map;
import java.util.Optional;

/**
 * A record that is to be added to a mapping file.
 *
 * @param file path below the folder of mappings, {@code templates/bm7.csv}; made if it is not there
 * @param cells text of each column; columns that are not named stay empty
 * @param after id of the indicator behind whose record it belongs; empty for the end of the file
 * @param origin where a person agreed to it
 */
public record Addition(String file, Map<String, String> cells, Optional<String> after, Origin origin) {
    /**
     * A line of a file.
     *
     * @param file name of the file
     * @param line counted from 1
     */
    public record Origin(String file, long line) {}

    /** Copies the cells. */
    public Addition {
        cells = Map.copyOf(cells);
    }
}
