package dev.qstar.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.benchmarks.BenchmarkException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PeersTest {
    private static final Workload WORKLOAD = new Workload(Path.of("model.gguf"), 1, 8, 4, List.of(2), 3);

    /// Loads, does not know what a batch is, and is ten tokens a second faster each time.
    private static final String SCRIPT = """
            speed=0
            while read -r line; do
                case $line in
                    *'"load"'*) echo '{"readyMillis": 5, "residentBytes": 2097152, "version": "v1", "kernels": "k", "vocabulary": 9}' ;;
                    *'"batch"'*) echo '{"unsupported": "batch"}' ;;
                    *'"fail"'*) printf '%s\\n' '{"error": "no\\nreason"}' ;;
                    *'"end"'*) echo 'last words' >&2; exit 1 ;;
                    *) speed=$((speed + 10)); echo "{\\"tokensPerSecond\\": $speed}" ;;
                esac
            done
            """;

    @TempDir
    private Path folder;

    private PeerProcess scripted() {
        return PeerProcess.start("scripted", folder, List.of("sh", "-c", SCRIPT));
    }

    @Test
    void aPeerIsMeasuredByMediansAndLeavesOutWhatItCannotDo() {
        Measurement measurement = new LinePeer("scripted", threads -> scripted()).measure(WORKLOAD);
        assertThat(measurement.kernels()).isEqualTo("v1 k");
        assertThat(measurement.figures())
                .isEqualTo(Map.of(Figure.PREFILL, 30.0, Figure.DECODE, 60.0, Figure.READY, 5.0, Figure.RESIDENT, 2.0));
    }

    @Test
    void anErrorOfAPeerIsOneLine() {
        try (PeerProcess process = scripted()) {
            assertThatThrownBy(() -> process.ask(Map.of("do", "fail")))
                    .isInstanceOf(BenchmarkException.class)
                    .hasMessage("scripted: no");
        }
    }

    @Test
    void aPeerThatEndsIsReportedWithItsLastWords() {
        try (PeerProcess process = scripted()) {
            assertThatThrownBy(() -> process.ask(Map.of("do", "end")))
                    .isInstanceOf(BenchmarkException.class)
                    .hasMessageContaining("last words");
        }
    }

    @Test
    void aPeerThatIsNotInstalledIsReported() {
        assertThatThrownBy(() -> PeerProcess.start("missing", folder, List.of("no-such-program")))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("missing cannot be started");
    }

    @Test
    void qstarIsReadFromItsDocument() {
        JsonNode document = new JsonMapper()
                .readTree(
                        "{\"prefill\": 500.5, \"decode\": 30, \"batched\": [{\"sequences\": 4, \"tokensPerSecond\": 90}],"
                                + " \"readyMillis\": 800, \"residentBytes\": 1048576, \"kernels\": \"native\", \"threads\": 2}");
        Measurement measurement = QstarPeer.measurement(document);
        assertThat(measurement.kernels()).isEqualTo("native");
        assertThat(measurement.figures())
                .isEqualTo(Map.of(
                        Figure.PREFILL,
                        500.5,
                        Figure.DECODE,
                        30.0,
                        Figure.batch(4),
                        90.0,
                        Figure.READY,
                        800.0,
                        Figure.RESIDENT,
                        1.0));
    }

    @Test
    void qstarMayNotKnowItsMemory() {
        JsonNode document = new JsonMapper()
                .readTree(
                        "{\"prefill\": 5, \"decode\": 3, \"batched\": [], \"readyMillis\": 8, \"residentBytes\": null}");
        assertThat(QstarPeer.measurement(document).figures()).doesNotContainKey(Figure.RESIDENT);
    }

    @Test
    void aDocumentWithoutANumberIsRefused() {
        assertThatThrownBy(() -> QstarPeer.measurement(new JsonMapper().readTree("{\"prefill\": \"fast\"}")))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("no number 'prefill'");
    }

    @Test
    void impossibleWorkIsRefused() {
        assertThatThrownBy(() -> new Workload(Path.of("m"), 0, 8, 4, List.of(2), 1))
                .hasMessageContaining("threads are 0");
        assertThatThrownBy(() -> new Workload(Path.of("m"), 1, 8, 4, List.of(1000), 1))
                .hasMessageContaining("sequences of a batch are 1000");
    }

    @Test
    void tokensAreTheSameForEveryone() {
        assertThat(Workload.tokens(5, 100)).isEqualTo(Workload.tokens(5, 100)).hasSize(5);
        assertThat(Workload.tokens(2, 5, 100))
                .hasSize(2)
                .allSatisfy(ids -> assertThat(IntStream.of(ids)).hasSize(5).allMatch(id -> id >= 0 && id < 100));
    }
}
