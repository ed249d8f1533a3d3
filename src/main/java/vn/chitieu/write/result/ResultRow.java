package vn.chitieu.write.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row in the making: each call adds the next cell. */
public final class ResultRow {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final List<Value> cells;

    /** A row without cells. */
    public ResultRow() {
        this(new ArrayList<>());
    }

    private ResultRow(List<Value> cells) {
        this.cells = cells;
    }

    /** Another row that begins with the cells so far; those of a document begin alike. */
    ResultRow copy() {
        return new ResultRow(new ArrayList<>(cells));
    }

    /** Printed text; codes such as {@code 6.10} stay as they are. */
    ResultRow text(String text) {
        cells.add(text.isEmpty() ? Value.EMPTY : new Value.Text(text));
        return this;
    }

    /** Text, or an empty cell. */
    ResultRow text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** A decimal, as long as it is. */
    ResultRow number(BigDecimal value) {
        cells.add(new Value.Decimal(value));
        return this;
    }

    /** A decimal, or an empty cell. */
    ResultRow number(Optional<BigDecimal> value) {
        return value.map(this::number).orElseGet(this::empty);
    }

    /** A number if the text is a plain decimal ({@code -12.5}), printed text otherwise ({@code 4/33}). */
    ResultRow numberOrText(String text) {
        return PLAIN_NUMBER.matcher(text).matches() ? number(new BigDecimal(text)) : text(text);
    }

    /** A score from 0 to 1 with two decimals. */
    ResultRow score(double score) {
        return number(BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP));
    }

    /** A number of things. */
    ResultRow count(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /** A number that counts from 1; 0 says that there is none and leaves the cell empty. */
    ResultRow ordinal(int ordinal) {
        return ordinal == 0 ? empty() : count(ordinal);
    }

    /** An empty cell. */
    ResultRow empty() {
        cells.add(Value.EMPTY);
        return this;
    }

    /** Several empty cells. */
    ResultRow empty(int times) {
        for (int i = 0; i < times; i++) {
            empty();
        }
        return this;
    }

    /** Number of cells so far. */
    public int width() {
        return cells.size();
    }

    /** The cells so far. */
    public List<Value> cells() {
        return List.copyOf(cells);
    }
}
