package vn.chitieu.benchmark.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.TemplateRow;

/** Rows of the known forms, filled with figures at random. */
final class RandomRows {
    private static final List<String> NOTES = List.of(
            "Theo Kế hoạch kiểm tra năm",
            "Số liệu lấy từ phần mềm theo dõi nhiệm vụ; Văn phòng rà soát trước khi gửi",
            "Lũy kế đến thời điểm báo cáo",
            "Sở Tư pháp cung cấp",
            "Còn 01 đơn vị đang khắc phục");
    private static final int BLANK_PERCENT = 30;
    private static final int NOTE_PERCENT = 12;

    private final Catalogue catalogue;
    private final Random random;
    private final List<TemplateRow> rows;

    RandomRows(Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.random = new Random(seed);
        this.rows = catalogue.templates().stream()
                .flatMap(template -> template.rows().stream())
                .toList();
    }

    /** As many rows as asked, those of the forms one after another, from a form's row at random. */
    List<RuledRow> make(int count) {
        List<RuledRow> made = new ArrayList<>();
        int first = random.nextInt(rows.size());
        for (int row = 0; row < count; row++) {
            made.add(filled(rows.get((first + row) % rows.size())));
        }
        return made;
    }

    /** The first rows of a form. */
    List<RuledRow> form(String id, int count) {
        return catalogue.template(id).orElseThrow().rows().stream()
                .limit(count)
                .map(this::filled)
                .toList();
    }

    private RuledRow filled(TemplateRow row) {
        String label = row.stt().isEmpty() ? "- " + row.label() : row.label();
        if (row.isHeading()) {
            return new RuledRow(row.stt(), label, "", "", "");
        }
        String value = random.nextInt(100) < BLANK_PERCENT ? "" : figure(row.unit());
        String note = random.nextInt(100) < NOTE_PERCENT ? NOTES.get(random.nextInt(NOTES.size())) : "";
        return new RuledRow(row.stt(), label, row.unit(), value, note);
    }

    private String figure(String unit) {
        if (unit.startsWith("%") || unit.startsWith("Phần")) {
            String share = random.nextInt(100) + "," + (10 + random.nextInt(90));
            return random.nextBoolean() ? share : share + "%";
        }
        return switch (random.nextInt(6)) {
            case 0 -> "0" + random.nextInt(10);
            case 1 -> (1 + random.nextInt(99)) + "." + (100 + random.nextInt(900));
            case 2 -> (1 + random.nextInt(9)) + "." + (100 + random.nextInt(900)) + "." + (100 + random.nextInt(900));
            case 3 -> "/";
            default -> String.valueOf(random.nextInt(1000));
        };
    }
}
