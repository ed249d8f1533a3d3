package vn.chitieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodecsTest {
    private static final Codec<Everything> EVERYTHING = Codecs.of(Everything.class);

    enum Colour {
        RED,
        GREEN
    }

    record Inner(String name, Optional<Inner2> next) {}

    record Inner2(boolean flag) {}

    record Everything(
            int number,
            long large,
            double fraction,
            String text,
            BigDecimal decimal,
            Colour colour,
            Optional<Inner> inner,
            List<Optional<String>> texts,
            Set<Colour> colours) {}

    record Positive(int number) {
        Positive {
            if (number < 1) {
                throw new IllegalArgumentException("not positive");
            }
        }
    }

    record Strange(Thread thread) {}

    @Test
    void readsWhatItWrote() throws Exception {
        Everything value = new Everything(
                -7,
                Long.MIN_VALUE,
                0.1,
                "chỉ tiêu \uD83D\uDE00",
                new BigDecimal("95.80"),
                Colour.GREEN,
                Optional.of(new Inner("Sở", Optional.of(new Inner2(true)))),
                List.of(Optional.empty(), Optional.of("")),
                new LinkedHashSet<>(List.of(Colour.GREEN, Colour.RED)));
        Everything read = Payloads.read(Payloads.of(value, EVERYTHING), EVERYTHING);
        assertThat(read).isEqualTo(value);
        assertThat(read.decimal().scale()).isEqualTo(2);
        assertThat(read.colours()).containsExactly(Colour.GREEN, Colour.RED);
        assertThat(Payloads.inflated(Payloads.deflated(value, EVERYTHING), EVERYTHING))
                .isEqualTo(value);
    }

    @Test
    void refusesWhatTheRecordRefuses() throws Exception {
        assertThatThrownBy(() -> Payloads.read(new byte[4], Codecs.of(Positive.class)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not positive");
    }

    @Test
    void refusesARecordThatItHasNoWordFor() {
        assertThatThrownBy(() -> Codecs.of(Strange.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysDifferentLayoutsOfDifferentRecords() {
        assertThat(Codecs.of(Inner.class).layout())
                .isNotEqualTo(Codecs.of(Inner2.class).layout());
        assertThat(EVERYTHING.layout()).contains("Colour[RED, GREEN]");
    }

    /** Bytes that are no value give an IOException and nothing else. */
    @Test
    void bearsAnyBytes() throws Exception {
        byte[] whole = Payloads.of(new Inner("name", Optional.of(new Inner2(true))), Codecs.of(Inner.class));
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int j = 0; j < 2 && bytes.length > 0; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                Payloads.read(bytes, Codecs.of(Inner.class));
            } catch (IOException expected) {
                assertThat(expected).isNotNull();
            }
        }
    }
}
