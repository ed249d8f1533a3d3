package vn.chitieu.write.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Lookahead;
import vn.chitieu.store.Sorter;
import vn.chitieu.text.Vietnamese;

/** How the agencies answered, section by section, in the order of their names. It waits on disk. */
final class AgencyAnswers implements Closeable {
    private static final Codec<Part> PARTS = Codecs.of(Part.class);
    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::folded).thenComparing(Part::agency);

    private final Sorter<Part> sorter;

    /**
     * Nothing yet.
     *
     * @param scratch folder for what does not fit into memory
     */
    AgencyAnswers(Path scratch) {
        this.sorter = new Sorter<>(scratch, PARTS, ORDER);
    }

    /**
     * Answers of an agency in one document.
     *
     * @param folded the agency folded: what the order looks at first
     */
    private record Part(String folded, String agency, String section, Answers answers) {}

    /** Adds answers. */
    void add(String agency, String section, Answers answers) throws IOException {
        sorter.add(new Part(Vietnamese.fold(agency), agency, section, answers));
    }

    /** Hands over the sums of each agency by section; may be asked once. */
    void each(BiConsumer<String, Map<String, Answers>> taker) throws IOException {
        Iterator<Part> sorted = sorter.sorted();
        Lookahead<Part> parts = new Lookahead<>(sorted);
        while (parts.peek().isPresent()) {
            String agency = parts.peek().orElseThrow().agency();
            Map<String, Answers> sums = new TreeMap<>();
            while (parts.peek().filter(part -> part.agency().equals(agency)).isPresent()) {
                Part part = parts.next();
                sums.merge(part.section(), part.answers(), Answers::plus);
            }
            taker.accept(agency, sums);
        }
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
