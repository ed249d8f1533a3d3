package vn.chitieu.command;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What a command knows of the world around it.
 *
 * @param output what was asked for: help, version
 * @param messages what a person should know
 * @param watched whether a person watches the messages appear
 * @param nanoseconds a clock that never runs backwards
 */
public record Surroundings(PrintWriter output, PrintWriter messages, boolean watched, LongSupplier nanoseconds) {
    /** Those of the running program: its standard output and standard error in UTF-8. */
    public static Surroundings ofProcess() {
        Optional<Console> console = Optional.ofNullable(System.console());
        return new Surroundings(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                console.filter(Surroundings::isTerminal).isPresent(),
                System::nanoTime);
    }

    /** From Java 22 on there is a console even where nobody watches; only there it can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
