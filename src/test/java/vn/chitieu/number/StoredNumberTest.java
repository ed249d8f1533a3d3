package vn.chitieu.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Status;

class StoredNumberTest {
    @Test
    void whatIsStoredIsNotGuessedFromMarks() {
        assertThat(read("1234567", "1.234.567", Kind.COUNT)).isEqualTo(Reading.of(new BigDecimal("1234567")));
        assertThat(read("1.451", "1,451", Kind.MONEY)).isEqualTo(Reading.of(new BigDecimal("1.451")));
        assertThat(read("123456789", "123456789", Kind.MONEY)).isEqualTo(Reading.of(new BigDecimal("123456789")));
        assertThat(read("95.84", "95,84%", Kind.PERCENT)).isEqualTo(Reading.of(new BigDecimal("95.84")));
        assertThat(read("12.0", "12,0", Kind.COUNT)).isEqualTo(Reading.of(new BigDecimal("12")));
    }

    @Test
    void s1aChoiceIsReadAsPrintedDigitsAre() {
        Expectation choice = Expectation.ofChoices(Choice.parse("Chưa = 0; Hoàn thành = 1"));
        assertThat(StoredNumber.read(new BigDecimal("1.0"), "1", choice).value())
                .contains(BigDecimal.ONE);
        assertThat(StoredNumber.read(new BigDecimal("7"), "7", choice).status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void s2aCountWithThreeDecimalsIsOpen() {
        Reading reading = read("1.451", "1,451", Kind.COUNT);
        assertThat(reading.values()).isEqualTo(List.of(new BigDecimal("1451"), new BigDecimal("1.451")));
        assertThat(reading.flags()).containsExactly(Flag.AMBIGUOUS_NUMBER);
    }

    @Test
    void s3aCountWithAnotherFractionIsFlagged() {
        assertThat(read("12.5", "12,5", Kind.COUNT)).isEqualTo(flagged("12.5", Flag.AMBIGUOUS_NUMBER));
    }

    @Test
    void s4aPercentSignBehindACountIsAConflict() {
        assertThat(read("12", "12%", Kind.COUNT)).isEqualTo(flagged("12", Flag.UNIT_CONFLICT));
    }

    @Test
    void s5aNegativeNumberIsFlagged() {
        assertThat(read("-3", "-3", Kind.COUNT)).isEqualTo(flagged("-3", Flag.AMBIGUOUS_NUMBER));
    }

    private static Reading flagged(String value, Flag flag) {
        return new Reading(Status.REPORTED, List.of(new BigDecimal(value)), Set.of(flag));
    }

    private static Reading read(String number, String printed, Kind kind) {
        return StoredNumber.read(new BigDecimal(number), printed, Expectation.ofKind(kind));
    }
}
