package vn.chitieu.benchmark.ruled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs that print: LibreOffice, Chromium, Ghostscript and poppler must be installed. */
final class Programs {
    private static final int MINUTES = 5;
    private final Path profile;

    /**
     * Keeps LibreOffice's settings apart from those of the person.
     *
     * @param profile folder for them
     */
    Programs(Path profile) {
        this.profile = profile.toAbsolutePath();
    }

    /** Converts documents to another format, into a folder, with LibreOffice. */
    void convert(List<Path> documents, String format, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        documents.forEach(document -> command.add(document.toString()));
        run(command);
    }

    /** Prints a page of HTML with Chromium. */
    void print(Path page, Path pdf) throws IOException {
        run(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf.toAbsolutePath(),
                page.toUri().toString()));
    }

    /** Writes a PDF anew. */
    void distill(Distiller distiller, Path pdf, Path distilled) throws IOException {
        switch (distiller) {
            case NONE -> Files.copy(pdf, distilled);
            case GHOSTSCRIPT ->
                run(List.of(
                        "gs",
                        "-q",
                        "-dBATCH",
                        "-dNOPAUSE",
                        "-sDEVICE=pdfwrite",
                        "-o",
                        distilled.toString(),
                        pdf.toString()));
            case CAIRO -> run(List.of("pdftocairo", "-pdf", pdf.toString(), distilled.toString()));
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("failed: " + String.join(" ", command));
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw new IOException("interrupted: " + String.join(" ", command), interrupted);
        }
    }
}
