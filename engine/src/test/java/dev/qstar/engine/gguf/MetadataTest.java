package dev.qstar.engine.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataTest {
    private static final int UINT8 = 0;
    private static final int INT8 = 1;
    private static final int UINT16 = 2;
    private static final int INT16 = 3;
    private static final int FLOAT32 = 6;
    private static final int UINT64 = 10;
    private static final int INT64 = 11;
    private static final int FLOAT64 = 12;

    @TempDir
    Path folder;

    private Metadata read(GgufBytes bytes) {
        try (Gguf gguf = Gguf.open(bytes.write(folder))) {
            return gguf.metadata();
        }
    }

    private static GgufBytes u16(GgufBytes bytes, int value) {
        return bytes.u8(value & 0xFF).u8(value >>> 8 & 0xFF);
    }

    @Test
    void wholeNumbersAreReadInEveryWidth() {
        GgufBytes bytes = GgufBytes.header(0, 8);
        bytes.key("u8", UINT8).u8(200);
        bytes.key("i8", INT8).u8(200);
        u16(bytes.key("u16", UINT16), 60_000);
        u16(bytes.key("i16", INT16), 60_000);
        bytes.key("u32", GgufBytes.UINT32).u32(-2);
        bytes.key("i32", GgufBytes.INT32).u32(-2);
        bytes.key("u64", UINT64).u64(Long.MAX_VALUE);
        bytes.key("i64", INT64).u64(-3);
        Metadata metadata = read(bytes);
        assertThat(metadata.integer("u8")).isEqualTo(200);
        assertThat(metadata.integer("i8")).isEqualTo(-56);
        assertThat(metadata.integer("u16")).isEqualTo(60_000);
        assertThat(metadata.integer("i16")).isEqualTo(-5_536);
        assertThat(metadata.integer("u32")).isEqualTo(4_294_967_294L);
        assertThat(metadata.integer("i32")).isEqualTo(-2);
        assertThat(metadata.integer("u64")).isEqualTo(Long.MAX_VALUE);
        assertThat(metadata.integer("i64")).isEqualTo(-3);
    }

    @Test
    void realNumbersAreReadInBothWidths() {
        GgufBytes bytes = GgufBytes.header(0, 2);
        bytes.key("f32", FLOAT32).u32(Float.floatToRawIntBits(0.1f));
        bytes.key("f64", FLOAT64).u64(Double.doubleToRawLongBits(0.1));
        Metadata metadata = read(bytes);
        assertThat(metadata.real("f32")).isEqualTo(0.1f);
        assertThat(metadata.real("f64")).isEqualTo(0.1);
    }

    @Test
    void arraysAreReadInEveryWidth() {
        GgufBytes bytes = GgufBytes.header(0, 5);
        bytes.arrayKey("i8", INT8, 2).u8(1).u8(255);
        bytes.arrayKey("u64", UINT64, 1).u64(5);
        bytes.arrayKey("f64", FLOAT64, 1).u64(Double.doubleToRawLongBits(0.5));
        bytes.arrayKey("strings", GgufBytes.STRING, 2).string("").string("é");
        bytes.arrayKey("none", GgufBytes.STRING, 0);
        Metadata metadata = read(bytes);
        assertThat(metadata.ints("i8")).containsExactly(1, -1);
        assertThat(metadata.ints("u64")).containsExactly(5);
        assertThat(metadata.floats("f64")).containsExactly(0.5f);
        assertThat(metadata.strings("strings")).containsExactly("", "é");
        assertThat(metadata.strings("none")).isEmpty();
    }

    @Test
    void allListsEveryKeyInOrder() {
        GgufBytes bytes = GgufBytes.header(0, 5);
        bytes.key("z", GgufBytes.STRING).string("text");
        bytes.key("huge", UINT64).u64(-1);
        bytes.key("flag", GgufBytes.BOOL).u8(1);
        bytes.arrayKey("flags", GgufBytes.BOOL, 2).u8(0).u8(1);
        bytes.arrayKey("words", GgufBytes.STRING, 1).string("w");
        Metadata metadata = read(bytes);
        assertThat(metadata.keys()).containsExactly("z", "huge", "flag", "flags", "words");
        assertThat(metadata.all())
                .containsEntry("z", "text")
                .containsEntry("huge", new BigInteger("18446744073709551615"))
                .containsEntry("flag", true)
                .containsEntry("flags", List.of(false, true))
                .containsEntry("words", List.of("w"));
    }

    @Test
    void anotherTypeIsRefusedByKeyAndOffset() {
        GgufBytes bytes = GgufBytes.header(0, 2);
        bytes.key("text", GgufBytes.STRING).string("7");
        bytes.arrayKey("list", GgufBytes.INT32, 1).u32(7);
        Metadata metadata = read(bytes);
        refused(() -> metadata.integer("text"), "text (byte 24)", "the value is STRING where an integer is needed");
        refused(() -> metadata.real("text"), "text", "where a floating-point number");
        refused(() -> metadata.bool("text"), "text", "where a boolean");
        refused(() -> metadata.strings("text"), "text", "where an array of strings");
        refused(() -> metadata.strings("list"), "list", "the value is INT32[]");
        refused(() -> metadata.floats("list"), "list", "array of floating-point numbers");
        refused(() -> metadata.integer("list"), "list", "the value is INT32[]");
        refused(() -> metadata.string("list"), "list", "where a string");
        refused(() -> metadata.ints("text"), "text", "where an array of integers");
    }

    @Test
    void aMissingKeyIsRefusedOrEmpty() {
        Metadata metadata = read(GgufBytes.header(0, 0));
        refused(() -> metadata.integer("llama.block_count"), "llama.block_count", "this key is missing");
        assertThat(metadata.findString("k")).isEmpty();
        assertThat(metadata.findInteger("k")).isEmpty();
        assertThat(metadata.findReal("k")).isEmpty();
        assertThat(metadata.findBool("k")).isEmpty();
        assertThat(metadata.findStrings("k")).isEmpty();
        assertThat(metadata.findInts("k")).isEmpty();
        assertThat(metadata.findFloats("k")).isEmpty();
        assertThat(metadata.has("k")).isFalse();
    }

    @Test
    void numbersBeyondTheirRangeAreRefused() {
        GgufBytes bytes = GgufBytes.header(0, 2);
        bytes.key("huge", UINT64).u64(-1);
        bytes.arrayKey("wide", GgufBytes.UINT32, 2).u32(1).u32(-1);
        Metadata metadata = read(bytes);
        refused(() -> metadata.integer("huge"), "huge", "beyond 63 bits");
        refused(() -> metadata.ints("wide"), "wide", "element 1 is 4294967295");
    }

    @Test
    void aStringThatIsNotUtf8IsRefusedWhenItIsAskedFor() {
        GgufBytes bytes = GgufBytes.header(0, 1).key("k", GgufBytes.STRING);
        Metadata metadata = read(bytes.u64(2).u8(0xC3).u8('x'));
        refused(() -> metadata.string("k"), "k (byte 37)", "not valid UTF-8");
    }

    @Test
    void aStringMayHaveTheCharacterThatStandsForWrongOnes() {
        Metadata metadata =
                read(GgufBytes.header(0, 1).key("k", GgufBytes.STRING).string("a\uFFFDb"));
        assertThat(metadata.string("k")).isEqualTo("a\uFFFDb");
    }

    private static void refused(ThrowingCallable call, String field, String found) {
        assertThatThrownBy(call)
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining(field)
                .hasMessageContaining(found);
    }
}
