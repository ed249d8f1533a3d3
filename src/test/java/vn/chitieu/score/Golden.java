package vn.chitieu.score;

import java.util.Optional;

/**
 * Whether committed results are rewritten from what the program makes now: only with {@code -Dgolden.update=true}, and
 * never where {@code CI} is set, because nobody would review the change there.
 */
public final class Golden {
    private Golden() {}

    /**
     * Whether this run rewrites them.
     *
     * @throws IllegalStateException if it is asked to where it must not
     */
    public static boolean isUpdating() {
        return isUpdating(Boolean.getBoolean("golden.update"), Optional.ofNullable(System.getenv("CI")));
    }

    static boolean isUpdating(boolean asked, Optional<String> ci) {
        if (asked && ci.isPresent()) {
            throw new IllegalStateException(
                    "golden.update is refused while CI is set: rewrite at a desk, review, commit");
        }
        return asked;
    }
}
