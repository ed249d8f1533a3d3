package vn.chitieu.check.across;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;

/** What contradicts among a few reports. */
public final class CrossFindings {
    private CrossFindings() {}

    /** All of it. */
    public static List<CrossFinding> of(Catalogue catalogue, List<Extraction> extractions) {
        List<CrossFinding> findings = new ArrayList<>();
        try {
            Path scratch = Files.createTempDirectory("across");
            try (AcrossReports across = new AcrossReports(catalogue, scratch)) {
                for (Extraction extraction : extractions) {
                    across.add(extraction);
                }
                across.forEachFinding(findings::add);
            }
            Files.delete(scratch); // nothing is left in it
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return findings;
    }
}
