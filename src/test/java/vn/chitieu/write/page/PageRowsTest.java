package vn.chitieu.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Place;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Heading;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Status;

class PageRowsTest {
    @Test
    void everyRowHasTheHeadingAboveIt() {
        assertThat(headings("Cải cách thể chế")).containsExactly("", "I Cải cách thể chế", "I Cải cách thể chế");
    }

    @Test
    void aHeadingWithoutEndIsNotRepeatedWithEveryRow() {
        String whole = "a".repeat(1_998);
        assertThat(headings(whole)).last().isEqualTo("I " + whole);
        assertThat(headings(whole + "b")).last().isEqualTo("I " + whole + "…");
        assertThat(headings("a".repeat(1_997) + "𠀋")).last().isEqualTo("I " + "a".repeat(1_997) + "…");
    }

    private static List<String> headings(String label) {
        Report report = new Report(
                ReportHeader.EMPTY,
                Optional.empty(),
                0,
                1,
                List.of(row(1), row(3), row(4)),
                List.of(),
                List.of(),
                List.of(new Heading(new PrintedRow(new Place(1, 1, 2, 0), "I", label, "", "", ""), 1)),
                List.of());
        Extraction extraction = new Extraction(
                "a.pdf",
                "c0ffee",
                "application/pdf",
                DocumentStatus.EXTRACTED,
                "",
                1,
                Optional.of(report),
                List.of(),
                List.of(),
                0);
        return PageRows.of(0, extraction).stream().map(PageRow::heading).toList();
    }

    private static Observation row(int number) {
        PrintedRow printed = new PrintedRow(new Place(1, 1, number, 0), "", "Số văn bản", "Văn bản", "1", "");
        return new Observation(printed, Optional.empty(), 0, "", Status.BLANK, Optional.empty(), Set.of());
    }
}
