package vn.chitieu.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chitieu.write.page.SourceLinks;

/**
 * Finds the files of a run by the names of its documents and says how a page in the output folder links to them.
 *
 * <ol>
 *   <li>A document lies below the input whose folders lead its name, or is that input.
 *   <li>A document of a list lies where the list says.
 *   <li>A member of an archive is linked to the archive that lies in the file system.
 *   <li>A link leads from the output folder to the file; to the whole path where both have no folder in common, as on
 *       two drives of Windows.
 * </ol>
 *
 * @param output folder of the page
 * @param roots the inputs
 */
record DocumentLinks(Path output, List<Path> roots) implements SourceLinks {
    private static final String INSIDE = "!/";

    @Override
    public Optional<String> of(String document) {
        for (int end = document.indexOf(INSIDE); end >= 0; end = document.indexOf(INSIDE, end + 1)) {
            Optional<Path> archive = file(document.substring(0, end)); // rule 3
            if (archive.isPresent()) {
                return archive.map(this::link);
            }
        }
        return file(document).map(this::link);
    }

    private Optional<Path> file(String name) {
        try {
            return roots.stream()
                    .flatMap(root -> below(root.toAbsolutePath().normalize(), name).stream())
                    .findFirst()
                    .or(() -> existing(Path.of(name).toAbsolutePath())); // rule 2
        } catch (InvalidPathException noSuchName) {
            return Optional.empty();
        }
    }

    /** Rule 1: {@code 2024/a.txt} is {@code a.txt} below an input {@code reports/2024}, if {@code 2024} leads it. */
    private static Optional<Path> below(Path root, String name) {
        String[] parts = name.split("/");
        for (int lead = 0; lead < parts.length; lead++) {
            String below = String.join("/", Arrays.copyOfRange(parts, lead, parts.length));
            Path folder = Files.isDirectory(root) ? root : Objects.requireNonNullElse(root.getParent(), root);
            Path file = folder.resolve(below);
            boolean leads = lead == 0 || folder.endsWith(Path.of(parts[0], Arrays.copyOfRange(parts, 1, lead)));
            boolean isOfRoot = folder.equals(root) || file.equals(root);
            if (leads && isOfRoot && Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> existing(Path path) {
        return Optional.of(path).filter(Files::exists);
    }

    /** By way of the URIs, which hold the very bytes of the names, percent-encoded; rule 4. */
    private String link(Path file) {
        URI target = file.toUri();
        List<String> from = segments(output.toAbsolutePath().normalize().toUri());
        List<String> to = segments(target);
        int common = 0;
        while (common < Math.min(from.size(), to.size() - 1) && from.get(common).equals(to.get(common))) {
            common++;
        }
        if (common == 0) {
            return "file://" + Objects.requireNonNullElse(target.getRawAuthority(), "") + target.getRawPath();
        }
        List<String> steps = new ArrayList<>(Collections.nCopies(from.size() - common, ".."));
        steps.addAll(to.subList(common, to.size()));
        return (from.size() == common ? "./" : "") + String.join("/", steps);
    }

    private static List<String> segments(URI uri) {
        return Arrays.stream(uri.getRawPath().split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }
}
