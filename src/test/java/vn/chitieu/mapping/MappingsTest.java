package vn.chitieu.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.indicator.Alias;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;
import vn.chitieu.indicator.Relation;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.indicator.Unit;

class MappingsTest {
    @TempDir
    Path temporary;

    MappingFolder mappings;

    @BeforeEach
    void copy() throws IOException {
        mappings = new MappingFolder(temporary.resolve("bảng mã"));
    }

    @Test
    void readsIndicators() throws Exception {
        Catalogue catalogue = mappings.read();

        assertThat(catalogue.indicators()).hasSize(10);
        assertThat(catalogue.indicator("plan.rate"))
                .contains(new Indicator(
                        "plan.rate",
                        "Tỷ lệ hoàn thành kế hoạch",
                        "Completion rate",
                        "Chỉ đạo",
                        Kind.PERCENT,
                        "%",
                        List.of(),
                        Optional.of(new Rate("plan.done", "plan.tasks")),
                        List.of(),
                        true,
                        List.of()));
        assertThat(catalogue.indicator("files.total").orElseThrow().parts())
                .containsExactly("files.online", "files.paper");
        assertThat(catalogue.indicator("files.total").orElseThrow().partsExhaustive())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"files.online;files.paper;…", "files.online;files.paper;...", " files.online ; files.paper ; … ;"
            })
    void aMarkBehindThePartsSaysThatTheyDoNotExhaustTheWhole(String parts) throws Exception {
        mappings.line("indicators.csv", 12, "files.all,Tất cả hồ sơ,All files,Thủ tục,count,Hồ sơ,,," + parts + ",");
        Indicator whole = mappings.read().indicator("files.all").orElseThrow();

        assertThat(whole.parts()).containsExactly("files.online", "files.paper");
        assertThat(whole.partsExhaustive()).isFalse();
    }

    @Test
    void choiceHasCodesAndNoUnit() throws Exception {
        Indicator choice = mappings.read().indicator("plan.issued").orElseThrow();

        assertThat(choice.unit()).isEmpty();
        assertThat(choice.choices()).containsExactly(new Choice(0, "Chưa"), new Choice(1, "Hoàn thành"));
        assertThat(choice.supersedes()).containsExactly("plan.issued_2021");
    }

    @Test
    void dashesInBothBaseColumnsSayThatNoFormAsksForTheBase() throws Exception {
        assertThat(mappings.read().indicator("files.early").orElseThrow().rate())
                .isEmpty();
    }

    @Test
    void readsUnitsFormsAndAliases() throws Exception {
        Catalogue catalogue = mappings.read();

        assertThat(catalogue.units()).contains(new Unit("Hồ sơ", Kind.COUNT, List.of("Hồ sơ", "HS")));
        assertThat(catalogue.template("form").orElseThrow().rows())
                .hasSize(6)
                .startsWith(
                        new TemplateRow("1", "Công tác chỉ đạo", "", Optional.empty(), Relation.EXACT),
                        new TemplateRow(
                                "1.1",
                                "Ban hành kế hoạch",
                                "Chưa =0 Hoàn thành =1",
                                Optional.of("plan.issued"),
                                Relation.EXACT));
        assertThat(catalogue.aliases())
                .containsExactly(
                        new Alias("Tổng số hồ sơ", "files.total", Relation.EXACT),
                        new Alias("Trong đó: trực tuyến", "files.online", Relation.CLOSE),
                        new Alias("Trong đó: trực tuyến", "files.paper", Relation.CLOSE));
    }

    @Test
    void formsComeInTheOrderOfTheirNamesAndHiddenFilesAreNone() throws Exception {
        String form = mappings.text("templates/form.csv");
        mappings.file("templates/z.csv", form).file("templates/biểu mẫu 7.csv", form);
        mappings.file("templates/._form.csv", "left by a Mac").file("templates/read me.txt", "not a form");

        assertThat(mappings.read().templates()).extracting(Template::id).containsExactly("biểu mẫu 7", "form", "z");
    }

    @Test
    void bearsWithWhatASpreadsheetDoesToTheFiles() throws Exception {
        Catalogue expected = mappings.read();

        for (String file : List.of("indicators.csv", "units.csv", "aliases.csv", "templates/form.csv")) {
            String decomposed = Normalizer.normalize(mappings.text(file), Normalizer.Form.NFD);
            mappings.file(file, "\uFEFF" + semicolons(decomposed).replace("\n", "\r\n") + ";;\r\n\r\n");
        }

        Catalogue read = mappings.read();
        assertThat(read.indicators()).isEqualTo(expected.indicators());
        assertThat(read.units()).isEqualTo(expected.units());
        assertThat(read.templates()).isEqualTo(expected.templates());
        assertThat(read.aliases()).isEqualTo(expected.aliases());
    }

    /** As a Vietnamese Excel saves: cells with semicolons quoted, those with commas no more. */
    private static String semicolons(String text) {
        return text.replaceAll("([^,\n\"]*;[^,\n\"]*)", "~$1~")
                .replaceAll("\"([^\",]*),([^\",]*)\"", "$1^$2")
                .replace(",", ";")
                .replace("^", ",")
                .replace("~", "\"");
    }

    @Test
    void bearsWithBlanksAroundIdsAndColumnsInAnyOrder() throws Exception {
        mappings.file(
                "aliases.csv",
                "relation , label,indicator\nexact,\" Tổng  số\nhồ sơ\" , files.total\u00A0\n".replace("\" ,", "\","));

        assertThat(mappings.read().aliases())
                .containsExactly(new Alias("Tổng số hồ sơ", "files.total", Relation.EXACT));
    }

    @Test
    void everyMistakeInAllFilesIsListedAtOnceInOrder() throws Exception {
        mappings.line("aliases.csv", 2, "Tổng số hồ sơ,files.none,near")
                .line("templates/form.csv", 3, "1.1,Ban hành kế hoạch,Chiếc,plan.issued,exact")
                .line("units.csv", 3, "Hồ sơ,choice,Hồ sơ|HS")
                .line("indicators.csv", 9, "budget.spent,Kinh phí đã chi,,Tài chính,money,Triệu đồng,,,,budget.planned")
                .line("indicators.csv", 2, "plan.tasks,Số nhiệm vụ đề ra,Tasks set,Chỉ đạo,number,Nhiệm vụ,,,,");

        mappings.rejectedWith(
                "indicators.csv:2: kind \"number\" must be percent, count, money or choice",
                "indicators.csv:9: empty name_en",
                "indicators.csv:9: unknown indicator \"budget.planned\" in supersedes",
                "units.csv:3: kind \"choice\" must be percent, count or money",
                "templates/form.csv:3: unit \"Chiếc\" is not in units.csv",
                "aliases.csv:2: unknown indicator \"files.none\" in alias",
                "aliases.csv:2: relation \"near\" must be exact or close");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Mappings.read(temporary.resolve("không có")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("không có")
                .hasMessageContaining("no such folder of mappings");
    }

    @Test
    void readsFromInsideAJarWhosePathHasBlanksAndVietnameseLetters() throws Exception {
        Path jar = jar(
                Files.createDirectories(temporary.resolve("thư mục số 1%20")).resolve("chỉ tiêu +1.jar"));

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Catalogue catalogue = Mappings.read(new PackedFiles(loader));
            assertThat(catalogue.indicators()).isEqualTo(mappings.read().indicators());
            assertThat(catalogue.templates()).isEqualTo(mappings.read().templates());
        }
    }

    @Test
    void manyThreadsReadTheSameJarAtOnce() throws Exception {
        URL jar = jar(temporary.resolve("a.jar")).toUri().toURL();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, null)) {
            List<Future<Catalogue>> readings = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                readings.add(threads.submit(() -> Mappings.read(new PackedFiles(loader))));
            }
            for (Future<Catalogue> reading : readings) {
                assertThat(reading.get().indicators()).hasSize(10);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aJarWithoutTheListOfItsFormsIsToldFromOneWithoutForms() throws Exception {
        Path jar = jar(temporary.resolve("b.jar"));
        try (FileSystem packed = FileSystems.newFileSystem(jar)) {
            Files.delete(packed.getPath("/mappings/templates/list.txt"));
        }

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> Mappings.read(new PackedFiles(loader)))
                    .isInstanceOf(FileNotFoundException.class)
                    .hasMessageContaining("without the list of its forms");
        }
    }

    private Path jar(Path jar) throws IOException {
        try (FileSystem packed = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(packed.getPath("/mappings/templates"));
            for (String file : List.of("indicators.csv", "units.csv", "aliases.csv", "templates/form.csv")) {
                Files.copy(mappings.path().resolve(file), packed.getPath("/mappings/" + file));
            }
            Files.writeString(packed.getPath("/mappings/templates/list.txt"), "form.csv\n");
        }
        return jar;
    }

    @Test
    void theBundledMappingsHoldNoMistake() throws Exception {
        assumeTrue(Files.exists(Path.of("mappings", "indicators.csv")), "mappings are not written yet");

        Catalogue catalogue = Mappings.bundled();

        assertThat(catalogue.indicators()).isNotEmpty();
        assertThat(catalogue.templates()).isNotEmpty();
    }

    @Test
    void theBundledMappingsTellPartsThatAddUpFromPartsThatAreOnlyIncluded() throws Exception {
        Catalogue catalogue = Mappings.bundled();

        assertThat(List.of("procedure.in_force.total", "egov.service.level34.provided", "egov.service.online.provided"))
                .allMatch(id -> catalogue.indicator(id).orElseThrow().partsExhaustive());
        assertThat(List.of(
                        "direction.task.government.total", "egov.payment.deployed.offered", "procedure.vertical.total"))
                .noneMatch(id -> catalogue.indicator(id).orElseThrow().partsExhaustive());
    }
}
