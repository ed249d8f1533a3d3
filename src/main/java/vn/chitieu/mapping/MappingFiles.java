package vn.chitieu.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where mapping files lie. */
interface MappingFiles {
    /** Folder of the forms. */
    String TEMPLATES = "templates";

    /**
     * The bytes of a file; empty if there is no such file.
     *
     * @param file path with {@code /} between its parts, {@code templates/bm7.csv}
     * @throws IOException if the file is there and cannot be read
     */
    Optional<byte[]> read(String file) throws IOException;

    /** The names of the forms' files, in their order. */
    List<String> templates() throws IOException;
}
