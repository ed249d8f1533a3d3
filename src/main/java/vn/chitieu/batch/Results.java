package vn.chitieu.batch;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import vn.chitieu.batch.find.InputFile;
import vn.chitieu.batch.ledger.KnownFile;
import vn.chitieu.batch.ledger.Ledger;
import vn.chitieu.observation.Extraction;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Payloads;
import vn.chitieu.store.SortedFile;

/**
 * The results of a run, in the order of the document names.
 *
 * @param input the files that were read, by name
 * @param files every file and member, all known
 * @param ledger what they yield
 */
public record Results(SortedFile<InputFile> input, SortedFile<KnownFile> files, Ledger ledger) {
    private static final Codec<Extraction> EXTRACTIONS = Codecs.of(Extraction.class);

    /** Digest of what the results are made of: the same results have the same, as long as the ledger is the same. */
    public String origin() throws IOException {
        return files.digest();
    }

    /** Those of some digests that documents of the run have. */
    public Set<String> holding(Set<String> digests) throws IOException {
        Set<String> there = new HashSet<>();
        try (SortedFile.Values<KnownFile> known = files.open()) {
            while (known.hasNext()) {
                String digest = known.next().sha256();
                if (digests.contains(digest)) {
                    there.add(digest);
                }
            }
        }
        return there;
    }

    /** Hands over every extraction; may be asked for more than once, and hands over the same each time. */
    public void each(Destination destination) throws IOException {
        try (SortedFile.Values<KnownFile> known = files.open()) {
            while (known.hasNext()) {
                destination.take(extraction(known.next()));
            }
        }
    }

    private Extraction extraction(KnownFile file) throws IOException {
        if (file.obstacle().isPresent()) {
            return Unread.extraction(file.name(), "", file.obstacle().get());
        }
        Extraction nameless = Payloads.inflated(ledger.outcome(file.outcome()).extraction(), EXTRACTIONS);
        return file.original().isPresent()
                ? Unread.copy(file.name(), nameless, file.original().get())
                : nameless.named(file.name());
    }
}
