package vn.chitieu.read.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.chitieu.read.format.Limits;

/**
 * The parts of a DOCX file (ECMA-376 part 2), unpacked one by one as they are asked for: pictures never are. A part that
 * unpacks to more than the limits allow, or a large one a hundred times its packed size, is a bomb.
 */
final class WordPackage implements AutoCloseable {
    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    WordPackage(byte[] bytes, Limits limits) throws IOException {
        this.limits = limits;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        var all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /** Name of the part that holds the document itself. */
    String mainPart() throws IOException, XMLStreamException {
        return relations("").ofType("/officeDocument").orElse("word/document.xml");
    }

    /** A part by its name from the package's root; empty if there is none. */
    Optional<XmlPart> part(String name) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new XmlPart(new Bounded(zip.getInputStream(entry), entry.getCompressedSize())));
    }

    /** What a part refers to; an empty name for the package itself. */
    Relations relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relations.Relation> byId = new LinkedHashMap<>();
        Optional<XmlPart> found = part(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (found.isPresent()) {
            try (XmlPart xml = found.get()) {
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("x:Relationship")) {
                        String target = resolve(folder, xml.attribute("Target").orElse(""));
                        String type = xml.attribute("Type").orElse("");
                        byId.put(xml.attribute("Id").orElse(target), new Relations.Relation(type, target));
                    }
                }
            }
        }
        return new Relations(byId);
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.replace('\\', '/').split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** Names of parts do not tell capitals apart. */
    private static String key(String name) {
        String path = name.replace('\\', '/');
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** That a part is a bomb; becomes {@code too_large}. */
    static final class BombException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        BombException(long bytes) {
            super("bomb");
            this.reason = "a part of the file unpacks to more than " + bytes + " bytes";
        }

        /** One line for a person. */
        String reason() {
            return reason;
        }
    }

    /** Counts what is unpacked. */
    private final class Bounded extends FilterInputStream {
        private static final int MOST_TIMES = 100;
        private static final long HARMLESS = 32L << 20;

        private final long most;
        private long count;

        Bounded(InputStream stream, long packed) {
            super(stream);
            this.most = Math.min(limits.inflatedBytes(), Math.max(HARMLESS, packed * MOST_TIMES));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > most) {
                throw new BombException(most);
            }
            return read;
        }
    }
}
