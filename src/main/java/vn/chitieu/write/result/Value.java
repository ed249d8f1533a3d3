package vn.chitieu.write.result;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;

/** What one cell of a result holds. */
public sealed interface Value {
    /** A cell without anything. */
    Value EMPTY = new Empty();

    /** Printed text as it is, not empty; what a spreadsheet would make of it is the format's care. */
    record Text(String text) implements Value {
        @Override
        public <T> T as(Function<String, T> ofText, Function<BigDecimal, T> ofNumber, Supplier<T> ofNothing) {
            return ofText.apply(text);
        }
    }

    /** A number with its precision. */
    record Decimal(BigDecimal number) implements Value {
        @Override
        public <T> T as(Function<String, T> ofText, Function<BigDecimal, T> ofNumber, Supplier<T> ofNothing) {
            return ofNumber.apply(number);
        }
    }

    /** Nothing. */
    record Empty() implements Value {
        @Override
        public <T> T as(Function<String, T> ofText, Function<BigDecimal, T> ofNumber, Supplier<T> ofNothing) {
            return ofNothing.get();
        }
    }

    /** What a format makes of the cell, by what it holds. */
    <T> T as(Function<String, T> ofText, Function<BigDecimal, T> ofNumber, Supplier<T> ofNothing);
}
