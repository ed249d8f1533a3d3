package vn.chitieu;

/** Arguments to commands, outcomes to exit codes; nothing else. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
