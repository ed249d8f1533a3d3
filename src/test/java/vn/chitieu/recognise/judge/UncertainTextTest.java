package vn.chitieu.recognise.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.document.Place;
import vn.chitieu.document.Uncertain;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.form.Code;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.label.Likeness;
import vn.chitieu.recognise.row.Fragment;

class UncertainTextTest {
    private static final double MATCH = 0.995;
    private static final Likeness NONE = Likeness.of(new int[0], -1, new float[1], new int[1][0], 0);
    private static final PrintedRow ROW =
            new PrintedRow(place(1), "2.1.", "Số văn bản quý 3", "Văn bản", "1 250", "tăng");

    /** A word of a row with code 2.1., label "Số văn bản quý 3", unit "Văn bản", figure "1 250" and note "tăng". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the code            | 2.1.  | 21.   | tăng [OCR: 2.1. / 21.]
            the figure          | 1250  | 4250  | tăng [OCR: 1250 / 4250]
            a part of it        | 250   | 260   | tăng [OCR: 250 / 260]
            the note            | tăng  | tặng  | tăng [OCR: tăng / tặng]
            a word of the label | quý   | ?     | tăng
            a word of the unit  | Văn   | Vàn   | tăng
            label and figure    | 2     | 7     | tăng [OCR: 2 / 7]
            left out of the row | 17    | 11    | tăng [OCR: 17 / 11]
            """)
    void bothReadingsStandInTheNoteUnlessTheWordIsOneOfAKnownSet(
            String what, String reading, String other, String note) {
        Judgement flagged = flag(new Uncertain(place(1), reading, other)).get(0);

        assertThat(flagged.view().row().note()).as(what).isEqualTo(note);
        assertThat(flagged.doubts()).as(what).isEqualTo(note.equals("tăng") ? Set.of() : Set.of(Doubt.RECOGNISED));
        assertThat(flagged.match())
                .as(what)
                .isEqualTo(note.equals("tăng") ? MATCH : Math.min(MATCH, Doubt.RECOGNISED.share()));
    }

    @Test
    void eachWordIsNamed() {
        Judgement flagged = flag(new Uncertain(place(1), "2.1.", "21."), new Uncertain(place(1), "1250", "4250"))
                .get(0);

        assertThat(flagged.view().row().note()).isEqualTo("tăng [OCR: 2.1. / 21.] [OCR: 1250 / 4250]");
    }

    /** The row is made of fragments 0 and 1, of rows 1 and 2 of the table. */
    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void wordsOfAllPiecesOfARowAreItsOwn(int row, boolean own) {
        assertThat(flag(new Uncertain(place(row), "1250", "4250")).get(0).doubts())
                .isEqualTo(own ? Set.of(Doubt.RECOGNISED) : Set.of());
    }

    /** What a code is taken for cannot change what a label says that no other indicator has. */
    @ParameterizedTest
    @CsvSource({"false, 3, false", "true, 3, true", "false, -1, true"})
    void aDoubtfulCodeIsHarmlessWhereTheLabelTells(boolean ambiguous, int meaning, boolean doubted) {
        Likeness likeness = NONE.withAmbiguity(ambiguous);

        List<Judgement> flagged = flag(likeness, meaning, new Uncertain(place(1), "2.1.", "21."));

        assertThat(flagged.get(0).doubts()).isEqualTo(doubted ? Set.of(Doubt.RECOGNISED) : Set.of());
    }

    private static List<Judgement> flag(Uncertain... words) {
        return flag(NONE, FormRow.NONE, words);
    }

    private static List<Judgement> flag(Likeness likeness, int meaning, Uncertain... words) {
        RowView view = new RowView(
                0, 2, 1, ROW, Code.of("2.1."), "", Optional.empty(), likeness, false, false, Optional.empty());
        Judgement judgement = new Judgement(view, Optional.empty(), meaning, MATCH, Set.of(), "", false, List.of());
        return UncertainText.flag(List.of(judgement), List.of(fragment(1), fragment(2), fragment(3)), List.of(words));
    }

    private static Fragment fragment(int row) {
        PrintedRow piece = new PrintedRow(place(row), "", "", "", "", "");
        return new Fragment(piece, 1, false, true, false, false);
    }

    private static Place place(int row) {
        return new Place(1, 1, row, 0);
    }
}
