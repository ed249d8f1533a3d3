package vn.chitieu.generated.printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs that print: LibreOffice and Chromium, where they are installed. */
final class OfficePrograms {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private OfficePrograms() {}

    static boolean areInstalled() {
        return find("soffice").length() > 0 && !browser().isEmpty();
    }

    /** Converts pages to a format ({@code docx:MS Word 2007 XML}) in one run; the results stand in the folder. */
    static void convert(List<Path> pages, String format, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("office");
        List<String> command = new ArrayList<>(List.of(
                find("soffice"),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--infilter=HTML (StarWriter)",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        pages.forEach(page -> command.add(page.toString()));
        run(command, 60 + 10L * pages.size());
    }

    /** Prints a page with a browser. */
    static void print(Path page, Path pdf) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("browser");
        run(
                List.of(
                        browser(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--user-data-dir=" + profile,
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString()),
                60);
    }

    private static void run(List<String> command, long seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("still running after " + seconds + " s: " + command);
        }
    }

    private static String browser() {
        return BROWSERS.stream()
                .map(OfficePrograms::find)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String find(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }

    /** Bytes of a file. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
