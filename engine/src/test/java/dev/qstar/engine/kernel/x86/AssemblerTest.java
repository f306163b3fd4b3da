package dev.qstar.engine.kernel.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the assembler against tables of instructions and their bytes, which another assembler (GNU binutils 2.40)
/// wrote.
class AssemblerTest {

    private static final String VECTORS = "vector-instructions.txt";
    private static final String EVEX = "62";

    private static Map<String, String> table(String name) {
        Map<String, String> bytesOf = new LinkedHashMap<>();
        try (InputStream in = AssemblerTest.class.getResourceAsStream(name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] sides = line.split(" = ", 2);
                    bytesOf.put(sides[0], sides[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytesOf;
    }

    private static String assembled(Consumer<Assembler> program) {
        Assembler a = new Assembler();
        program.accept(a);
        return HexFormat.of().formatHex(a.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {VECTORS, "addresses.txt", "general-instructions.txt"})
    void instructionsHaveTheBytesOfTheTable(String name) {
        Map<String, String> table = table(name);
        List<String> wrong = new ArrayList<>();
        table.forEach((text, bytes) -> {
            String made = assembled(AssemblyLine.of(text)::emit);
            if (!made.equals(bytes)) {
                wrong.add(text + " = " + bytes + " and not " + made);
            }
        });
        assertThat(table).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTableHasEveryVectorInstructionInBothEncodings() {
        Set<VectorOp> vex = EnumSet.noneOf(VectorOp.class);
        Set<VectorOp> evex = EnumSet.noneOf(VectorOp.class);
        table(VECTORS).forEach((text, bytes) -> {
            VectorOp op = AssemblyLine.of(text).op();
            (bytes.startsWith(EVEX) ? evex : vex).add(op);
        });
        assertThat(vex)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(VectorOp.VPMOVDB_STORE, VectorOp.VEXTRACTF64X4)));
        assertThat(evex)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(VectorOp.VEXTRACTF128, VectorOp.VMOVQ_STORE)));
    }

    /// Here the other assembler takes another of two forms. Its disassembler reads these as what they should be.
    @Test
    void whereThereAreTwoFormsTheGeneralOneIsTaken() {
        assertThat(assembled(a -> a.add(Register.RAX, 0x80))).isEqualTo("4881c080000000");
        assertThat(assembled(a -> a.subtract(Register.RAX, 0x80))).isEqualTo("4881e880000000");
        assertThat(assembled(a -> a.vector(VectorOp.VMOVQ_STORE, Width.XMM, 25, Address.at(Register.RCX, 8))))
                .isEqualTo("6261fd08d64901");
    }

    @Test
    void jumpsLeadBackwardAndForward() {
        String bytes = assembled(a -> {
            Label start = new Label();
            Label end = new Label();
            a.bind(start); //                         0:
            a.cpuid(); //                             0: cpuid
            a.jump(Condition.EQUAL, end); //          2: je 0x16
            a.jump(Condition.NOT_EQUAL, start); //    8: jne 0x0
            a.jump(end); //                           e: jmp 0x16
            a.push(Register.R9); //                  13: push r9
            a.ret(); //                              15: ret
            a.bind(end); //                          16:
            a.jump(start); //                        16: jmp 0x0
        });
        assertThat(bytes)
                .isEqualTo("0fa2" + "0f840e000000" + "0f85f2ffffff" + "e903000000" + "4151" + "c3" + "e9e5ffffff");
    }

    @Test
    void codeMayBeAskedForTwice() {
        Assembler a = new Assembler();
        Label end = new Label();
        a.jump(end);
        a.bind(end);
        assertThat(a.code()).isEqualTo(a.code()).containsExactly(0xE9, 0, 0, 0, 0);
    }

    @Test
    void aJumpToNowhereIsRefused() {
        Assembler a = new Assembler();
        a.jump(new Label());
        assertThatIllegalStateException().isThrownBy(a::code).withMessage("a jump leads nowhere");
    }

    @Test
    void aFunctionBeginsWhereItIsAligned() {
        Assembler a = new Assembler();
        a.align(16);
        assertThat(a.position()).isZero();
        a.ret();
        a.align(8);
        assertThat(a.position()).isEqualTo(8);
        a.align(8);
        assertThat(HexFormat.of().formatHex(a.code())).isEqualTo("c3cccccccccccccc");
    }

    @Test
    void codeGrowsUpToALimit() {
        Assembler a = new Assembler();
        for (int i = 0; i < 1 << 20; i++) {
            a.ret();
        }
        assertThat(a.position()).isEqualTo(1 << 20);
        assertThatIllegalStateException().isThrownBy(a::ret).withMessage("more than 1048576 bytes of code");
    }

    @Test
    void addressesThatTheProcessorDoesNotHaveAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.at(Register.RAX, Register.RSP, 1))
                .withMessage("no address is RAX + RSP * 1");
        for (int scale : new int[] {-1, 0, 3, 16, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Address.at(Register.RAX, Register.RCX, scale));
        }
    }
}
