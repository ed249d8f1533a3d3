package vn.chitieu.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.tabular.CellText;

/** A row in the making: each call adds the next cell, text and numbers each in their own way. */
final class CsvRow {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final CsvStyle style;
    private final List<String> cells;

    CsvRow(CsvStyle style) {
        this(style, new ArrayList<>());
    }

    private CsvRow(CsvStyle style, List<String> cells) {
        this.style = style;
        this.cells = cells;
    }

    /** Another row that begins with the cells so far; those of a document begin alike. */
    CsvRow copy() {
        return new CsvRow(style, new ArrayList<>(cells));
    }

    /** Text, made safe for spreadsheets; codes such as {@code 6.10} stay as they are. */
    CsvRow text(String text) {
        cells.add(CellText.of(text));
        return this;
    }

    /** Text, or an empty cell. */
    CsvRow text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** A plain decimal, as long as it is. */
    CsvRow number(BigDecimal value) {
        cells.add(style.decimal(value.toPlainString()));
        return this;
    }

    /** A plain decimal, or an empty cell. */
    CsvRow number(Optional<BigDecimal> value) {
        return value.map(this::number).orElseGet(this::empty);
    }

    /** A number if the text is a plain decimal ({@code -12.5}), printed text otherwise ({@code 4/33}). */
    CsvRow numberOrText(String text) {
        if (!PLAIN_NUMBER.matcher(text).matches()) {
            return text(text);
        }
        cells.add(style.decimal(text));
        return this;
    }

    /** A score from 0 to 1 with two decimals. */
    CsvRow score(double score) {
        return number(BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP));
    }

    /** A number of things. */
    CsvRow count(long count) {
        cells.add(Long.toString(count));
        return this;
    }

    /** A number that counts from 1; 0 says that there is none and leaves the cell empty. */
    CsvRow ordinal(int ordinal) {
        return ordinal == 0 ? empty() : count(ordinal);
    }

    /** An empty cell. */
    CsvRow empty() {
        cells.add("");
        return this;
    }

    /** Several empty cells. */
    CsvRow empty(int times) {
        for (int i = 0; i < times; i++) {
            empty();
        }
        return this;
    }

    /** The cells so far. */
    List<String> cells() {
        return List.copyOf(cells);
    }
}
