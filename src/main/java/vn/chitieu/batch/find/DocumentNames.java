package vn.chitieu.batch.find;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each file the name that its rows bear, and no two the same.
 *
 * <ol>
 *   <li>A file is named by its path below the input root; a root that is a file by its file name.
 *   <li>Where two roots give the same name, the names of both roots are led by the roots' folders, as many as it takes:
 *       {@code 2023/a.txt} and {@code 2024/a.txt}.
 *   <li>What is still the same (letters that Unicode cannot spell) gets a number: {@code a.txt (2)}.
 *   <li>The order is that of the code points after composition (NFC), so that it is the same on every system.
 * </ol>
 */
final class DocumentNames {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<InputRoot, Integer> depths = new HashMap<>();

    private DocumentNames(List<Unnamed> files) {
        for (Unnamed file : files) {
            entries.add(new Entry(file, file.root().below(file.path())));
        }
    }

    /**
     * A file as the walk found it.
     *
     * @param root the input it lies in
     * @param path where it lies
     * @param obstacle why it cannot be read
     */
    record Unnamed(InputRoot root, Path path, Optional<Obstacle> obstacle) {}

    private record Entry(Unnamed file, String below) {}

    static List<FoundFile> of(List<Unnamed> files) {
        DocumentNames names = new DocumentNames(files);
        names.part();
        return numbered(names.sorted());
    }

    /** Rule 2; ends because a root has only so many folders. */
    private void part() {
        Set<InputRoot> clashing = clashing();
        while (!clashing.isEmpty()) {
            clashing.forEach(root -> depths.merge(root, 1, Integer::sum));
            clashing = clashing();
        }
    }

    private Set<InputRoot> clashing() {
        Map<String, InputRoot> owners = new HashMap<>();
        Set<InputRoot> clashing = new HashSet<>();
        for (Entry entry : entries) {
            InputRoot root = entry.file().root();
            InputRoot owner = owners.computeIfAbsent(name(entry), name -> root);
            if (!owner.equals(root)) {
                clashing.add(owner);
                clashing.add(root);
            }
        }
        clashing.removeIf(root -> depth(root) >= root.folders().size());
        return clashing;
    }

    private String name(Entry entry) {
        InputRoot root = entry.file().root();
        return root.lead(depth(root)) + entry.below();
    }

    private int depth(InputRoot root) {
        return depths.getOrDefault(root, 0);
    }

    /** Rule 4. */
    private List<FoundFile> sorted() {
        return entries.stream()
                .map(entry -> new FoundFile(
                        name(entry), entry.file().path(), entry.file().obstacle()))
                .sorted(Comparator.comparing(FoundFile::name, NameOrder.BY_CODE_POINTS)
                        .thenComparing(FoundFile::path))
                .toList();
    }

    /** Rule 3. */
    private static List<FoundFile> numbered(List<FoundFile> files) {
        Set<String> taken = new HashSet<>();
        List<FoundFile> numbered = new ArrayList<>();
        for (FoundFile file : files) {
            String name = file.name();
            for (int number = 2; !taken.add(name); number++) {
                name = file.name() + " (" + number + ")";
            }
            numbered.add(new FoundFile(name, file.path(), file.obstacle()));
        }
        return numbered;
    }
}
