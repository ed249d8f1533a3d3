package vn.chitieu.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.chitieu.Pipeline;
import vn.chitieu.document.Source;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;

/** Finds the smallest heap in which the PDF of 104 pages can be handled, in processes of its own. */
public final class PeakMemory {
    private static final int SECONDS = 60;
    private static final int MOST_MEGABYTES = 512;

    private PeakMemory() {}

    /**
     * Without arguments prints the smallest heap for PDFBox's text stripper and for the whole extraction.
     *
     * @param arguments for the processes that are started: {@code library} or {@code extract}, and a PDF
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, InvalidMappingsException {
        if (arguments.length > 0) {
            handle(arguments[0], Files.readAllBytes(Path.of(arguments[1])));
            return;
        }
        Path pdf = Files.createTempFile("report", ".pdf");
        Files.write(pdf, BenchmarkDocument.PDF_104.bytes());
        for (String what : List.of("library", "extract")) {
            System.out.printf("%-8s needs a heap of %d MB for 104 pages%n", what, smallestHeap(what, pdf));
        }
        Files.delete(pdf);
    }

    private static void handle(String what, byte[] bytes) throws IOException, InvalidMappingsException {
        if (what.equals("library")) {
            System.out.println(Walk.PDF.length(bytes));
        } else {
            Source source = new Source("report.pdf", new Source.Content(bytes));
            Extraction extraction = new Pipeline(Mappings.bundled(), System::nanoTime).extract(source);
            if (extraction.status() != DocumentStatus.EXTRACTED) {
                throw new IllegalStateException(extraction.status() + " " + extraction.reason());
            }
        }
    }

    private static int smallestHeap(String what, Path pdf) throws IOException, InterruptedException {
        int tooSmall = 4;
        int enough = MOST_MEGABYTES;
        while (enough - tooSmall > 2) {
            int middle = (tooSmall + enough) / 2;
            if (suffices(middle, what, pdf)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough;
    }

    private static boolean suffices(int megabytes, String what, Path pdf) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PeakMemory.class.getName(),
                        what,
                        pdf.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
