package vn.chitieu.generated.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs that print: LibreOffice, Chromium and ghostscript, where they are installed. They run with little weight. */
public final class OfficePrograms {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private OfficePrograms() {}

    /** Whether all of them are there. */
    public static boolean areInstalled() {
        return !find("soffice").isEmpty() && !browser().isEmpty() && !find("gs").isEmpty();
    }

    /** Converts sources to a format in one run; the results stand in the folder. */
    static void convert(List<Path> sources, Format format, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean rewritten = format == Format.PDF_GHOSTSCRIPT;
        Path first = rewritten ? Files.createDirectories(folder.resolve("before")) : folder;
        List<String> command = new ArrayList<>(List.of(
                find("soffice"),
                "-env:UserInstallation=" + folder.resolveSibling("profile").toUri(),
                "--headless"));
        if (format.source() == Format.Source.PAGE) {
            command.add("--infilter=HTML (StarWriter)");
        }
        command.addAll(List.of("--convert-to", format.filter(), "--outdir", first.toString()));
        sources.forEach(source -> command.add(source.toString()));
        run(command, 60 + 10L * sources.size());
        if (rewritten) {
            for (Path source : sources) {
                String name = source.getFileName().toString().replaceFirst("\\.[^.]+$", format.suffix());
                run(
                        List.of(
                                find("gs"),
                                "-q",
                                "-dNOPAUSE",
                                "-dBATCH",
                                "-sDEVICE=pdfwrite",
                                "-sOutputFile=" + folder.resolve(name),
                                first.resolve(name).toString()),
                        60);
            }
        }
    }

    /** Prints pages with a browser, one after the other. */
    static void browse(List<Path> pages, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        for (Path page : pages) {
            String name = page.getFileName().toString().replaceFirst("\\.[^.]+$", ".pdf");
            run(
                    List.of(
                            browser(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--user-data-dir=" + folder.resolveSibling("profile"),
                            "--no-pdf-header-footer",
                            "--print-to-pdf=" + folder.resolve(name),
                            page.toUri().toString()),
                    60);
        }
    }

    private static void run(List<String> command, long seconds) throws IOException, InterruptedException {
        List<String> light = new ArrayList<>(find("nice").isEmpty() ? List.of() : List.of(find("nice"), "-n", "10"));
        light.addAll(command);
        Process process = new ProcessBuilder(light)
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
}
