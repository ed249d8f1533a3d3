package vn.chitieu.store;

import java.util.Iterator;
import java.util.Optional;

/**
 * An iterator that tells what comes next.
 *
 * @param <T> the values
 */
public final class Lookahead<T> implements Iterator<T> {
    private final Iterator<T> values;
    private Optional<T> next;

    /** Goes through the values of another. */
    public Lookahead(Iterator<T> values) {
        this.values = values;
        this.next = advance();
    }

    private Optional<T> advance() {
        return values.hasNext() ? Optional.of(values.next()) : Optional.empty();
    }

    /** What {@link #next} will give; empty at the end. */
    public Optional<T> peek() {
        return next;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public T next() {
        T value = next.orElseThrow();
        next = advance();
        return value;
    }
}
