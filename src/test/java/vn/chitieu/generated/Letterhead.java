package vn.chitieu.generated;

import java.util.List;
import vn.chitieu.observation.Period;

/**
 * What stands above a report: who reports, under which number, of which time.
 *
 * @param upper agency above, agency, number: the left side
 * @param date place and date: on the right, below the motto
 * @param title what the report is called
 * @param period what time it is of
 */
record Letterhead(List<String> upper, String date, List<String> title, Period period) {
    static final List<String> MOTTO = List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");

    private static final List<List<String>> AGENCIES = List.of(
            List.of("UBND TỈNH HẬU GIANG", "SỞ TƯ PHÁP", "STP"),
            List.of("ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ", "SỞ NỘI VỤ", "SNV"),
            List.of("UBND TỈNH LÀO CAI", "BAN QUẢN LÝ KHU KINH TẾ", "BQLKKT"),
            List.of("TỈNH KON TUM", "ỦY BAN NHÂN DÂN", "UBND"),
            List.of("UBND TỈNH BẮC KẠN", "THANH TRA TỈNH", "TTr"),
            List.of("UBND TỈNH NINH THUẬN", "UBND HUYỆN BÁC ÁI", "UBND"),
            List.of("THÀNH PHỐ HẢI PHÒNG", "UBND QUẬN KIẾN AN", "UBND"),
            List.of("UBND HUYỆN VÂN ĐỒN", "UBND XÃ HẠ LONG", "UBND"),
            List.of("UBND THÀNH PHỐ HUẾ", "UBND PHƯỜNG VỸ DẠ", "UBND"),
            List.of("UBND TỈNH QUẢNG NINH", "ỦY BAN NHÂN DÂN ĐẶC KHU CÔ TÔ", "UBND"),
            List.of("UBND THỊ XÃ SA PA", "PHÒNG NỘI VỤ", "PNV"));

    private static final List<String> SUBJECTS = List.of(
            "Công tác cải cách hành chính",
            "Kết quả thực hiện công tác cải cách hành chính",
            "Tình hình thực hiện cải cách hành chính nhà nước",
            "Về việc thực hiện nhiệm vụ cải cách hành chính");

    /** A letterhead of any level of government. */
    static Letterhead random(Dice dice) {
        List<String> agency = dice.pick(AGENCIES);
        Period period = period(dice);
        String number = "Số: " + (dice.chance(0.8) ? dice.between(1, 900) : "     ") + "/BC-" + agency.get(2);
        String month = String.format("%02d", period.end().getMonthValue());
        String date = "Ngày %s tháng %s năm %d"
                .formatted(dice.chance(0.7) ? dice.between(10, 28) : "   ", month, period.year());
        String subject = dice.pick(SUBJECTS) + " " + spoken(period, dice);
        return new Letterhead(List.of(agency.get(0), agency.get(1), number), date, List.of("BÁO CÁO", subject), period);
    }

    /** A letterhead that tells the province, without which two offices may bear one name. */
    static Letterhead certain(Dice dice) {
        Letterhead letterhead = random(dice);
        while (!letterhead.upper().get(0).matches(".*(TỈNH|THÀNH PHỐ).*")) {
            letterhead = random(dice);
        }
        return letterhead;
    }

    /** The same agency at another time. */
    Letterhead of(Period other) {
        String month = String.format("%02d", other.end().getMonthValue());
        return new Letterhead(
                upper,
                "Ngày 14 tháng %s năm %d".formatted(month, other.year()),
                List.of("BÁO CÁO", SUBJECTS.get(0) + " " + spoken(other, new Dice(1))),
                other);
    }

    private static Period period(Dice dice) {
        int year = dice.between(2021, 2026);
        return switch (dice.between(0, 4)) {
            case 0 -> Period.month(year, dice.between(1, 12));
            case 1 -> Period.quarter(year, dice.between(1, 4));
            case 2 -> Period.half(year, 1);
            case 3 -> Period.nineMonths(year);
            default -> Period.year(year);
        };
    }

    private static String spoken(Period period, Dice dice) {
        String year = " năm " + period.year();
        return switch (period.months()) {
            case 1 -> "tháng " + period.firstMonth() + year;
            case 3 -> dice.pick(List.of("quý ", "Quý ")) + roman((period.firstMonth() + 2) / 3) + year;
            case 6 -> dice.pick(List.of("6 tháng đầu", "06 tháng đầu", "sáu tháng đầu")) + year;
            case 9 -> dice.pick(List.of("9 tháng", "09 tháng", "9 tháng đầu")) + year;
            default -> year.strip();
        };
    }

    private static String roman(int quarter) {
        return List.of("I", "II", "III", "IV").get(quarter - 1);
    }
}
