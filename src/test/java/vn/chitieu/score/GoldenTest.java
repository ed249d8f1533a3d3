package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Committed results change only where a person looks at the change. */
class GoldenTest {
    @Test
    void updatesOnlyWhenAsked() {
        assertThat(Golden.isUpdating(false, Optional.empty())).isFalse();
        assertThat(Golden.isUpdating(false, Optional.of("true"))).isFalse();
        assertThat(Golden.isUpdating(true, Optional.empty())).isTrue();
    }

    @Test
    void refusesToUpdateWhereNobodyLooks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Golden.isUpdating(true, Optional.of("true")))
                .withMessageContaining("CI is set");
    }
}
