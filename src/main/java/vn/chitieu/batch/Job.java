package vn.chitieu.batch;

import java.util.Optional;
import vn.chitieu.batch.find.InputFile;

/**
 * A file to read.
 *
 * @param name document name
 * @param path where it lies, as a URI
 * @param file the file of the input, if it is one; empty for a member
 * @param parent the archive it lies in, and its place there; empty for a file of the input
 * @param depth number of archives it lies in
 */
record Job(String name, String path, Optional<InputFile> file, Optional<Slot> parent, int depth) {
    /**
     * A place in an archive.
     *
     * @param archive the archive
     * @param ordinal of the member, from 0
     */
    record Slot(Unpacked archive, int ordinal) {}

    static Job of(InputFile file) {
        return new Job(file.name(), file.path(), Optional.of(file), Optional.empty(), 0);
    }

    Job member(Unpacked archive, int ordinal, String memberName, String memberPath) {
        return new Job(
                name + "!/" + memberName,
                memberPath,
                Optional.empty(),
                Optional.of(new Slot(archive, ordinal)),
                depth + 1);
    }
}
