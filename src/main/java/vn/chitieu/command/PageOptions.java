package vn.chitieu.command;

import picocli.CommandLine.Option;
import vn.chitieu.write.page.PageLimits;

/** Whether a run makes report.html, and what pictures are in it. */
final class PageOptions {
    @Option(names = "--no-page", description = "Makes no report.html.")
    private boolean none;

    @Option(
            names = "--crops-size",
            paramLabel = "SIZE",
            description = "Size of all pictures in report.html; flagged rows come first (default: ${DEFAULT-VALUE}).",
            defaultValue = "20m",
            converter = ByteSize.Converter.class)
    private ByteSize size = new ByteSize(0);

    /** A mixin with the defaults, for picocli to fill. */
    PageOptions() {}

    /** Whether the page is made. */
    boolean wanted() {
        return !none;
    }

    /** How much it holds. */
    PageLimits limits() {
        return PageLimits.DEFAULT.withPictures(size.bytes());
    }

    /** All that the page is made by, as a text. */
    String identity() {
        return none + " " + size.bytes();
    }
}
