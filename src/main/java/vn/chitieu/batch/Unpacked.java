package vn.chitieu.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chitieu.batch.find.Obstacle;
import vn.chitieu.batch.ledger.Contents;
import vn.chitieu.batch.worker.Member;

/** An archive whose members are being read. Safe for many threads. */
final class Unpacked {
    private final String sha256;
    private final Path spool;
    private final List<Member> members;
    private final Contents.Part[] parts;
    private int open;

    /**
     * An archive that was just unpacked.
     *
     * @param sha256 its digest
     * @param spool folder that its members lie in
     */
    Unpacked(String sha256, Path spool, List<Member> members) {
        this.sha256 = sha256;
        this.spool = spool;
        this.members = members;
        this.parts = new Contents.Part[members.size()];
        this.open = members.size();
    }

    /** Says what a member is; the contents once that is said of all. */
    synchronized Optional<List<Contents.Part>> settle(int ordinal, String digest, Optional<Obstacle> obstacle) {
        parts[ordinal] = new Contents.Part(members.get(ordinal).name(), digest, obstacle);
        open--;
        return open == 0 ? Optional.of(new ArrayList<>(Arrays.asList(parts))) : Optional.empty();
    }

    String sha256() {
        return sha256;
    }

    /** Removes what was unpacked. */
    void remove() throws IOException {
        Folders.remove(spool);
    }
}
