package vn.chitieu.write.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A format that tables and matrix are written in. */
public interface ResultFormat {
    /** Names of the files that it makes of these listings and the matrix. */
    List<String> files(List<Listing> listings);

    /**
     * Begins its files.
     *
     * @param places where the file of a name is to be written
     * @throws IOException naming the path, if one cannot be written
     */
    ResultFiles begin(Function<String, Path> places) throws IOException;
}
