package vn.chitieu.generated;

import java.util.List;

/** What stands around an indicator table: title, running text, tables of other things. */
final class Surroundings {
    private static final List<String> TITLE = List.of(
            "UBND TỈNH AN HÒA",
            "SỞ NỘI VỤ",
            "Số: 415/BC-SNV",
            "An Hòa, ngày 12 tháng 6 năm 2024",
            "",
            "BÁO CÁO",
            "Công tác cải cách hành chính 6 tháng đầu năm 2024",
            "");
    private static final String[][] DOCUMENTS = {
        {"STT", "Tên văn bản", "Số, ký hiệu", "Ngày ban hành"},
        {"1", "Kế hoạch cải cách hành chính năm 2024", "12/KH-UBND", "15/01/2024"},
        {"2", "Quyết định công bố danh mục thủ tục hành chính", "267/QĐ-UBND", "08/02/2024"},
        {"3", "Công văn chấn chỉnh kỷ luật, kỷ cương", "1043/UBND-NC", "21/3/2024"}
    };

    private final Bench bench;

    Surroundings(Bench bench) {
        this.bench = bench;
    }

    void before(Sheet sheet) {
        sheet.addAll(TITLE);
        narrative(sheet);
        if (bench.recipe().has(Trait.FOREIGN_TABLE)) {
            documents(sheet);
        }
        sheet.add("BIỂU MẪU THỐNG KÊ SỐ LIỆU");
        sheet.add("");
    }

    void after(Sheet sheet) {
        sheet.add("");
        sheet.add("Nơi nhận:");
        sheet.add("- Như trên;");
        sheet.add("");
        narrative(sheet);
    }

    private void narrative(Sheet sheet) {
        if (bench.recipe().has(Trait.NARRATIVE)) {
            for (int i = bench.dice().between(2, 6); i > 0; i--) {
                sheet.addAll(Wrapping.wrap(bench.dice().pick(Lines.NARRATIVE), 75));
            }
            sheet.add("");
        }
    }

    private void documents(Sheet sheet) {
        String separator = switch (bench.recipe().shape()) {
            case TABS -> "\t";
            case PIPES -> " | ";
            case FLAT -> " ";
        };
        boolean pipes = bench.recipe().shape() == Shape.PIPES;
        for (String[] row : DOCUMENTS) {
            String line = String.join(separator, row);
            sheet.add(pipes ? "| " + line + " |" : line);
        }
        sheet.add("");
    }
}
