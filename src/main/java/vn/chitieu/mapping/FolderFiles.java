package vn.chitieu.mapping;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Mapping files in a folder.
 *
 * @param folder the folder
 */
record FolderFiles(Path folder) implements MappingFiles {
    @Override
    public Optional<byte[]> read(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    /** Hidden files are what spreadsheets and Macs leave about ({@code ._bm7.csv}). */
    @Override
    public List<String> templates() throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder.resolve(TEMPLATES))) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(TEMPLATES), "[!.]*.csv")) {
                files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            }
        }
        Collections.sort(names);
        return names;
    }
}
