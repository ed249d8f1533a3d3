package vn.chitieu.command;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a command knows of the world around it.
 *
 * @param output what was asked for: help, version
 * @param messages what a person should know
 * @param watched whether a person watches the messages appear
 * @param nanoseconds a clock that never runs backwards
 * @param trouble why the output could not be written; empty as long as it could, or where nobody knows
 * @param clock tells the time of day
 * @param input what a person or another program says
 */
public record Surroundings(
        PrintWriter output,
        PrintWriter messages,
        boolean watched,
        LongSupplier nanoseconds,
        Supplier<Optional<IOException>> trouble,
        Supplier<Instant> clock,
        InputStream input) {
    /** An output that does not tell why it cannot be written, no input, and a day that does not pass. */
    public Surroundings(PrintWriter output, PrintWriter messages, boolean watched, LongSupplier nanoseconds) {
        this(
                output,
                messages,
                watched,
                nanoseconds,
                Optional::empty,
                () -> Instant.EPOCH,
                InputStream.nullInputStream());
    }

    /** The same with another input. */
    public Surroundings with(InputStream other) {
        return new Surroundings(output, messages, watched, nanoseconds, trouble, clock, other);
    }

    /** Those of the running program: its standard output and standard error in UTF-8. */
    public static Surroundings ofProcess() {
        Optional<Console> console = Optional.ofNullable(System.console());
        WatchedOutput output = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        return new Surroundings(
                new PrintWriter(output, true, StandardCharsets.UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                console.filter(Surroundings::isTerminal).isPresent(),
                System::nanoTime,
                output::failure,
                Instant::now,
                new FileInputStream(FileDescriptor.in));
    }

    /** Prints a line about the program itself. */
    void tell(String message) {
        messages.println("chitieu: " + message);
        messages.flush();
    }

    /**
     * Hands over what was printed. A print writer tells only when asked that it cannot be written.
     *
     * @throws OutputClosedException if nobody reads it any more ({@code … | head})
     * @throws IOException if it cannot be written for another reason
     */
    void requireOutput() throws IOException {
        if (output.checkError()) {
            String reason = trouble.get().map(IOException::getMessage).orElse("");
            // "Broken pipe" on Unix, "The pipe is being closed" on Windows.
            if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                throw new OutputClosedException();
            }
            throw new IOException("cannot write to standard output" + (reason.isEmpty() ? "" : ": " + reason));
        }
    }

    /** From Java 22 on there is a console even where nobody watches; only there it can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
