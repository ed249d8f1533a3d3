package vn.chitieu.write.workbook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The workbook while it is written. Nothing of it is made before the first sheet begins. */
final class Book implements Closeable {
    private final Path file;
    private final Path scratch;
    private final SheetSize size;
    private final List<Leaf> leaves = new ArrayList<>();
    private Optional<Opened> opened = Optional.empty();

    /**
     * A workbook.
     *
     * @param file where it goes
     * @param scratch folder for its rows until it is saved; has to be there when the first sheet begins
     * @param size what its sheets may hold
     */
    Book(Path file, Path scratch, SheetSize size) {
        this.file = file;
        this.scratch = scratch;
        this.size = size;
    }

    /** What its sheets may hold. */
    SheetSize size() {
        return size;
    }

    private record Opened(StreamedBook book, Look look) {}

    /**
     * A sheet in its place.
     *
     * @param number from 1; those after the first hold what did not fit
     */
    private record Leaf(SheetName name, int number) {
        String title() {
            return name.title(number);
        }
    }

    /** Begins a sheet; further ones of the same name are numbered. */
    Page begin(SheetName name) {
        Opened open = open();
        int number =
                1 + (int) leaves.stream().filter(leaf -> leaf.name() == name).count();
        Leaf leaf = new Leaf(name, number);
        leaves.add(leaf);
        SXSSFSheet sheet = open.book().createSheet(leaf.title());
        sheet.setTabColor(Tint.of(name.colour()));
        return new Page(sheet, open.look());
    }

    private Opened open() {
        if (opened.isEmpty()) {
            StreamedBook book = new StreamedBook(scratch);
            opened = Optional.of(new Opened(book, new Look(book.getXSSFWorkbook())));
        }
        return opened.orElseThrow();
    }

    /** Puts the sheets in their order; to be done before filters, whose names Excel numbers by it. */
    void order() {
        leaves.sort(Comparator.comparing(Leaf::name).thenComparing(Leaf::number));
        for (int i = 0; i < leaves.size(); i++) {
            open().book().setSheetOrder(leaves.get(i).title(), i);
        }
        open().book().setActiveSheet(0);
        open().book().setSelectedTab(0);
    }

    /** Writes the file. */
    void save() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            open().book().writeAvoidingTempFiles(out);
        }
    }

    /** Removes what waits in the scratch folder. */
    @Override
    public void close() throws IOException {
        if (opened.isPresent()) {
            opened.get().book().close();
            opened = Optional.empty();
        }
    }
}
