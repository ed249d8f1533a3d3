package vn.chitieu.batch.worker;

import java.time.Duration;
import java.util.List;

/**
 * How workers are started.
 *
 * @param command program and arguments
 * @param setup what each is told first; the preparation understands it
 * @param patience how long a worker may take until it is ready
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
public record WorkerCommand(List<String> command, byte[] setup, Duration patience) {
    /** Copies the command and the setup. */
    public WorkerCommand {
        command = List.copyOf(command);
        setup = setup.clone();
    }

    @Override
    public byte[] setup() {
        return setup.clone();
    }
}
