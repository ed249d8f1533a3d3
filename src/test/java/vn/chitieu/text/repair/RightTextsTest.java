package vn.chitieu.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is right stays, and what was damaged becomes what it was: over every label and every line of the fixtures. */
class RightTextsTest {
    private static final int SENTENCES = 2_000;

    static Stream<Path> papers() throws IOException {
        try (Stream<Path> reports = Files.list(Path.of("fixtures/reports"));
                Stream<Path> mappings = Files.walk(Path.of("mappings"))) {
            return Stream.concat(reports, mappings).filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noRightTextIsChanged(Path paper) throws IOException {
        List<String> texts = texts(paper);

        assertThat(repaired(texts)).isEqualTo(texts);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void oldEncodingsAreDecoded(Path paper) throws IOException {
        List<String> texts = texts(paper);

        assertSame(texts, OldWriting::vni);
        assertSame(texts, OldWriting::tcvn3);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void otherDamageIsRepaired(Path paper) throws IOException {
        List<String> texts = texts(paper);

        assertSame(texts, OldWriting::decomposed);
        assertSame(texts, OldWriting::windows1258);
        assertSame(texts, OldWriting::misread);
        assertSame(texts, OldWriting::fullWidth);
    }

    /** Random sentences of known syllables. */
    @Test
    void sentencesOfAnySyllablesStay() {
        List<String> syllables = Lexicon.all().stream().sorted().toList();
        Random random = new Random(20_240_901);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            StringBuilder sentence = new StringBuilder();
            for (int words = 1 + random.nextInt(12); words > 0; words--) {
                String word = syllables.get(random.nextInt(syllables.size()));
                sentence.append(sentence.isEmpty() ? "" : " ").append(word);
            }
            sentences.add(sentence.toString());
        }

        assertThat(repaired(sentences)).isEqualTo(sentences);
    }

    /** The share of texts that come back; capitals that TCVN3 cannot write are not counted. */
    private static void assertSame(List<String> texts, UnaryOperator<String> damage) {
        List<String> repaired =
                repaired(texts.stream().map(damage).map(RawText::clean).toList());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!repaired.get(i).equalsIgnoreCase(texts.get(i))) {
                wrong.add(texts.get(i) + " -> " + repaired.get(i));
            }
        }
        // A slip of the pen is no syllable in any encoding ("Kêt quả").
        assertThat(wrong).hasSizeLessThanOrEqualTo(2 + texts.size() / 500);
    }

    private static List<String> texts(Path paper) throws IOException {
        return Stream.of(Files.readString(paper).split("[\n\t,|]"))
                .map(RawText::clean)
                .toList();
    }

    private static List<String> repaired(List<String> texts) {
        TextRepair repair = new TextRepair(texts);
        List<String> repaired = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            repaired.add(repair.repaired(i, texts.get(i)).text());
        }
        return repaired;
    }
}
