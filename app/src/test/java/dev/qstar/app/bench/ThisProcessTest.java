package dev.qstar.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThisProcessTest {
    @Test
    void residentMemoryIsReadFromTheStatusOfTheProcess() {
        assertThat(ThisProcess.residentBytes("VmHWM:\t  200 kB\nVmRSS:\t  100 kB\nRssAnon:\t  60 kB\n"))
                .hasValue(102_400);
        assertThat(ThisProcess.residentBytes("VmHWM:\t  200 kB\n")).isEmpty();
    }

    @Test
    void theProcessStartedBeforeNow() {
        assertThat(ThisProcess.startMillis()).isPositive().isLessThanOrEqualTo(System.currentTimeMillis());
    }
}
