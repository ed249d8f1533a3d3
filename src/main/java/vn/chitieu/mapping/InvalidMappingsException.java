package vn.chitieu.mapping;

import java.util.List;
import java.util.stream.Collectors;

/** The mappings hold mistakes. The message lists all of them, one a line, by file and line. */
public final class InvalidMappingsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    /** Takes the mistakes in the order in which a person should read them. */
    public InvalidMappingsException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::text).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake in all files. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
