package vn.chitieu.detect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Names the office program that wrote a compound file (OLE2, MS-CFB) by what lies in its root folder.
 *
 * <ol>
 *   <li>The root folder counts, not the whole directory: a letter may hold a workbook and the other way about.
 *   <li>If the directory is broken or cut off, any directory entry that still lies about in the file counts.
 *   <li>If there is none, the first stream tells by its first bytes, so that the rest of a Word file or a workbook is
 *       broken and not unknown.
 * </ol>
 */
final class CompoundFile {
    private static final String SIGNATURE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int FAT_SECTORS_IN_HEADER = 109;
    private static final int FIRST_STREAM = HEADER;
    private static final short WORD = (short) 0xA5EC;
    private static final short WORKBOOK_BIFF8 = 0x0809;

    private final ByteBuffer bytes;
    private final int sectorSize;

    private CompoundFile(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.sectorSize = bytes.limit() < HEADER ? HEADER : 1 << Math.min(12, Math.max(9, bytes.getShort(30)));
    }

    /** Whether the file begins as a compound file does. */
    static boolean is(ByteBuffer bytes) {
        return Signatures.matches(bytes, 0, SIGNATURE);
    }

    /** The media type; a compound file of an unknown program is {@code application/x-tika-msoffice}. */
    static String mediaType(ByteBuffer bytes) {
        CompoundFile file = new CompoundFile(bytes.duplicate());
        String type = OfficeProgram.of(file.root()); // 1
        if (type.equals(OfficeProgram.UNKNOWN)) {
            type = OfficeProgram.of(file.anywhere()); // 2
        }
        return type.equals(OfficeProgram.UNKNOWN) ? file.firstStream() : type; // 3
    }

    /** Names in the root folder (MS-CFB 2.6); none if the way there is broken. */
    private List<String> root() {
        try {
            List<Integer> entries = directory();
            return entries.isEmpty() ? List.of() : children(entries);
        } catch (IndexOutOfBoundsException cutOff) {
            return List.of();
        }
    }

    /** Offsets of the directory's entries, along the chain of its sectors. */
    private List<Integer> directory() {
        List<Integer> entries = new ArrayList<>();
        int most = bytes.limit() / sectorSize;
        int sector = bytes.getInt(48);
        for (int steps = 0; sector >= 0 && steps < most; steps++) {
            int begin = offset(sector);
            for (int entry = begin; entry < begin + sectorSize; entry += ENTRY) {
                entries.add(entry);
            }
            sector = next(sector);
        }
        return entries;
    }

    /** The sector that follows in its chain, as the file allocation table says (MS-CFB 2.3); negative at the end. */
    private int next(int sector) {
        int perSector = sectorSize / Integer.BYTES;
        return bytes.getInt(offset(fatSector(sector / perSector)) + sector % perSector * Integer.BYTES);
    }

    /** The sector that holds a part of the allocation table (MS-CFB 2.5). */
    private int fatSector(int part) {
        if (part < FAT_SECTORS_IN_HEADER) {
            return bytes.getInt(76 + part * Integer.BYTES);
        }
        int perSector = sectorSize / Integer.BYTES - 1;
        int beyond = part - FAT_SECTORS_IN_HEADER;
        int list = bytes.getInt(68);
        for (int i = 0; i < beyond / perSector; i++) {
            list = bytes.getInt(offset(list) + sectorSize - Integer.BYTES);
        }
        return bytes.getInt(offset(list) + beyond % perSector * Integer.BYTES);
    }

    /** A sector that cannot be there is outside the file. */
    private int offset(int sector) {
        long offset = (sector + 1L) * sectorSize;
        return offset < 0 || offset > bytes.limit() ? bytes.limit() : (int) offset;
    }

    /** The root's children are a binary tree. */
    private List<String> children(List<Integer> entries) {
        List<String> names = new ArrayList<>();
        BitSet seen = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(bytes.getInt(entries.get(0) + 76)));
        while (!waiting.isEmpty()) {
            int child = waiting.pop();
            if (child > 0 && child < entries.size() && !seen.get(child)) {
                seen.set(child);
                int entry = entries.get(child);
                names.add(name(entry));
                waiting.push(bytes.getInt(entry + 68));
                waiting.push(bytes.getInt(entry + 72));
            }
        }
        return names;
    }

    /** Names of everything in the file that looks like a directory entry. */
    private List<String> anywhere() {
        List<String> names = new ArrayList<>();
        for (int entry = HEADER; entry + ENTRY <= bytes.limit(); entry += ENTRY) {
            int kind = bytes.get(entry + 66);
            int color = bytes.get(entry + 67);
            if ((kind == 1 || kind == 2) && (color == 0 || color == 1)) {
                names.add(name(entry));
            }
        }
        return names;
    }

    private String name(int entry) {
        int length = Math.min(64, Math.max(2, bytes.getShort(entry + 64))) - 2;
        byte[] name = new byte[length];
        bytes.get(entry, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    private String firstStream() {
        if (bytes.limit() < FIRST_STREAM + 4) {
            return OfficeProgram.UNKNOWN;
        }
        short begin = bytes.getShort(FIRST_STREAM);
        if (begin == WORD) {
            return OfficeProgram.WORD;
        }
        return begin == WORKBOOK_BIFF8 ? OfficeProgram.EXCEL : OfficeProgram.UNKNOWN;
    }
}
