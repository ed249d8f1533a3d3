package vn.chitieu.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Data files beside the tests: one entry a line. */
final class Lines {
    /** Labels and units of rows that no form has, {@code label | unit}. */
    static final List<String> FOREIGN_ROWS = read("foreign-rows.txt");

    /** Sentences full of figures that are none of an indicator table. */
    static final List<String> NARRATIVE = read("narrative.txt");

    /** Paragraphs of {@link Prose}. */
    static final List<String> PROSE = read("prose.txt");

    /** Other paragraphs of {@link Prose}, which no rule was made with. */
    static final List<String> PROSE_UNSEEN = read("prose-unseen.txt");

    /** What offices write in the last column. */
    static final List<String> NOTES = read("notes.txt");

    private Lines() {}

    private static List<String> read(String name) {
        try (InputStream stream = Objects.requireNonNull(Lines.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
