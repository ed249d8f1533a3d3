package vn.chitieu.command;

import java.io.IOException;

/** Nobody reads standard output any more: it was piped to a program that has seen enough ({@code head}). */
public final class OutputClosedException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputClosedException() {
        super("cannot write to standard output");
    }
}
