package vn.chitieu.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Something that a run can make of its documents. */
public interface OutputKind {
    /** Names of its files in the folder of the results. */
    List<String> files();

    /**
     * Begins its files.
     *
     * @param places where the file of a name is to be written until all files of the run are complete
     * @throws IOException naming the path, if one cannot be written
     */
    RunOutput begin(Function<String, Path> places) throws IOException;
}
