package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Row;
import vn.chitieu.document.Source;
import vn.chitieu.document.Table;
import vn.chitieu.generated.printed.RetoldFonts;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.repair.DocumentRepair;
import vn.chitieu.text.repair.WrongLetters;

/** The rules of {@link FontCorrection}, on printed reports whose fonts tell something else. */
class FontCorrectionTest {
    private static final Path DOCUMENTS = Path.of("fixtures/documents");
    private static final String REPORT = "flat-department-q1-2023/flat-department-q1-2023.libreoffice.pdf";

    /** FC1: most rows come back to the letter; in the others a letter is wrong that hardly any word holds. */
    @ParameterizedTest
    @CsvSource({"SHUFFLED", "SHUFFLED_DIGITS", "ONE_SHUFFLED"})
    void fc1LettersAreLearnedFontByFont(RetoldFonts fonts) throws Exception {
        Document wrong = read(fonts, 7);
        List<Row> right = rows(read(bytes()));
        List<Row> corrected = rows(DocumentRepair.of(wrong));

        assertThat(wrong.warnings()).contains(WrongLetters.LEARNED);
        assertThat(corrected).hasSameSizeAs(right);
        long same = IntStream.range(0, right.size())
                .filter(row -> text(right.get(row)).equals(text(corrected.get(row))))
                .count();
        assertThat(same).isGreaterThan(right.size() / 2);
    }

    /** FC2: wherever digits are not what is printed, the row is doubtful. */
    @ParameterizedTest
    @CsvSource({"SHUFFLED, 1", "SHUFFLED_DIGITS, 1", "SHUFFLED_DIGITS, 7", "SHUFFLED_DIGITS, 11", "ONE_SHUFFLED, 3"})
    void fc2WrongDigitsAreDoubtful(RetoldFonts fonts, long seed) throws Exception {
        Document corrected = DocumentRepair.of(read(fonts, seed));
        List<Row> right = rows(read(bytes()));
        List<Row> shown = rows(corrected);

        for (int row = 0; row < right.size(); row++) {
            if (!digits(right.get(row)).equals(digits(shown.get(row)))) {
                assertThat(corrected.repaired()).contains(shown.get(row).place().ofRow());
            }
        }
    }

    /** P4 */
    @Test
    void untoldLettersNeedOcr() {
        assertThatThrownBy(() -> read(RetoldFonts.UNTOLD, 1))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("does not tell the letters");
    }

    private static String digits(Row row) {
        return text(row).replaceAll("\\D", "");
    }

    private static String text(Row row) {
        return row.cells().stream().map(Cell::text).collect(Collectors.joining(" | "));
    }

    private static List<Row> rows(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .toList();
    }

    private static Document read(RetoldFonts fonts, long seed) throws IOException, UnreadableException {
        return read(fonts.rewrite(bytes(), seed));
    }

    private static Document read(byte[] bytes) throws UnreadableException {
        return new PdfReader().read(new Source("report.pdf", new Source.Content(bytes)), ReadOptions.DEFAULT);
    }

    private static byte[] bytes() throws IOException {
        return Files.readAllBytes(DOCUMENTS.resolve(REPORT));
    }
}
