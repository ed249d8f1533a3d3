package vn.chitieu.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.Pipeline;
import vn.chitieu.Transcriber;
import vn.chitieu.batch.Originals;
import vn.chitieu.batch.find.Input;
import vn.chitieu.batch.find.Inventory;
import vn.chitieu.batch.worker.Answer;
import vn.chitieu.batch.worker.OpenedFile;
import vn.chitieu.batch.worker.Result;
import vn.chitieu.batch.worker.TaskReader;
import vn.chitieu.crop.Crop;
import vn.chitieu.crop.CropChoice;
import vn.chitieu.crop.CropStore;
import vn.chitieu.document.Source;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.read.Views;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.scan.OcrOptions;

/** Crops of a run, cut without a process of their own. */
class RunCropsTest {
    private static final Path REPORT = Path.of("fixtures", "benchmark", "report-2.pdf");
    private static final int ROWS = 23;

    @TempDir
    Path folder;

    private int orders;

    @BeforeEach
    void folders() throws IOException {
        for (String each : List.of("in", "lists", "scratch")) {
            Files.createDirectories(folder.resolve(each));
        }
        Files.copy(REPORT, file());
    }

    @Test
    void showsEveryRowAndOpensTheDocumentOnce() throws Exception {
        Extraction extraction = extraction("");
        assertThat(shown(extraction, CropChoice.ALL)).isEqualTo(ROWS);
        assertThat(orders).isEqualTo(1);
    }

    @Test
    void cutsNothingThatAnEarlierRunHasCut() throws Exception {
        Extraction extraction = extraction("");
        int first = shown(extraction, CropChoice.ALL);
        Files.delete(file());
        assertThat(shown(extraction, CropChoice.ALL)).isEqualTo(first);
        assertThat(orders).isEqualTo(1);
    }

    @Test
    void showsWhatIsWanted() throws Exception {
        Extraction extraction = extraction("");
        List<Observation> rows = extraction.report().orElseThrow().observations();
        Observation flagged = rows.get(4).flagged(Flag.LOW_MATCH);
        try (RunCrops crops = crops(CropChoice.FLAGGED)) {
            assertThat(crops.of(extraction, flagged)).isPresent();
            assertThat(crops.of(extraction, unflagged(rows.get(5)))).isEmpty();
        }
        assertThat(shown(extraction, CropChoice.NONE)).isZero();
    }

    @Test
    void aCropIsAPictureOfTheSizeThatItTells() throws Exception {
        Extraction extraction = extraction("");
        try (RunCrops crops = crops(CropChoice.ALL)) {
            Observation row = extraction.report().orElseThrow().observations().get(0);
            Crop crop = crops.of(extraction, row).orElseThrow();
            assertThat(crop.mediaType()).isEqualTo("image/png");
            assertThat(ImageIO.read(new ByteArrayInputStream(crop.image())))
                    .satisfies(image -> assertThat(image.getWidth()).isEqualTo(crop.width()))
                    .satisfies(image -> assertThat(image.getHeight()).isEqualTo(crop.height()));
        }
    }

    @Test
    void aDocumentThatHasChangedIsNotShown() throws Exception {
        Extraction extraction = extraction("");
        Files.copy(Path.of("fixtures", "benchmark", "report-13.pdf"), file(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(shown(extraction, CropChoice.ALL)).isZero();
    }

    @Test
    void aDocumentThatIsGoneIsNotShownUntilItIsBack() throws Exception {
        Extraction extraction = extraction("");
        Files.delete(file());
        assertThat(shown(extraction, CropChoice.ALL)).isZero();
        Files.copy(REPORT, file());
        assertThat(shown(extraction, CropChoice.ALL)).isEqualTo(ROWS);
    }

    @Test
    void aPasswordOfTheRunOpensALockedDocument() throws Exception {
        lock("mật khẩu");
        assertThat(shown(extraction("mật khẩu"), CropChoice.ALL)).isEqualTo(ROWS);
    }

    @Test
    void whatCannotBeShownIsNotTriedAgain() throws Exception {
        Extraction read = extraction("");
        Files.writeString(file(), "%PDF-1.7\nno page");
        String digest = new Source.Content(Files.readAllBytes(file())).sha256();
        Extraction broken = new Extraction(
                read.document(),
                digest,
                read.mediaType(),
                read.status(),
                "",
                1,
                read.report(),
                List.of(),
                List.of(),
                0);
        assertThat(shown(broken, CropChoice.ALL)).isZero();
        assertThat(shown(broken, CropChoice.ALL)).isZero();
        assertThat(orders).isEqualTo(1);
    }

    @Test
    void bothWorkersAreEndedWhateverBecomesOfOne() throws Exception {
        Cutter unpacker = new Cutter();
        RunCrops crops = crops(CropChoice.ALL, unpacker, new Cutter() {
            @Override
            public void close() throws IOException {
                throw new IOException("it does not end");
            }
        });
        assertThatThrownBy(crops::close).isInstanceOf(IOException.class).hasMessage("it does not end");
        assertThat(unpacker.closed).isTrue();
    }

    private Path file() {
        return folder.resolve("in").resolve("báo cáo.pdf");
    }

    private void lock(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file()))) {
            document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            document.save(file().toFile());
        }
    }

    private Extraction extraction(String password) throws Exception {
        Pipeline pipeline =
                new Pipeline(new Transcriber(List.of("other", password)), Mappings.bundled(), System::nanoTime);
        return pipeline.extract(new Source("báo cáo.pdf", new Source.Content(Files.readAllBytes(file()))));
    }

    private int shown(Extraction extraction, CropChoice choice) throws IOException {
        int shown = 0;
        try (RunCrops crops = crops(choice)) {
            for (Observation row : extraction.report().orElseThrow().observations()) {
                shown += crops.of(extraction, row).isPresent() ? 1 : 0;
            }
        }
        return shown;
    }

    private static Observation unflagged(Observation row) {
        return new Observation(
                row.row(), row.indicator(), row.match(), row.unit(), row.status(), row.value(), Set.of());
    }

    private RunCrops crops(CropChoice choice) throws IOException {
        return crops(choice, new Cutter(), new Cutter());
    }

    private RunCrops crops(CropChoice choice, TaskReader unpacker, TaskReader cutter) throws IOException {
        Originals originals = new Originals(
                Inventory.of(Input.of(List.of(folder.resolve("in"))), folder.resolve("out"), folder.resolve("lists")),
                unpacker,
                folder.resolve("spools"));
        CropStore store = new CropStore(folder.resolve("crops"), "1");
        return new RunCrops(choice, store, originals, cutter, folder.resolve("scratch"));
    }

    /** Cuts in this process. */
    private class Cutter implements TaskReader {
        private boolean closed;

        @Override
        public Answer read(String path, Path spool, Predicate<String> isNew) throws IOException {
            orders++;
            Source order = new Source("", new Source.Content(Files.readAllBytes(Path.of(URI.create(path)))));
            String digest = order.content().sha256();
            Views views = new Views(List.of("other", "mật khẩu"), OcrOptions.NONE, Limits.DEFAULT);
            var done = new CropWorker(views, () -> {})
                    .read(new OpenedFile(Path.of(URI.create(path)), 0, digest, Optional.of(order)), spool);
            return new Answer.Read(
                    digest, new Result(done.extraction().status(), List.of(), done.exhausted(), new byte[0]));
        }

        @Override
        public void close() throws IOException {
            closed = true;
        }
    }
}
