package vn.chitieu.mapping;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Mapping files packed into a jar. Which forms there are is told by a list that the build writes: to look through the
 * jar's thousands of entries takes a program that has just started longer than to read all mappings.
 *
 * @param loader what finds the files, below {@code mappings/}
 */
record PackedFiles(ClassLoader loader) implements MappingFiles {
    private static final String FOLDER = "mappings/";
    private static final String LIST = TEMPLATES + "/list.txt";

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        try (InputStream stream = loader.getResourceAsStream(FOLDER + file)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }

    @Override
    public List<String> templates() throws IOException {
        byte[] list = read(LIST)
                .orElseThrow(() -> new FileNotFoundException("the program was packed without the list of its forms"));
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .sorted()
                .toList();
    }
}
