package vn.chitieu.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import vn.chitieu.batch.find.InputFile;

/**
 * Hands out jobs to threads.
 *
 * <ol>
 *   <li>Q1 Members come before further files, the last archive's first, so that little lies unpacked at a time.
 *   <li>Q2 A file whose process died is tried once more when nothing else is read any more, and nothing beside it.
 *   <li>Q3 There is no more job when nothing waits and nothing is read that could bring members.
 * </ol>
 */
final class Queue {
    private final Iterator<InputFile> files;
    private final Deque<Job> members = new ArrayDeque<>();
    private final Deque<Job> again = new ArrayDeque<>();
    private int running;
    private boolean alone;
    private boolean stopped;

    Queue(Iterator<InputFile> files) {
        this.files = files;
    }

    /**
     * A job that was handed out.
     *
     * @param job the job
     * @param last whether it was tried before
     */
    record Turn(Job job, boolean last) {}

    /** The next job, waited for; empty when there are no more. Each must be given back by {@link #done}. */
    synchronized Optional<Turn> next() throws InterruptedException {
        while (!stopped) {
            Optional<Turn> turn = alone ? Optional.empty() : take();
            if (turn.isPresent()) {
                running++;
                return turn;
            }
            if (running == 0) {
                notifyAll();
                return Optional.empty(); // Q3
            }
            wait();
        }
        return Optional.empty();
    }

    private Optional<Turn> take() {
        if (!members.isEmpty()) {
            return Optional.of(new Turn(members.pop(), false)); // Q1
        }
        if (files.hasNext()) {
            return Optional.of(new Turn(Job.of(files.next()), false));
        }
        if (running == 0 && !again.isEmpty()) {
            alone = true; // Q2
            return Optional.of(new Turn(again.remove(), true));
        }
        return Optional.empty();
    }

    /** Adds a member of an archive. */
    synchronized void add(Job member) {
        members.push(member);
        notifyAll();
    }

    /** Puts a job off until nothing else is read. */
    synchronized void putOff(Job job) {
        again.add(job);
    }

    /** A job is over; what it brought has been added. */
    synchronized void done() {
        running--;
        alone = false;
        notifyAll();
    }

    /** Whether it was stopped before its end. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** Hands out no more. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
