package vn.chitieu;

import java.util.Arrays;

/** A fault of the program itself, in one line that helps whoever has to mend it. */
final class Fault {
    /** What became of a document that the memory did not suffice for; the last resort where limits did not help. */
    static final String NO_MEMORY = "not enough memory to read it; try --memory 4g";

    private static final String OURS = Fault.class.getPackageName();

    private Fault() {}

    /** {@code fault in vn.chitieu.read.text.TextReader: java.lang.IllegalStateException: no rows}. */
    static String describe(Throwable fault) {
        String place = Arrays.stream(fault.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(OURS))
                .findFirst()
                .map(name -> " in " + name)
                .orElse("");
        return "fault" + place + ": " + fault.toString().strip().replaceAll("\\s+", " ");
    }
}
