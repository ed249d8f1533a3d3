package vn.chitieu.read.scan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    @ParameterizedTest
    @ValueSource(strings = {"Tỷ lệ cơ quan, đơn vị", "Số lượng phiếu khảo sát", "1.250", "68,97%", "12", "5"})
    void readsALineOfPrint(String print) throws EngineException {
        PrintedLine line = PrintedLine.of(print);

        try (Engine engine = Engine.of(InstalledData.require())) {
            assertThat(engine.text(line.grey(), line.width()).text()).isEqualTo(print);
        }
    }

    @Test
    void tellsWhereEachSymbolStandsAndHowSureItIs() throws EngineException {
        PrintedLine line = PrintedLine.of("cả hai");

        try (Engine engine = Engine.of(InstalledData.require())) {
            List<Symbol> symbols = engine.text(line.grey(), line.width()).symbols();
            assertThat(symbols).extracting(Symbol::text).containsExactly("c", "ả", "h", "a", "i");
            assertThat(symbols).extracting(Symbol::begins).containsExactly(true, false, true, false, false);
            assertThat(symbols).isSortedAccordingTo((one, other) -> one.left() - other.left());
            assertThat(symbols).allMatch(symbol -> symbol.confidence() > 80 && symbol.confidence() <= 100);
        }
    }

    @Test
    void readsNothingButFiguresWhereOnlyFiguresCanBe() throws EngineException {
        PrintedLine line = PrintedLine.of("l25O");

        try (Engine engine = Engine.of(InstalledData.require())) {
            assertThat(engine.figures(line.grey(), line.width()).text()).matches("[0-9.,%/() -]*");
        }
    }

    @Test
    void refusesDataOfAnotherKind(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("vie.traineddata"), "not found");
        TrainedData data = TrainedData.find(List.of(folder)).orElseThrow();

        assertThatThrownBy(() -> Engine.of(data).close()).isInstanceOf(EngineException.class);
    }
}
