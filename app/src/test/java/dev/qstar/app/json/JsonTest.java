package dev.qstar.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void valuesNestAndKeepTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", Arrays.asList(1, 2L, 0.5, true, null));
        map.put("a", Map.of("b", List.of()));
        assertThat(Json.line(map)).isEqualTo("{\"z\":[1,2,0.5,true,null],\"a\":{\"b\":[]}}");
    }

    @Test
    void textsAreEscapedOntoOneLine() {
        assertThat(Json.line("a\"\\\n\u0001é")).isEqualTo("\"a\\\"\\\\\\n\\u0001é\"");
    }

    @Test
    void numbersThatJsonCannotWriteAreNull() {
        assertThat(Json.line(List.of(Double.NaN, Double.POSITIVE_INFINITY))).isEqualTo("[null,null]");
    }

    @Test
    void otherValuesAreAMistake() {
        assertThatThrownBy(() -> Json.line(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
