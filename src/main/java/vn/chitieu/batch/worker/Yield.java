package vn.chitieu.batch.worker;

import java.util.List;
import vn.chitieu.observation.Extraction;

/**
 * What a file yields.
 *
 * @param extraction what was read in it
 * @param members files that lie in it and were unpacked
 * @param exhausted whether the worker's memory gave out, so that another should take its place
 */
public record Yield(Extraction extraction, List<Member> members, boolean exhausted) {
    /** Copies the members. */
    public Yield {
        members = List.copyOf(members);
    }
}
