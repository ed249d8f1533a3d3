package vn.chitieu.read.scan.engine;

import java.util.List;

/**
 * What the engine read in one line.
 *
 * @param symbols from left to right; empty if it read nothing, which does not say that there is nothing
 */
public record LineReading(List<Symbol> symbols) {
    /** Copies the symbols. */
    public LineReading {
        symbols = List.copyOf(symbols);
    }

    /** The text, a blank between words. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Symbol symbol : symbols) {
            text.append(symbol.begins() && !text.isEmpty() ? " " : "").append(symbol.text());
        }
        return text.toString();
    }
}
