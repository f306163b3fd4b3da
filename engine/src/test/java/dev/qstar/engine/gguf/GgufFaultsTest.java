package dev.qstar.engine.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every fault of a model file, built byte by byte: each is refused by name and place.
class GgufFaultsTest {
    private static final int F32 = 0;

    @TempDir
    Path folder;

    private void refused(GgufBytes bytes, String field, long byteOffset, String found) {
        refused(bytes.write(folder), field, byteOffset, found);
    }

    private static void refused(Path file, String field, long byteOffset, String found) {
        ModelFileException error = catchThrowableOfType(ModelFileException.class, () -> {
            Gguf.open(file).close();
        });
        assertThat(error).as("the file opened: " + field).isNotNull();
        assertThat(error).hasMessageContaining(found).hasMessageContaining(file.toString());
        assertThat(error.field()).isEqualTo(field);
        assertThat(error.byteOffset()).isEqualTo(byteOffset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear reader, this is no model.|starts with 'Dear reader, this is no|GGUF format",
                "version https://git-lfs.github.com/spec/v1|Git LFS|git lfs pull",
                "PK_archive_of_a_checkpoint|starts with 'PK_archive|converted to GGUF",
                "ggjt0000|starts with 'ggjt0000'|older than GGUF",
                "GGU|the file ends here|download",
            })
    void anotherKindOfFileIsRecognised(String content, String found, String remedy) throws IOException {
        Path file = Files.writeString(folder.resolve("model.gguf"), content);
        ModelFileException error = catchThrowableOfType(ModelFileException.class, () -> Gguf.open(file));
        assertThat(error).hasMessageContaining(found).hasMessageContaining(remedy);
    }

    @Test
    void aSafetensorsFileIsRecognised() throws IOException {
        byte[] bytes = "\2\0\0\0\0\0\0\0{\"__metadata__\":{}}".getBytes(StandardCharsets.ISO_8859_1);
        ModelFileException error = catchThrowableOfType(
                ModelFileException.class, () -> Gguf.open(Files.write(folder.resolve("m"), bytes)));
        assertThat(error)
                .hasMessageContaining("starts with the bytes 02 00 00 00")
                .hasMessageContaining("converted");
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        refused(folder, "file", 0, "this is a folder");
        refused(folder.resolve("absent.gguf"), "file", 0, "there is no such file");
        refused(Files.createFile(folder.resolve("empty.gguf")), "magic", 0, "it is empty");
    }

