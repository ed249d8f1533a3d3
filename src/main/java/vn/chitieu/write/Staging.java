package vn.chitieu.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A folder in which files are written beside their place ({@code .observations.csv.part}) and moved into it all
 * together. Until then older files stay untouched; if one move fails (on Windows a file that is open in Excel), those
 * done before are undone.
 */
final class Staging {
    private final Path folder;
    private final List<String> names;
    private final List<String> retired;
    private final Deque<Path> created = new ArrayDeque<>();

    private Staging(Path folder, List<String> names, List<String> retired) {
        this.folder = folder;
        this.names = List.copyOf(names);
        this.retired = List.copyOf(retired);
    }

    /**
     * Makes the folder if it is not there.
     *
     * @param names names of the files to come
     * @param retired names of older files that go when these come
     * @throws IOException naming the path, if the folder cannot be made or something bars the place of a file
     */
    static Staging open(Path folder, List<String> names, List<String> retired) throws IOException {
        Staging staging = new Staging(folder, names, retired);
        staging.createFolder();
        for (String name : names) {
            if (Files.isDirectory(folder.resolve(name))) {
                staging.discard();
                throw new IOException("cannot write " + folder.resolve(name) + ": a folder of that name is in the way");
            }
        }
        return staging;
    }

    /** Names of the files to come. */
    List<String> names() {
        return names;
    }

    /** Where a file is written until it is moved into place. */
    Path part(String name) {
        return folder.resolve("." + name + ".part");
    }

    /** Moves every file into place, or none. */
    void publish() throws IOException {
        Deque<Move> done = new ArrayDeque<>();
        try {
            for (String name : retired) {
                putAside(name, done);
            }
            for (String name : names) {
                putAside(name, done);
                move(new Move(part(name), folder.resolve(name)), done);
            }
        } catch (IOException e) {
            undo(done, e);
            throw e;
        }
        names.forEach(name -> deleteIfPossible(old(name)));
        retired.forEach(name -> deleteIfPossible(old(name)));
    }

    private void putAside(String name, Deque<Move> done) throws IOException {
        Path target = folder.resolve(name);
        if (Files.isRegularFile(target)) {
            move(new Move(target, old(name)), done);
        }
    }

    /** Removes what was written and not published, and the folders made for it unless others use them by now. */
    void discard() throws IOException {
        Closing.all(names.stream()
                .map(name -> (Closeable) () -> Files.deleteIfExists(part(name)))
                .toList());
        removeFolders();
    }

    private void removeFolders() {
        while (!created.isEmpty()) {
            deleteIfPossible(created.pop());
        }
    }

    /** The results are right without it: a left-over that cannot be removed must not fail the run. */
    private static void deleteIfPossible(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // reason above
        }
    }

    private record Move(Path from, Path to) {}

    private Path old(String name) {
        return folder.resolve("." + name + ".old");
    }

    private static void move(Move move, Deque<Move> done) throws IOException {
        try {
            Files.move(move.from(), move.to(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failure.of("cannot replace", done.isEmpty() ? move.from() : move.to(), e);
        }
        done.push(move);
    }

    private static void undo(Deque<Move> done, IOException failure) {
        for (Move move : done) {
            try {
                Files.move(move.to(), move.from(), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private void createFolder() throws IOException {
        List<Path> missing = new ArrayList<>();
        Optional<Path> next = Optional.of(folder.toAbsolutePath());
        while (next.isPresent() && !Files.isDirectory(next.get())) {
            missing.add(0, next.get());
            next = Optional.ofNullable(next.get().getParent());
        }
        for (Path path : missing) {
            try {
                Files.createDirectory(path);
            } catch (IOException e) {
                removeFolders();
                throw Failure.of("cannot create", path, e);
            }
            created.push(path);
        }
    }
}
