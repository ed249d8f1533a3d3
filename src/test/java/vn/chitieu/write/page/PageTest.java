package vn.chitieu.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.mapping.InvalidMappingsException;
import vn.chitieu.observation.Extraction;

/** What is written into a page, as a program reads it. */
class PageTest {
    private static final Pattern DATA = Pattern.compile("id=\"data\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("id=\"crop-(\\d+)\">");

    private static final List<Extraction> REPORTS = new ArrayList<>();

    @TempDir
    private Path folder;

    private final Press press;

    PageTest() throws IOException, InvalidMappingsException {
        press = new Press();
    }

    @BeforeAll
    static void read() throws IOException, InvalidMappingsException {
        new Press()
                .reports(List.of("flat-commune-2023.txt", "flat-bm7-cells-2025.txt"))
                .forEach(report -> REPORTS.add(new OtherYear(1).of(report)));
    }

    private String printed(PageLimits limits) throws IOException {
        Path own = Files.createTempDirectory(folder, "run");
        return Files.readString(press.print(REPORTS, own, press.page(own, limits, (name, page) -> Optional.empty())));
    }

    private static JsonNode data(String page) throws IOException {
        Matcher matcher = DATA.matcher(page);
        assertThat(matcher.find()).isTrue();
        return new ObjectMapper().readTree(matcher.group(1));
    }

    private static int rows(JsonNode data) {
        return data.at("/rows/doc").size();
    }

    /** Rows of the page that carry a flag. */
    private static int flagged(JsonNode data) {
        int flagged = 0;
        for (JsonNode flags : data.at("/rows/flags")) {
            flagged += flags.asInt() == 0 ? 0 : 1;
        }
        return flagged;
    }

    @Test
    void sameRunMakesTheSameBytes() throws IOException {
        assertThat(printed(PageLimits.DEFAULT)).isEqualTo(printed(PageLimits.DEFAULT));
    }

    @Test
    void aSmallRunIsHeldWhole() throws IOException {
        JsonNode data = data(printed(PageLimits.DEFAULT));
        assertThat(data.at("/left_out")).allMatch(count -> count.asInt() == 0);
        assertThat(rows(data))
                .isEqualTo(data.at("/totals/rows").asInt() + missing(data))
                .isPositive();
        assertThat(flagged(data)).isEqualTo(data.at("/totals/flagged").asInt());
        assertThat(data.at("/findings")).hasSize(data.at("/totals/findings").asInt());
    }

    private static int missing(JsonNode data) {
        int missing = 0;
        for (JsonNode row : data.at("/rows/row")) {
            missing += row.asInt() == 0 ? 1 : 0;
        }
        return missing;
    }

    @Test
    void whatMustBeLookedAtComesFirstAndTheRestIsCounted() throws IOException {
        JsonNode whole = data(printed(PageLimits.DEFAULT));
        int doubtful = flagged(whole);
        JsonNode some = data(printed(new PageLimits(doubtful + 2, 1, 1, Long.MAX_VALUE)));
        assertThat(rows(some)).isEqualTo(doubtful + 2);
        assertThat(flagged(some)).isEqualTo(doubtful);
        assertThat(some.at("/left_out/rows").asInt()).isEqualTo(rows(whole) - doubtful - 2);
        assertThat(some.at("/left_out/doubtful").asInt()).isZero();
        assertThat(some.at("/findings")).hasSize(1);
        assertThat(some.at("/findings/0/1").asText()).isEqualTo("error");
        assertThat(some.at("/left_out/findings").asInt())
                .isEqualTo(whole.at("/findings").size() - 1);
        JsonNode few = data(printed(new PageLimits(3, 1, 1, Long.MAX_VALUE)));
        assertThat(flagged(few)).isEqualTo(3);
        assertThat(few.at("/left_out/doubtful").asInt()).isEqualTo(doubtful - 3);
    }

    @Test
    void countsAndMapAreOfAllDocumentsWhateverIsLeftOut() throws IOException {
        JsonNode whole = data(printed(PageLimits.DEFAULT));
        JsonNode few = data(printed(new PageLimits(1, 1, 0, 0)));
        assertThat(few.at("/totals")).isEqualTo(whole.at("/totals"));
        assertThat(few.at("/flag_counts")).isEqualTo(whole.at("/flag_counts"));
        assertThat(few.at("/blanks")).isEqualTo(whole.at("/blanks"));
        assertThat(few.at("/heat")).hasSameSizeAs(whole.at("/heat"));
        int asked = 0;
        for (JsonNode cell : few.at("/heat")) {
            for (int i = 2; i < cell.size(); i++) {
                asked += cell.get(i).asInt();
            }
        }
        assertThat(asked).isEqualTo(rows(whole));
    }

    @Test
    void picturesAreOfDoubtfulRowsContradictionsFirst() throws IOException {
        String page = printed(PageLimits.DEFAULT);
        List<Integer> pictures = PICTURE.matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        JsonNode data = data(page);
        assertThat(pictures).hasSize(flagged(data)).doesNotHaveDuplicates();
        assertThat(pictures).allMatch(row -> data.at("/rows/flags/" + row).asInt() != 0);
        int contradicted = data.at("/findings/0/8/1").asInt();
        assertThat(pictures).contains(contradicted);
        String one = printed(new PageLimits(1000, 1000, 1000, 1));
        assertThat(PICTURE.matcher(one).results()).hasSize(1);
        assertThat(one).contains("\"made\":1,\"left_out\":" + (flagged(data) - 1) + ",\"failed\":0");
    }

    @Test
    void noTextEndsTheElementItStandsIn() throws IOException {
        Path own = Files.createTempDirectory(folder, "run");
        String page = Files.readString(press.print(List.of(Hostile.extraction()), own, press.page(own)));
        String data = DATA.matcher(page).results().findFirst().orElseThrow().group(1);
        assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(data(page).at("/words").toString())
                .contains("<img src=x onerror=")
                .contains("</script>");
        assertThat(page.split("<script", -1)).hasSize(1 + 4);
    }
}
