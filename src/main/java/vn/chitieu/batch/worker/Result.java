package vn.chitieu.batch.worker;

import java.util.List;
import vn.chitieu.observation.DocumentStatus;

/**
 * What a file yields, as it comes from the worker: all that the program must know at once, and the rest as bytes that it
 * only keeps.
 *
 * @param status what became of the file
 * @param members files that lie in it and were unpacked
 * @param exhausted whether the worker's memory gave out, so that another should take its place
 * @param extraction an {@link vn.chitieu.observation.Extraction}, deflated
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are only passed on, never compared
public record Result(DocumentStatus status, List<Member> members, boolean exhausted, byte[] extraction) {
    /** Copies the members. */
    public Result {
        members = List.copyOf(members);
    }
}
