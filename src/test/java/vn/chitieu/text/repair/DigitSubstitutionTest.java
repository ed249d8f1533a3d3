package vn.chitieu.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules of {@link DigitSubstitution}. */
class DigitSubstitutionTest {
    private static final List<String> CODES = codes();

    /** DS1, DS2: whatever stands for each digit, the codes tell. */
    @Test
    void digitsAreLearnedFromCodes() {
        for (long seed = 1; seed <= 20; seed++) {
            Map<Character, Character> shown = OldWriting.wrongMap(seed, true);
            DigitSubstitution learned = DigitSubstitution.learn(written(CODES, shown));

            for (char digit = '0'; digit <= '9'; digit++) {
                assertThat(learned.map()).as("seed %d", seed).containsEntry(shown.get(digit), digit);
            }
            assertThat(learned.proved()).as("seed %d", seed).hasSize(10);
        }
    }

    /** DS2: figures are no codes. */
    @Test
    void figuresTellNothing() {
        Random random = new Random(5);
        List<String> figures = IntStream.range(0, 60)
                .mapToObj(any -> random.nextInt(1, 99) + "." + random.nextInt(1, 99))
                .toList();

        assertThat(DigitSubstitution.learn(figures)).isEqualTo(new DigitSubstitution(Map.of(), Set.of()));
    }

    /** DS3: what stands in no code is not proved. */
    @Test
    void digitsThatNoCodeHoldsAreOpen() {
        List<String> few =
                CODES.stream().filter(code -> code.matches("[1-3.]+")).toList();
        DigitSubstitution learned = DigitSubstitution.learn(written(few, OldWriting.wrongMap(4, true)));

        assertThat(learned.proved()).containsExactlyInAnyOrder('1', '2', '3');
    }

    /** DS3: no wrong font leaves four digits at their places. */
    @Test
    void rightDigitsAreProvedTogether() {
        List<String> few =
                CODES.stream().filter(code -> code.matches("[1-4.]+")).toList();

        assertThat(DigitSubstitution.learn(few).proved()).hasSize(10);
    }

    private static List<String> written(List<String> codes, Map<Character, Character> shown) {
        return codes.stream()
                .map(code -> code.chars()
                        .mapToObj(each -> String.valueOf(shown.getOrDefault((char) each, (char) each)))
                        .collect(Collectors.joining()))
                .toList();
    }

    /** Sections 1 to 10 of four rows, each with four rows below it. */
    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (int section = 1; section <= 10; section++) {
            for (int row = 1; row <= 4; row++) {
                codes.add(section + "." + row + ".");
                for (int part = 1; part <= 4; part++) {
                    codes.add(section + "." + row + "." + part + ".");
                }
            }
        }
        return codes;
    }
}
