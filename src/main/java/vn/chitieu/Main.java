package vn.chitieu;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import vn.chitieu.command.ChitieuCommand;
import vn.chitieu.command.CompareCommand;
import vn.chitieu.command.ExitCode;
import vn.chitieu.command.ExplainCommand;
import vn.chitieu.command.ExtractCommand;
import vn.chitieu.command.LearnCommand;
import vn.chitieu.command.OutputClosedException;
import vn.chitieu.command.ScoreCommand;
import vn.chitieu.command.Surroundings;
import vn.chitieu.command.TablesCommand;
import vn.chitieu.command.UsageException;
import vn.chitieu.command.WorkCommand;

/** Arguments to commands, outcomes to exit codes. */
public final class Main {
    private static final int SECONDS_TO_TIDY_UP = 5;

    private Main() {}

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        boolean worker = arguments.length > 0 && arguments[0].equals(WorkCommand.NAME);
        CountDownLatch ended = worker ? outlastInterruption() : tidyUpWhenInterrupted(Thread.currentThread());
        int code = execute(surroundings, arguments);
        ended.countDown();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @return code of an {@link ExitCode}
     */
    static int execute(Surroundings surroundings, String... arguments) {
        CommandLine line = new CommandLine(new ChitieuCommand())
                .addSubcommand(new ExtractCommand(surroundings))
                .addSubcommand(new TablesCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new WorkCommand(surroundings, Main::halt))
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new LearnCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Main::path)
                .setExpandAtFiles(false)
                .setOut(surroundings.output())
                .setErr(surroundings.messages())
                .setParameterExceptionHandler((failure, given) -> misused(failure, surroundings))
                .setExecutionExceptionHandler((failure, command, result) -> failed(failure, surroundings));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError failure) {
            return tell(surroundings, "not enough memory; try --jobs 1, or java -Xmx4g -jar …", ExitCode.FAILED);
        } catch (StackOverflowError failure) {
            return tell(surroundings, Fault.describe(failure), ExitCode.FAILED);
        }
    }

    private static int misused(ParameterException failure, Surroundings surroundings) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        String message = failure.getMessage() + " (\"" + command + " --help\" tells how to use it)";
        return tell(surroundings, message, ExitCode.USAGE);
    }

    private static int failed(Exception failure, Surroundings surroundings) {
        // Whoever is interrupted while writing throws a failure of the file, with the thread still marked.
        if (Thread.interrupted() || failure instanceof InterruptedException) {
            String message = failure instanceof InterruptedException ? failure.getMessage() : null;
            return tell(surroundings, Optional.ofNullable(message).orElse("interrupted"), ExitCode.INTERRUPTED);
        }
        if (failure instanceof OutputClosedException) {
            return ExitCode.OUTPUT_CLOSED.code();
        }
        if (failure instanceof UsageException) {
            return tell(surroundings, String.valueOf(failure.getMessage()), ExitCode.USAGE);
        }
        String reason = failure instanceof IOException ? failure.getMessage() : Fault.describe(failure);
        return tell(surroundings, "the run failed: " + reason, ExitCode.FAILED);
    }

    private static int tell(Surroundings surroundings, String message, ExitCode code) {
        surroundings.messages().println("chitieu: " + message);
        surroundings.messages().flush();
        return code.code();
    }

    /** Whatever the threads of a worker do: nobody waits for it any more. */
    private static void halt() {
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException failure) {
            throw new TypeConversionException("'" + argument
                    + "' is no path here; if its letters look wrong, set LANG=C.UTF-8 or name its folder");
        }
    }

    /** A terminal sends Ctrl+C to workers too; they go on until the program that started them ends them, or itself. */
    private static CountDownLatch outlastInterruption() {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                ended.await();
            } catch (InterruptedException impossible) {
                halt();
            }
        }));
        return ended;
    }

    /** On Ctrl+C the virtual machine ends with 130 by itself; it waits until what was half written is removed. */
    private static CountDownLatch tidyUpWhenInterrupted(Thread runner) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread tidying = new Thread(() -> {
            runner.interrupt();
            try {
                boolean unused = ended.await(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS);
            } catch (InterruptedException enough) {
                runner.interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(tidying);
        return ended;
    }
}
