package vn.chitieu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvSourceTest {
    @TempDir
    Path folder;

    @Test
    void aRowHasAsManyFieldsAsTheHeader() throws IOException {
        try (CsvSource source = open("a,b\n1,2\n3\n4,5,6\n")) {
            assertThat(source.next().orElseThrow().cells()).containsExactly("1", "2");
            assertThatThrownBy(source::next)
                    .isInstanceOf(IOException.class)
                    .hasMessage(folder.resolve("x.csv") + ":3: 1 fields instead of 2");
            assertThatThrownBy(source::next)
                    .isInstanceOf(IOException.class)
                    .hasMessage(folder.resolve("x.csv") + ":4: 3 fields instead of 2");
        }
    }

    @Test
    void whereAnyWidthWillDoMissingFieldsAreEmpty() throws IOException {
        try (CsvSource source = open("a,b\n3\n,\n\n4,5,6\n")) {
            CsvLine line = source.nextOfAnyWidth().orElseThrow();
            assertThat(List.of(line.text("a"), line.text("b"))).containsExactly("3", "");
            assertThat(source.nextOfAnyWidth().orElseThrow().cells()).containsExactly("4", "5", "6");
            assertThat(source.nextOfAnyWidth()).isEmpty();
        }
    }

    private CsvSource open(String text) throws IOException {
        return CsvSource.open(Files.writeString(folder.resolve("x.csv"), text));
    }
}
