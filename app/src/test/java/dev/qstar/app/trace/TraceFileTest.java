package dev.qstar.app.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TraceFileTest {
    private static Recording read(String text) {
        return TraceFile.read(text.getBytes(StandardCharsets.UTF_8), "t.json");
    }

    private static void assertRefused(String text, String... reasons) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(TraceFileException.class)
                .hasMessageContaining("t.json")
                .message()
                .contains(reasons)
                .contains("; ");
    }

    @Test
    void aRecordingIsReadAgainToTheBit() {
        for (int seed = 1; seed <= 50; seed++) {
            Recording recording = Traces.random(seed);
            assertThat(read(TraceFile.text(recording))).as("seed %d", seed).isEqualTo(recording);
        }
        assertThat(read(TraceFile.text(Traces.hostile()))).isEqualTo(Traces.hostile());
    }

    @Test
    void theSameRecordingIsTheSameText() {
        assertThat(TraceFile.text(Traces.small())).isEqualTo(TraceFile.text(Traces.small()));
    }

    @Test
    void aFileThatWasCutAnywhereIsRefused() {
        String text = TraceFile.text(Traces.small()).stripTrailing();
        for (int length = 0; length < text.length(); length++) {
            String cut = text.substring(0, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(TraceFileException.class);
        }
    }

    @Test
    void whatIsNoTraceIsRefused() {
        assertRefused("", "no trace", "qstar ask --trace");
        assertRefused("Tom has 24 apples", "damaged", "JSON");
        assertRefused("{\"answer\":9}", "no trace", "qstar ask --trace");
        assertRefused("[1,2]", "no trace");
        assertRefused("{\"qstarTrace\":\"1\"}", "no trace");
    }

    @Test
    void laterFormatsAreRefusedWithBothNumbers() {
        assertRefused(
                TraceFile.text(Traces.small()).replace("{\"qstarTrace\":1,", "{\"qstarTrace\":2,"),
                "format 2",
                "reads 1");
    }

    @Test
    void everyKeyIsNeeded() {
        String text = TraceFile.text(Traces.small());
        Matcher keys = Pattern.compile("\"(\\w+)\":").matcher(text);
        int found = 0;
        while (keys.find()) {
            String without = text.substring(0, keys.start(1)) + "x" + text.substring(keys.end(1));
            assertThatThrownBy(() -> read(without)).isInstanceOf(TraceFileException.class);
            found++;
        }
        assertThat(found).isGreaterThan(60);
    }

    @Test
    void damageIsToldWithItsPlace() {
        String text = TraceFile.text(Traces.small());
        assertRefused(text.replace("\"mean\":0.25", "\"mean\":1.25"), "damaged", "node 3", "1.25");
        assertRefused(text.replace("\"tokens\":[7]", "\"tokens\":[7.5]"), "damaged", "node 3");
        assertRefused(text.replace("\"check\":\"unknown\"", "\"check\":\"perhaps\""), "node 3", "perhaps");
        assertRefused(text.replace("\"winner\":4", "\"winner\":2"), "damaged", "node 2");
        assertRefused(text.replace("\"winner\":4", "\"winner\":-4"), "damaged", "winner");
        assertRefused(text.replace("\"parent\":3", "\"parent\":6"), "damaged", "node 6");
        assertRefused(text.replace("self-consistency", "luck"), "damaged", "luck");
        assertRefused(text.replace("\"samples\":16", "\"samples\":0"), "damaged", "samples");
        assertRefused(text.replace("\"samples\":16", "\"samples\":99999999999"), "damaged");
        assertRefused(text.replace("\"nodes\":[", "\"nodes\":7,\"more\":["), "damaged", "nodes");
    }
}
