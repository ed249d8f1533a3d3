package vn.chitieu.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongLettersTest {
    private static final Path REPORT = Path.of("fixtures/reports/department-nine-months-2022.txt");

    /** WL2: most lines of a report come back. */
    @ParameterizedTest
    @CsvSource({"1", "2"})
    void lettersAreLearnedFromTheWords(long seed) throws IOException {
        List<String> right = lines();
        TextRepair repair = new TextRepair(damaged(right, seed, false));

        int same = 0;
        for (int i = 0; i < right.size(); i++) {
            String shown = OldWriting.wrongLetters(right.get(i), seed, false);
            same += repair.repaired(i, shown).text().equals(right.get(i)) ? 1 : 0;
        }

        assertThat(same).isGreaterThan(right.size() * 8 / 10);
        assertThat(repair.notes()).contains("the file tells wrong letters; they were learned from the words");
    }

    /** WL3: words prove no digits. */
    @Test
    void digitsWithoutCodesAreDoubtful() throws IOException {
        List<String> uncoded =
                lines().stream().map(line -> line.replaceFirst("^[\\d.]+", "")).toList();
        List<String> wrong = damaged(uncoded, 3, true);
        TextRepair repair = new TextRepair(wrong);

        for (int i = 0; i < wrong.size(); i++) {
            if (wrong.get(i).chars().anyMatch(Character::isDigit)) {
                assertThat(repair.repaired(i, wrong.get(i)).doubtful()).isTrue();
            }
        }
    }

    /** WL1 */
    @Test
    void otherLanguagesStay() {
        List<String> english = List.of("The administrative reform report of the department for the first six months "
                + "of this year shows that most procedures were settled before the deadline and that citizens were "
                + "satisfied with the services which the one stop shops provided in all of the districts and communes");

        assertThat(WrongLetters.of(english.size(), english::get)).isEmpty();
    }

    @Test
    void textWithoutMarksStays() throws IOException {
        List<String> unmarked = lines().stream().map(OldWriting::unmarked).toList();

        assertThat(WrongLetters.of(unmarked.size(), unmarked::get)).isEmpty();
    }

    private static List<String> lines() throws IOException {
        return Files.readString(REPORT).lines().map(RawText::clean).toList();
    }

    private static List<String> damaged(List<String> right, long seed, boolean digits) {
        return right.stream()
                .map(line -> OldWriting.wrongLetters(line, seed, digits))
                .toList();
    }
}
