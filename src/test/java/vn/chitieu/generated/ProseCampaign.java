package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures contradictions between running text and table over many reports: {@code -Dcampaign.reports=2000
 * -Dcampaign.seed=1}, with the paragraphs the rules were made with and with others, {@code -Dcampaign.prose=unseen}; {@code
 * target/campaign/prose} holds the summary.
 */
@Tag("campaign")
class ProseCampaign {
    private final int reports = Integer.getInteger("campaign.reports", 500);
    private final long seed = Long.getLong("campaign.seed", 1);
    private final ProseScore score = new ProseScore(
            System.getProperty("campaign.prose", "").equals("unseen") ? Lines.PROSE_UNSEEN : Lines.PROSE);

    @Test
    void everyContradictionIsFoundAndNoOther() throws IOException {
        for (long each = seed; each < seed + reports; each++) {
            score.add(each, true);
            score.add(each, false);
        }
        Path folder = Files.createDirectories(Path.of("target", "campaign", "prose"));
        Files.writeString(folder.resolve("summary"), score.toString());
        assertThat(score.unfounded()).as("%n%s", score).isEmpty();
    }
}
