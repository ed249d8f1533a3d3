package vn.chitieu.text;

/**
 * The abbreviations of administrative Vietnamese. Offices write {@code thủ tục hành chính} and {@code TTHC} at will, so
 * both are brought to the abbreviation before labels are compared.
 */
public final class Abbreviations {
    /** Folded spelling and what stands for it; longer spellings before those they contain. */
    private static final String[][] SPELLINGS = {
        {"cong dich vu cong quoc gia", "cong dvc quoc gia"},
        {"cong dvcqg", "cong dvc quoc gia"},
        {"dvcqg", "dvc quoc gia"},
        {"dvctt", "dvc truc tuyen"},
        {"dich vu cong", "dvc"},
        {"thu tuc hanh chinh", "tthc"},
        {"van ban quy pham phap luat", "vbqppl"},
        {"van ban qppl", "vbqppl"},
        {"quy pham phap luat", "qppl"},
        {"don vi su nghiep cong lap", "dvsncl"},
        {"dvsn cong lap", "dvsncl"},
        {"don vi sncl", "dvsncl"},
        {"don vi su nghiep", "dvsn"},
        {"uy ban nhan dan", "ubnd"},
        {"hoi dong nhan dan", "hdnd"},
        {"cai cach hanh chinh", "cchc"},
        {"ngan sach nha nuoc", "nsnn"},
        {"quy trinh noi bo", "qtnb"},
        {"phan anh kien nghi", "pakn"},
        {"buu chinh cong ich", "bcci"},
        {"co so du lieu", "csdl"},
        {"cong nghe thong tin", "cntt"},
        {"thong tin va truyen thong", "tttt"},
        {"can bo cong chuc vien chuc", "cbccvc"},
        {"hanh chinh nha nuoc", "hcnn"},
    };

    private Abbreviations() {}

    /** A folded text with every known phrase replaced by its abbreviation. */
    public static String contract(String folded) {
        String text = " " + folded + " ";
        for (String[] spelling : SPELLINGS) {
            if (text.contains(spelling[0])) {
                text = text.replace(" " + spelling[0] + " ", " " + spelling[1] + " ");
            }
        }
        return text.strip();
    }
}