    @ParameterizedTest
    @CsvSource({"0,not supported", "1,not supported", "4,not supported", "-1,4294967295", "50331648,big-endian"})
    void anotherVersionIsRefused(int version, String found) {
        refused(new GgufBytes().text("GGUF").u32(version).u64(0).u64(0), "version", 4, found);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 1, 1L << 32})
    void moreTensorsThanFitAreRefused(long count) {
        refused(GgufBytes.header(count, 0), "tensor count", 8, Long.toUnsignedString(count) + " do not fit");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 1, 1L << 32})
    void moreKeysThanFitAreRefused(long count) {
        refused(GgufBytes.header(0, count), "key count", 16, Long.toUnsignedString(count) + " do not fit");
    }

    @Test
    void moreKeysThanTheLimitAreRefused() {
        GgufBytes bytes = GgufBytes.header(0, 70_000).raw(new byte[70_000 * 13]);
        refused(bytes, "key count", 16, "70000 are more than the 65536");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 100, 1L << 32})
    void aStringLongerThanTheFileIsRefused(long length) {
        GgufBytes bytes = GgufBytes.header(0, 1).key("k", GgufBytes.STRING).u64(length);
        refused(bytes.text("short"), "k", 37, "a string of " + Long.toUnsignedString(length) + " bytes");
    }

    @Test
    void aKeyLongerThanTheLimitIsRefused() {
        GgufBytes bytes = GgufBytes.header(0, 1).key("k".repeat(65_537), GgufBytes.BOOL);
        refused(bytes.u8(1), "name of key 0", 24, "a name of 65537 bytes");
    }

    @Test
    void aKeyThatIsNotUtf8IsRefused() {
        GgufBytes bytes = GgufBytes.header(0, 1).u64(2).u8('k').u8(0xFF).u32(GgufBytes.BOOL);
        refused(bytes.u8(1), "name of key 0", 32, "not valid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 62, -1, Long.MIN_VALUE, Long.MAX_VALUE / 4, 3})
    void anArrayLongerThanTheFileIsRefused(long length) {
        GgufBytes bytes = GgufBytes.header(0, 1).arrayKey("k", GgufBytes.INT32, length);
        refused(bytes.raw(new byte[8]), "k", 41, Long.toUnsignedString(length) + " do not fit");
    }

    @Test
    void anArrayOfStringsLongerThanTheFileIsRefused() {
        GgufBytes bytes = GgufBytes.header(0, 1).arrayKey("k", GgufBytes.STRING, 2);
        refused(bytes.string("fits").u64(6).text("short"), "k", 61, "a string of 6 bytes, but only 5 follow");
    }

    @Test
    void nestedArraysAreRefused() {
        GgufBytes bytes = GgufBytes.header(0, 1).arrayKey("k", GgufBytes.ARRAY, 1);
        refused(bytes.u32(GgufBytes.UINT32).u64(1).u32(5), "k", 37, "array of arrays");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 99, -1, Integer.MIN_VALUE})
    void anUnknownTypeIsRefused(int type) {
        String found = "unknown value type " + Integer.toUnsignedString(type);
        refused(GgufBytes.header(0, 1).key("k", type).u64(0), "k", 33, found);
        refused(GgufBytes.header(0, 1).arrayKey("k", type, 0), "k", 37, found);
    }

    @Test
    void aBooleanOfTwoIsRefused() {
        refused(GgufBytes.header(0, 1).key("k", GgufBytes.BOOL).u8(2), "k", 37, "a boolean of 2");
        GgufBytes array = GgufBytes.header(0, 1).arrayKey("k", GgufBytes.BOOL, 3);
        refused(array.u8(0).u8(1).u8(255), "k", 51, "a boolean of 255");
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        GgufBytes bytes = GgufBytes.header(0, 2).key("k", GgufBytes.BOOL).u8(1);
        refused(bytes.key("k", GgufBytes.UINT32).u32(7), "k", 38, "twice");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 13, 33, 1 << 17, Integer.MIN_VALUE, -1})
    void anImpossibleAlignmentIsRefused(int alignment) {
        GgufBytes bytes = GgufBytes.header(0, 1).key("general.alignment", GgufBytes.UINT32);
        refused(
                bytes.u32(alignment),
                "general.alignment",
                53,
                "an alignment of " + Integer.toUnsignedString(alignment));
    }

    @Test
    void anAlignmentOfTheWrongTypeIsRefused() {
        GgufBytes text = GgufBytes.header(0, 1).key("general.alignment", GgufBytes.STRING);
        refused(text.string("32"), "general.alignment", 24, "the value is STRING");
        GgufBytes array = GgufBytes.header(0, 1).arrayKey("general.alignment", GgufBytes.UINT32, 1);
        refused(array.u32(32), "general.alignment", 24, "the value is UINT32[]");
    }

    @Test
    void impossibleDimensionsAreRefused() {
        refused(one(F32, 0), "tensor 't'", 33, "0 dimensions");
        refused(one(F32, 0, 1, 1, 1, 1, 1), "tensor 't'", 33, "5 dimensions");
        refused(one(F32, 0, 0), "tensor 't'", 37, "dimension 0 of 0");
        refused(one(F32, 0, 4, -1), "tensor 't'", 45, "dimension 1 of 18446744073709551615");
        GgufBytes many = GgufBytes.header(1, 0).string("t").u32(-1).raw(new byte[64]);
        refused(many, "tensor 't'", 33, "4294967295 dimensions");
    }

    @Test
    void aProductOfDimensionsThatOverflowsIsRefused() {
        refused(one(F32, 0, 1L << 32, 1L << 32), "tensor 't'", 45, "dimension 1 of 4294967296");
        refused(one(F32, 0, 1L << 31, 1L << 31, 4), "tensor 't'", 53, "dimension 2 of 4");
        refused(one(F32, 0, 3, Long.MAX_VALUE / 2), "tensor 't'", 45, "dimension 1");
        refused(one(F32, 0, 1L << 61), "tensor 't'", 33, "do not fit a file");
        refused(one(8, 0, 1L << 62), "tensor 't'", 33, "do not fit a file");
    }

    @Test
    void aRowThatBreaksABlockIsRefused() {
        refused(one(8, 0, 48, 2), "tensor 't'", 33, "rows of 48 numbers are not a whole number of Q8_0 blocks");
        refused(one(2, 0, 16, 2), "tensor 't'", 33, "rows of 16 numbers are not a whole number of Q4_0 blocks of 32");
        refused(one(12, 0, 128, 2), "tensor 't'", 33, "not a whole number of Q4_K blocks of 256; the file is damaged");
        refused(one(14, 0, 384, 2), "tensor 't'", 33, "not a whole number of Q6_K blocks of 256; the file is damaged");
    }

    @Test
    void aTensorTypeThatIsNotSupportedYetIsNamed() {
        refused(one(13, 0, 256), "tensor 't'", 45, "Q5_K (13) is not supported yet");
        refused(one(28, 0, 256), "tensor 't'", 45, "F64 (28) is not supported yet; use a file");
        refused(one(77, 0, 256), "tensor 't'", 45, "unknown tensor type 77");
        refused(one(-1, 0, 256), "tensor 't'", 45, "unknown tensor type 4294967295");
    }

    @Test
    void aTensorThatIsThereTwiceIsRefused() {
        GgufBytes bytes = GgufBytes.header(2, 0).tensor("t", F32, 0, 4).tensor("t", F32, 32, 4);
        refused(bytes.data(32, 64), "tensor 't'", 57, "a second tensor of this name");
    }

    @ParameterizedTest
    @ValueSource(longs = {64, 96, 1L << 40, Long.MIN_VALUE, -32})
    void dataPastTheEndAreRefused(long offset) {
        refused(one(F32, offset, 8), "tensor 't'", 24, "end past the");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 31, 33, -1})
    void unalignedDataAreRefused(long offset) {
        refused(one(F32, offset, 1), "tensor 't'", 24, "is not a multiple of 32");
    }

    @Test
    void overlappingDataAreRefused() {
        GgufBytes bytes = GgufBytes.header(2, 0).tensor("a", F32, 32, 16).tensor("b", F32, 0, 9);
        refused(bytes.data(32, 128), "tensor 'a'", 96 + 32, "the data overlap those of 'b'");
    }

    @Test
    void bytesThatBelongToNoTensorAreRefused() {
        refused(one(F32, 0, 8).raw(new byte[100_000]), "data", 96, "belong to no tensor");
    }

    @Test
    void aLargeSparseFileIsRefusedWithoutReadingIt() throws IOException {
        Path file = folder.resolve("sparse.gguf");
        try (var channel = Files.newByteChannel(
                file,
                java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE,
                java.nio.file.StandardOpenOption.SPARSE)) {
            channel.write(java.nio.ByteBuffer.wrap(one(F32, 0, 8).toByteArray()));
            channel.position(1L << 36);
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
        refused(file, "data", 96, "belong to no tensor");
    }

    /// A file with a single tensor `t`, whose entry begins at byte 24, and 64 bytes of data.
    private static GgufBytes one(int type, long offset, long... shape) {
        return GgufBytes.header(1, 0).tensor("t", type, offset, shape).data(32, 64);
    }
}
