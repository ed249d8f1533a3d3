package vn.chitieu.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.batch.worker.WorkerCommand;
import vn.chitieu.batch.worker.WorkerPool;

/**
 * How the processes that read are started: this Java, these classes.
 *
 * @param memory largest heap
 * @param setup what each has to know
 */
record WorkerStart(ByteSize memory, WorkSetup setup) implements WorkerPool.Starting {
    private static final String MAIN = "vn.chitieu.Main";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public WorkerCommand command(Path folder, boolean lasting) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                // Standard output carries results: whatever the virtual machine itself has to say goes elsewhere.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:ErrorFile=" + folder.resolve("crash-%p.log"),
                "-Djava.awt.headless=true"));
        if (!lasting) {
            // The better compiler costs more than it brings until a process has read some twenty thousand documents.
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN, WorkCommand.NAME));
        return new WorkerCommand(command, setup.bytes(), PATIENCE);
    }

    private static String java() {
        Optional<String> running = ProcessHandle.current().info().command();
        return running.orElseGet(
                () -> Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }
}
