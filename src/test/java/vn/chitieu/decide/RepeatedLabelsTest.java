package vn.chitieu.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of these tests differ in their bytes; decisions find them by name. */
class RepeatedLabelsTest {
    @TempDir
    Path folder;

    @Test
    void aLabelThatGotOneIndicatorInTwoDocumentsIsRepeated() {
        assertThat(labels("""
                a.txt | //1 |  | Hồ sơ đã xong | Hồ sơ | 5 | indicator |  | done |
                b.txt | //1 |  | HỒ SƠ  đã xong: | Hồ sơ | 5 | indicator |  | done |
                """))
                .containsExactly(new RepeatedLabels.Label("Hồ sơ đã xong", "done", List.of("a.txt", "b.txt")));
    }

    @Test
    void oneDocumentIsNotEnough() {
        assertThat(labels("""
                a.txt | //1 |  | Hồ sơ đã xong | Hồ sơ | 5 | indicator |  | done |
                a.txt | //2 |  | Hồ sơ đã xong | Hồ sơ | 5 | indicator |  | done |
                """)).isEmpty();
    }

    @Test
    void anotherIndicatorSpeaksAgainstIt() {
        String twice = """
                a.txt | //1 |  | Hồ sơ đã xong | Hồ sơ | 5 | indicator |  | done |
                b.txt | //1 |  | Hồ sơ đã xong | Hồ sơ | 5 | indicator |  | done |
                """;
        assertThat(labels(twice)).hasSize(1);
        assertThat(labels(twice + "c.txt | //1 |  | Hồ sơ đã xong | Hồ sơ | 5 | indicator |  | all |\n"))
                .isEmpty();
        assertThat(labels(twice + "c.txt | //9 |  | Hồ sơ đã xong | Hồ sơ | lost | indicator |  | all |\n"))
                .as("also where it found no row")
                .isEmpty();
    }

    @Test
    void thatARowIsRightAsAnotherOnesSpeaksAgainstItToo() {
        String lines = """
                a.txt | //1 |  | Hồ sơ đã xong | Hồ sơ | 5 | indicator |  | done |
                b.txt | //1 |  | Hồ sơ đã xong | Hồ sơ | 5 | indicator |  | done |
                c.txt | //1 |  | Hồ sơ đã xong | Hồ sơ | 5 | right |  |  |
                """;
        assertThat(labels(lines, "done")).hasSize(1);
        assertThat(labels(lines, "all")).isEmpty();
    }

    @Test
    void theUnitTellsLabelsApart() {
        assertThat(labels("""
                a.txt | //1 |  | Đã xong | Hồ sơ | 5 | indicator |  | done |
                b.txt | //1 |  | Đã xong | % | 5 | indicator |  | rate |
                c.txt | //1 |  | Đã xong | Hồ sơ | 5 | indicator |  | done |
                """)).containsExactly(new RepeatedLabels.Label("Đã xong", "done", List.of("a.txt", "c.txt")));
    }

    private List<RepeatedLabels.Label> labels(String lines) {
        return labels(lines, "");
    }

    /** The rows of each document are those that the lines tell; each was read as an indicator's, or as none's. */
    private List<RepeatedLabels.Label> labels(String lines, String read) {
        Decisions decisions = Paper.decisions(folder, Set.of(), lines);
        Set<String> documents = new HashSet<>();
        for (String line : lines.lines().toList()) {
            String document = line.substring(0, line.indexOf(' '));
            if (documents.add(document)) {
                String rows = lines.lines()
                        .filter(each -> each.startsWith(document) && !each.contains("lost"))
                        .map(each -> each.replaceAll("^\\S+ \\| (.*?\\| 5) \\|.*", "$1 | " + read + " | 5 | low_match"))
                        .reduce("", (text, row) -> text + row + "\n");
                decisions.decided(Paper.read(document, document, rows));
            }
        }
        return decisions.labels();
    }
}
