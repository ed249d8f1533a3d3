package vn.chitieu.recognise.narrative;

/** The nouns that stand behind figures: {@code 512 hồ sơ TTHC}, {@code 12 cơ quan, đơn vị}. */
final class Units {
    /** A pattern of one of them; to be matched without regard to case. */
    static final String NOUN =
            "(?:hồ sơ(?: TTHC| thủ tục hành chính)?|HS|thủ tục(?: hành chính)?|TTHC|dịch vụ công|DVC(?:TT)?|văn bản(?: quy phạm pháp luật| QPPL)?"
                    + "|VBQPPL|người|cơ quan, đơn vị(?:, địa phương)?|cơ quan, tổ chức|đơn vị|cơ quan|nhiệm vụ|phiếu|vấn đề|tin nhắn|quyết định|quy trình"
                    + "|biên chế|chứng thư số, chữ ký số|(?:triệu |tỷ |tỉ )?đồng|PAKN|phản ánh, kiến nghị|phản ánh kiến nghị|ban|tổ chức)(?![\\p{L}])";

    private Units() {}
}
