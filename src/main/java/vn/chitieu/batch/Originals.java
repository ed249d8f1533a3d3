package vn.chitieu.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.batch.find.InputFile;
import vn.chitieu.batch.find.NameOrder;
import vn.chitieu.batch.worker.Answer;
import vn.chitieu.batch.worker.Member;
import vn.chitieu.batch.worker.TaskReader;
import vn.chitieu.store.SortedFile;

/**
 * Finds the files of a run again, those too that lie in archives: by the names that the run gave them. Whether their
 * bytes are still the same is not looked at. One archive at a time stays unpacked, with the archives in it; whoever asks
 * in the order of the names has each unpacked once. For one thread.
 */
public final class Originals implements Closeable {
    private static final String INSIDE = "!/";

    private final SortedFile<InputFile> files;
    private final TaskReader unpacker;
    private final Path spools;
    private final Map<String, List<Member>> unpacked = new HashMap<>();
    private Optional<SortedFile.Values<InputFile>> open = Optional.empty();
    private Optional<InputFile> last = Optional.empty();
    private String archive = "";

    /**
     * Finds files.
     *
     * @param files those of the input, by name
     * @param unpacker opens archives
     * @param spools folder for what is unpacked; made when it is needed, removed in the end
     */
    public Originals(SortedFile<InputFile> files, TaskReader unpacker, Path spools) {
        this.files = files;
        this.unpacker = unpacker;
        this.spools = spools;
    }

    /**
     * Where a document lies now, as a URI; empty if it is not there any more.
     *
     * @param document name that the run gave it
     */
    public Optional<String> find(String document) throws IOException {
        for (int end = document.indexOf(INSIDE); end >= 0; end = document.indexOf(INSIDE, end + 1)) {
            Optional<InputFile> file = file(document.substring(0, end));
            if (file.isPresent()) {
                return member(file.get(), document.substring(end + INSIDE.length()));
            }
        }
        return file(document).map(InputFile::path);
    }

    private Optional<InputFile> file(String name) throws IOException {
        if (last.isPresent() && NameOrder.BY_CODE_POINTS.compare(last.get().name(), name) > 0) {
            rewind();
        }
        if (open.isEmpty()) {
            open = Optional.of(files.open());
        }
        SortedFile.Values<InputFile> values = open.get();
        while (values.hasNext()
                && last.filter(file -> NameOrder.BY_CODE_POINTS.compare(file.name(), name) >= 0)
                        .isEmpty()) {
            last = Optional.of(values.next());
        }
        return last.filter(file -> file.name().equals(name));
    }

    private void rewind() throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
        open = Optional.empty();
        last = Optional.empty();
    }

    private Optional<String> member(InputFile file, String name) throws IOException {
        if (!archive.equals(file.name())) {
            forget();
            archive = file.name();
        }
        return member(file.path(), name);
    }

    private Optional<String> member(String path, String name) throws IOException {
        Set<String> taken = new HashSet<>();
        for (Member member : members(path)) {
            String own = member.name();
            for (int number = 2; !taken.add(own); number++) {
                own = member.name() + " (" + number + ")";
            }
            if (name.equals(own)) {
                return Optional.of(member.path()).filter(unpackedTo -> !unpackedTo.isEmpty());
            }
            if (name.startsWith(own + INSIDE) && !member.path().isEmpty()) {
                return member(member.path(), name.substring(own.length() + INSIDE.length()));
            }
        }
        return Optional.empty();
    }

    private List<Member> members(String path) throws IOException {
        List<Member> known = unpacked.get(path);
        if (known != null) {
            return known;
        }
        Path spool = spools.resolve(Integer.toString(unpacked.size()));
        Answer answer = unpacker.read(path, spool, digest -> true);
        List<Member> members =
                answer instanceof Answer.Read read ? read.result().members() : List.of();
        unpacked.put(path, members);
        return members;
    }

    private void forget() throws IOException {
        unpacked.clear();
        Folders.remove(spools);
    }

    @Override
    public void close() throws IOException {
        try (unpacker) {
            rewind();
            forget();
        }
    }
}
