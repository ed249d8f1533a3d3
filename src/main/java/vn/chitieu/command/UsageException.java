package vn.chitieu.command;

import java.util.List;

/** The command cannot begin as it was given; the message says what to change. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Takes what a person should read: one line, or one for each mistake. */
    public UsageException(String message) {
        super(message);
    }

    /** {@code the decisions in d.csv hold 2 mistakes:} and all of them, one a line. */
    static UsageException mistakes(String beginning, List<String> mistakes) {
        String number = mistakes.size() == 1 ? " a mistake:\n" : " " + mistakes.size() + " mistakes:\n";
        return new UsageException(beginning + number + String.join("\n", mistakes));
    }
}
