package vn.chitieu.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.tabular.Addition;

/** A folder of mappings that grows by what a person accepts. */
public final class GrowingMappings {
    private static final List<String> FILES = List.of("indicators.csv", "units.csv", "aliases.csv");
    private static final List<String> TEMPLATE_COLUMNS = List.of("stt", "label", "unit", "indicator", "relation");

    private final Path folder;
    private final MappingFiles before;
    private final boolean isNew;

    private GrowingMappings(Path folder, MappingFiles before, boolean isNew) {
        this.folder = folder;
        this.before = before;
        this.isNew = isNew;
    }

    /** A folder of mappings; one that is not there will be made, with the built-in mappings in it. */
    public static GrowingMappings of(Path folder) throws IOException {
        boolean there = Files.exists(folder);
        return new GrowingMappings(folder, there ? new FolderFiles(folder) : Mappings.bundledFiles(), !there);
    }

    /**
     * Adds records, all or none. The records that are there stay byte for byte.
     *
     * @throws InvalidMappingsException if anything would be wrong then; mistakes in added records bear the file and line
     *     where a person agreed to them
     * @throws IOException if a file cannot be read or written; the folder is then as it was
     */
    public void add(List<Addition> additions) throws InvalidMappingsException, IOException {
        Map<String, GrowingFile> files = grow(additions);
        Map<String, byte[]> grown = new LinkedHashMap<>();
        files.forEach((name, file) -> grown.put(name, file.bytes()));
        try {
            Mappings.read(new GrownFiles(before, grown));
        } catch (InvalidMappingsException failure) {
            throw translated(failure, files);
        }
        if (isNew) {
            for (String file : allFiles()) {
                Optional<byte[]> bytes = before.read(file);
                bytes.ifPresent(content -> grown.putIfAbsent(file, content));
            }
        }
        replace(grown);
    }

    private List<String> allFiles() throws IOException {
        List<String> all = new ArrayList<>(FILES);
        before.templates().forEach(name -> all.add(MappingFiles.TEMPLATES + "/" + name));
        return all;
    }

    private Map<String, GrowingFile> grow(List<Addition> additions) throws IOException {
        Map<String, GrowingFile> files = new LinkedHashMap<>();
        for (Addition addition : additions) {
            GrowingFile file = files.get(addition.file());
            if (file == null) {
                file = open(addition.file());
                files.put(addition.file(), file);
            }
            file.add(addition);
        }
        return files;
    }

    /** A new form is written in the manner of the indicators beside it. */
    private GrowingFile open(String name) throws IOException {
        Optional<byte[]> bytes = before.read(name);
        if (bytes.isPresent()) {
            return GrowingFile.of(bytes.get());
        }
        byte[] indicators = before.read(FILES.get(0)).orElse(new byte[0]);
        return GrowingFile.empty(TEMPLATE_COLUMNS, GrowingFile.of(indicators).style());
    }

    private static InvalidMappingsException translated(
            InvalidMappingsException failure, Map<String, GrowingFile> files) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Mistake mistake : failure.mistakes()) {
            GrowingFile file = files.get(mistake.file());
            Addition.Origin origin = file == null ? null : file.origins().get(mistake.line());
            mistakes.add(origin == null ? mistake : new Mistake(origin.file(), (int) origin.line(), mistake.message()));
        }
        return new InvalidMappingsException(mistakes.stream().distinct().toList());
    }

    private void replace(Map<String, byte[]> grown) throws IOException {
        Files.createDirectories(folder.resolve(MappingFiles.TEMPLATES));
        for (Map.Entry<String, byte[]> file : grown.entrySet()) {
            Files.write(part(file.getKey()), file.getValue());
        }
        Map<String, Optional<byte[]>> done = new HashMap<>();
        try {
            for (String file : grown.keySet()) {
                Optional<byte[]> old = isNew ? Optional.empty() : before.read(file);
                Files.move(part(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                done.put(file, old);
            }
        } catch (IOException failure) {
            undo(done);
            throw new IOException("cannot write " + failure.getMessage() + "; is it open in another program?", failure);
        } finally {
            for (String file : grown.keySet()) {
                Files.deleteIfExists(part(file));
            }
        }
    }

    private void undo(Map<String, Optional<byte[]>> done) throws IOException {
        for (Map.Entry<String, Optional<byte[]>> file : done.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (file.getValue().isPresent()) {
                Files.write(path, file.getValue().get());
            } else {
                Files.deleteIfExists(path);
            }
        }
    }

    private Path part(String file) {
        Path path = folder.resolve(file);
        return path.resolveSibling("." + path.getFileName() + ".part");
    }
}
