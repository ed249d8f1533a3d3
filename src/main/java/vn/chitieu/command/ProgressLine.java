package vn.chitieu.command;

import java.io.PrintWriter;
import vn.chitieu.batch.Progress;

/** One line on the terminal that is written anew with every percent and gone at the end. */
final class ProgressLine implements Progress {
    private final PrintWriter messages;
    private int shown = -1;

    ProgressLine(PrintWriter messages) {
        this.messages = messages;
    }

    @Override
    public void update(int done, int total) {
        int percent = (int) (100L * done / total);
        String line = done + " of " + total + " files";
        if (done == total) {
            messages.print("\r" + " ".repeat(line.length()) + "\r");
        } else if (percent > shown) {
            messages.print("\r" + line);
        }
        shown = percent;
        messages.flush();
    }
}
