package vn.chitieu.generated.printed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import vn.chitieu.text.repair.OldWriting;

/**
 * Changes what the fonts of a PDF tell of their letters (their {@code ToUnicode} maps and names). The pages look as
 * before.
 */
public enum RetoldFonts {
    /** Named {@code .VnTime}, the letters of TCVN3; toned capitals, which it does not have, become small. */
    TCVN3,
    /** Named {@code VNI-Times}, the letters of VNI. */
    VNI,
    /** Every font maps small letters and capitals to others, each in its own way. */
    SHUFFLED,
    /** The same with digits. */
    SHUFFLED_DIGITS,
    /** One font is shuffled, the others are right. */
    ONE_SHUFFLED,
    /** No font tells its letters. */
    UNTOLD;

    private static final int CODES = 0x10000;

    /**
     * The file with its fonts changed.
     *
     * @param seed decides over all shuffling
     */
    public byte[] rewrite(byte[] pdf, long seed) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<COSDictionary> fonts = new LinkedHashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                    fonts.add(all.getCOSDictionary(name));
                }
            }
            int one = new Random(seed).nextInt(fonts.size());
            int number = 0;
            for (COSDictionary font : fonts) {
                if (this != ONE_SHUFFLED || number == one) {
                    retell(document, font, seed + number);
                }
                number++;
            }
            ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
            document.save(rewritten);
            return rewritten.toByteArray();
        }
    }

    private void retell(PDDocument document, COSDictionary font, long seed) throws IOException {
        if (this == UNTOLD) {
            font.removeItem(COSName.TO_UNICODE);
            return;
        }
        Map<Integer, String> told = told(font);
        told.replaceAll((code, text) -> writing(seed).apply(text));
        COSStream map = document.getDocument().createCOSStream();
        try (OutputStream out = map.createOutputStream()) {
            out.write(map(told).getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, map);
        String name = this == TCVN3 ? ".VnTime" : this == VNI ? "VNI-Times" : "";
        if (!name.isEmpty()) {
            font.setItem(COSName.BASE_FONT, COSName.getPDFName("ABCDEF+" + name));
        }
    }

    private UnaryOperator<String> writing(long seed) {
        return switch (this) {
            case TCVN3 -> OldWriting::tcvn3;
            case VNI -> OldWriting::vni;
            case SHUFFLED, ONE_SHUFFLED -> text -> OldWriting.wrongLetters(text, seed, false);
            case SHUFFLED_DIGITS -> text -> OldWriting.wrongLetters(text, seed, true);
            case UNTOLD -> UnaryOperator.identity();
        };
    }

    private static Map<Integer, String> told(COSDictionary dictionary) throws IOException {
        PDFont font = PDFontFactory.createFont(dictionary);
        Map<Integer, String> told = new TreeMap<>();
        COSBase map = dictionary.getDictionaryObject(COSName.TO_UNICODE);
        int codes = map == null || !"Type0".equals(dictionary.getNameAsString(COSName.SUBTYPE)) ? 0x100 : CODES;
        for (int code = 0; code < codes; code++) {
            String text = font.toUnicode(code);
            if (text != null && !text.isEmpty()) {
                told.put(code, text);
            }
        }
        return told;
    }

    /** A map as ISO 32000-1, 9.10.3 has it; codes of one byte where there are no others. */
    private static String map(Map<Integer, String> told) {
        boolean bytes = told.keySet().stream().allMatch(code -> code < 0x100);
        StringBuilder text = new StringBuilder("/CIDInit /ProcSet findresource begin begincmap\n"
                + (bytes ? "1 begincodespacerange <00> <FF>" : "1 begincodespacerange <0000> <FFFF>")
                + " endcodespacerange\n" + told.size() + " beginbfchar\n");
        told.forEach((code, meant) -> text.append(String.format(Locale.ROOT, bytes ? "<%02X>" : "<%04X>", code))
                .append(" <")
                .append(hex(meant))
                .append(">\n"));
        return text + "endbfchar endcmap end\n";
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append(String.format(Locale.ROOT, "%04X", unit)));
        return hex.toString();
    }
}
