package vn.chitieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void keepsPunctuation() {
        assertThat(Vietnamese.plain("Số: 25/BC-UBND, Đắk Lắk")).isEqualTo("so: 25/bc-ubnd, dak lak");
    }

    @Test
    void keepsEveryIndex() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(40, 0, 0x10000)
                    .collect(StringBuilder::new, (built, unit) -> built.append((char) unit), StringBuilder::append)
                    .toString();
            assertThat(Vietnamese.plain(text)).hasSameSizeAs(text);
        }
    }
}
