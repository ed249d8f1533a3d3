package vn.chitieu.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import vn.chitieu.read.scan.OcrMode;

/** How a person wants scans to be recognised. */
final class ScanOptions {
    /** Where the data lies where it was installed with a package; Debian has a folder for each version below it. */
    private static final List<String> USUAL = List.of(
            "/usr/share/tesseract-ocr",
            "/usr/share/tessdata",
            "/usr/local/share/tessdata",
            "/opt/homebrew/share/tessdata",
            "C:/Program Files/Tesseract-OCR/tessdata",
            "node_modules/@tesseract.js-data/vie");

    @Option(
            names = "--tessdata",
            paramLabel = "DIR",
            description = "Folder with vie.traineddata, or vie.traineddata.gz.")
    private Optional<Path> folder = Optional.empty();

    @ArgGroup
    private Mode mode = new Mode();

    /** A mixin without options, for picocli to fill. */
    ScanOptions() {}

    /** One of the two at most. */
    private static final class Mode {
        @Option(names = "--no-ocr", description = "Recognises no scans.")
        private boolean never;

        @Option(names = "--ocr-all", description = "Recognises all pages of PDF files, also those that come with text.")
        private boolean all;
    }

    /**
     * What workers are told.
     *
     * @throws UsageException if the folder that was named is none
     */
    OcrSetup ocr() throws UsageException {
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new UsageException("no such folder: " + folder.get());
        }
        OcrMode chosen = mode.never ? OcrMode.NEVER : mode.all ? OcrMode.ALL : OcrMode.NEEDED;
        return new OcrSetup(
                chosen,
                folders().stream()
                        .map(path -> path.toAbsolutePath().toUri().toString())
                        .toList(),
                Optional.empty());
    }

    /** The folder that was named, and no other; else the one of the environment, then a person's own, then the usual. */
    private List<Path> folders() {
        if (folder.isPresent()) {
            return List.of(folder.get());
        }
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(System.getenv("TESSDATA_PREFIX"))
                .filter(prefix -> !prefix.isBlank())
                .map(Path::of)
                .ifPresent(folders::add);
        folders.add(Path.of(System.getProperty("user.home", "."), ".chitieu", "tessdata"));
        USUAL.stream().map(Path::of).forEach(folders::add);
        return folders;
    }
}
