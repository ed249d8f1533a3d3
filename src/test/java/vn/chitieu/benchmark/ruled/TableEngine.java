package vn.chitieu.benchmark.ruled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that finds tables in PDFs. */
interface TableEngine {
    /** Its name for a person. */
    String name();

    /**
     * Reads every report once for its rows, then again for the time it takes.
     *
     * @param rounds how often all reports are read, the first half as warm-up
     * @return for each report what was found, in the same order
     */
    List<Found> read(List<Path> reports, int rounds) throws IOException;

    /**
     * What an engine found in a report.
     *
     * @param rows cells of each row of each table
     * @param millis median of the time it took, warm
     */
    record Found(List<List<String>> rows, double millis) {
        /** Copies the list. */
        public Found {
            rows = List.copyOf(rows);
        }
    }
}
