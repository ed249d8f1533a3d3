package vn.chitieu.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final BigDecimal WHOLE = new BigDecimal("1234");
    private static final BigDecimal DECIMAL = new BigDecimal("1.230");
    private static final Reading OPEN =
            new Reading(Status.REPORTED, List.of(WHOLE, DECIMAL), Set.of(Flag.AMBIGUOUS_NUMBER, Flag.OCR_UNCERTAIN));

    @Test
    void arithmeticClosesAnOpenFigureAtItsPrintedPrecision() {
        assertThat(OPEN.decided(new BigDecimal("1.23"))).isEqualTo(Reading.of(DECIMAL, Flag.OCR_UNCERTAIN));
    }

    @Test
    void aFigureThatWasNotOpenKeepsItsFlags() {
        Reading flagged = Reading.of(WHOLE, Flag.AMBIGUOUS_NUMBER);
        assertThat(flagged.decided(WHOLE)).isEqualTo(flagged);
    }

    @Test
    void nothingButAPrintedValueCanBeDecided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPEN.decided(BigDecimal.ONE))
                .withMessage("1 is none of [1234, 1.230]");
    }

    @Test
    void anOpenFigureHasNoValue() {
        assertThat(OPEN.value()).isEmpty();
    }
}
