package vn.chitieu.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Mapping files of which some are replaced or new.
 *
 * @param base the others
 * @param grown bytes by path
 */
record GrownFiles(MappingFiles base, Map<String, byte[]> grown) implements MappingFiles {
    @Override
    public Optional<byte[]> read(String file) throws IOException {
        return grown.containsKey(file) ? Optional.ofNullable(grown.get(file)) : base.read(file);
    }

    @Override
    public List<String> templates() throws IOException {
        TreeSet<String> names = new TreeSet<>(base.templates());
        for (String file : grown.keySet()) {
            if (file.startsWith(TEMPLATES + "/")) {
                names.add(file.substring(TEMPLATES.length() + 1));
            }
        }
        return new ArrayList<>(names);
    }
}
