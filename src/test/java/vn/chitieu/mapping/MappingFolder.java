package vn.chitieu.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Catalogue;

/** A copy of the small mappings under {@code src/test/resources/mapping/small}, in which a test spoils something. */
final class MappingFolder {
    private static final Path SMALL = Path.of("src", "test", "resources", "mapping", "small");
    private static final List<String> FILES =
            List.of("indicators.csv", "units.csv", "aliases.csv", "templates/form.csv");

    private final Path folder;

    MappingFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("templates"));
        for (String file : FILES) {
            Files.copy(SMALL.resolve(file), folder.resolve(file));
        }
    }

    /** Puts another text into a line, counted from 1; one line behind the last appends. */
    MappingFolder line(String file, int line, String text) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        if (line > lines.size()) {
            lines.add(text);
        } else {
            lines.set(line - 1, text);
        }
        return file(file, String.join("\n", lines) + "\n");
    }

    /** Replaces a whole file. */
    MappingFolder file(String file, String text) throws IOException {
        Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The text of a file. */
    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    Path path() {
        return folder;
    }

    Catalogue read() throws InvalidMappingsException, IOException {
        return Mappings.read(folder);
    }

    /** Asserts that reading lists exactly these mistakes, in this order. */
    void rejectedWith(String... mistakes) {
        InvalidMappingsException failure = catchThrowableOfType(InvalidMappingsException.class, this::read);
        assertThat(failure).as("nothing rejected").isNotNull();
        assertThat(failure.mistakes()).extracting(Mistake::text).containsExactly(mistakes);
        assertThat(failure).hasMessage(String.join("\n", mistakes));
    }
}
