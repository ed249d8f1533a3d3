package vn.chitieu.batch.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.SortedFile;
import vn.chitieu.store.Sorter;

/**
 * Lists the files of an input of any size in the order of their names, on disk. Names are those of {@link DocumentNames},
 * by the same rules:
 *
 * <ol>
 *   <li>A file is named by its path below the input root; a root that is a file by its file name.
 *   <li>Where two roots give the same name, the names of both roots are led by the roots' folders, as many as it takes.
 *   <li>What is still the same gets a number: {@code a.txt (2)}.
 *   <li>The order is that of the code points after composition (NFC).
 * </ol>
 */
public final class Inventory {
    private static final Codec<Found> FOUND = Codecs.of(Found.class);
    private static final Codec<InputFile> FILES = Codecs.of(InputFile.class);

    /**
     * A file before it has its name.
     *
     * @param root ordinal of its input, from 0
     * @param below its path below the input
     * @param file the file, without name
     */
    private record Found(int root, String below, InputFile file) {}

    private final Path folder;
    private final List<InputRoot> roots;
    private final int[] depths;

    private Inventory(Path folder, List<InputRoot> roots) {
        this.folder = folder;
        this.roots = roots;
        this.depths = new int[roots.size()];
    }

    /**
     * Lists the files below the inputs.
     *
     * @param input where they lie
     * @param output folder of the results, which is passed over
     * @param folder existing folder for the list
     * @throws IOException if an input is not there, or the list cannot be written
     */
    public static SortedFile<InputFile> of(Input input, Path output, Path folder) throws IOException {
        List<InputRoot> roots =
                new ArrayList<>(input.roots().stream().map(InputRoot::of).toList());
        if (input.listed().isPresent()) {
            roots.add(InputRoot.LISTED);
        }
        Inventory inventory = new Inventory(folder, roots);
        SortedFile<Found> found = inventory.found(input, output);
        inventory.part(found);
        SortedFile<InputFile> files = inventory.named(found);
        found.delete();
        return files;
    }

    /** Everything that the walk finds, each file once: through the first input that reaches it. */
    private SortedFile<Found> found(Input input, Path output) throws IOException {
        Comparator<Found> byPath = Comparator.comparing(found -> found.file().path());
        try (Sorter<Found> sorter = new Sorter<>(folder, FOUND, byPath.thenComparingInt(Found::root))) {
            for (int i = 0; i < input.roots().size(); i++) {
                walk(i, output, sorter);
            }
            if (input.listed().isPresent()) {
                int last = roots.size() - 1;
                new ListedPaths(output)
                        .each(input.listed().get(), (name, file) -> sorter.add(new Found(last, name, file)));
            }
            String[] last = {""};
            return SortedFile.write(folder, FOUND, sorter.sorted(), found -> {
                boolean first = !found.file().path().equals(last[0]);
                last[0] = found.file().path();
                return first;
            });
        }
    }

    private void walk(int root, Path output, Sorter<Found> sorter) throws IOException {
        Walk.each(roots.get(root), Optional.of(output), (path, stamp, obstacle) -> {
            InputFile file = new InputFile("", ListedPaths.uri(path), stamp, obstacle);
            sorter.add(new Found(root, roots.get(root).below(path), file));
        });
    }

    /** Rule 2; ends because a root has only so many folders. */
    private void part(SortedFile<Found> found) throws IOException {
        if (roots.size() == 1) {
            return;
        }
        Set<Integer> clashing = clashing(found);
        while (!clashing.isEmpty()) {
            clashing.forEach(root -> depths[root]++);
            clashing = clashing(found);
        }
    }

    private Set<Integer> clashing(SortedFile<Found> found) throws IOException {
        Set<Integer> clashing = new TreeSet<>();
        try (Sorter<Found> sorter = new Sorter<>(folder, FOUND, Comparator.comparing(this::name));
                SortedFile.Values<Found> values = found.open()) {
            while (values.hasNext()) {
                sorter.add(values.next());
            }
            String name = "";
            int owner = -1;
            for (Iterator<Found> sorted = sorter.sorted(); sorted.hasNext(); ) {
                Found next = sorted.next();
                if (owner >= 0 && name(next).equals(name) && next.root() != owner) {
                    clashing.add(owner);
                    clashing.add(next.root());
                }
                name = name(next);
                owner = next.root();
            }
        }
        clashing.removeIf(root -> depths[root] >= roots.get(root).folders().size());
        return clashing;
    }

    private String name(Found found) {
        return roots.get(found.root()).lead(depths[found.root()]) + found.below();
    }

    /** Rules 3 and 4. */
    private SortedFile<InputFile> named(SortedFile<Found> found) throws IOException {
        try (Sorter<InputFile> sorter = new Sorter<>(folder, FILES, byName());
                SortedFile.Values<Found> values = found.open()) {
            while (values.hasNext()) {
                Found next = values.next();
                sorter.add(next.file().named(name(next)));
            }
            try (Sorter<InputFile> numbered = new Sorter<>(folder, FILES, byName())) {
                number(sorter.sorted(), numbered);
                return SortedFile.write(folder, FILES, numbered.sorted());
            }
        }
    }

    private static void number(Iterator<InputFile> sorted, Sorter<InputFile> numbered) throws IOException {
        Set<String> given = new HashSet<>();
        String last = "";
        while (sorted.hasNext()) {
            InputFile file = sorted.next();
            String name = file.name();
            boolean taken = name.equals(last) || given.contains(name);
            for (int number = 2; taken; number++) {
                name = file.name() + " (" + number + ")";
                taken = !given.add(name);
            }
            last = file.name();
            numbered.add(file.named(name));
        }
    }

    /** Rule 4: by the code points of the composed name, then as the file system spells it. */
    public static Comparator<InputFile> byName() {
        return Comparator.comparing(InputFile::name, NameOrder.BY_CODE_POINTS).thenComparing(InputFile::path);
    }
}
