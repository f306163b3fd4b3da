package dev.qstar.engine.kernel.x86;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An instruction in Intel's syntax, as [Assembler] is asked for it.
record AssemblyLine(String mnemonic, List<String> operands) {

    private static final Pattern MEMORY =
            Pattern.compile("(?:\\w+ PTR )?\\[(\\w+)(?:\\+(\\w+)\\*(\\d))?([+-]0x[0-9a-f]+)?]");

    /// Reads `{what another assembler is to know} mnemonic operand, operand`.
    static AssemblyLine of(String text) {
        String[] words = text.replaceFirst("^\\{\\w+} ", "").split(" ", 2);
        return new AssemblyLine(words[0], words.length == 1 ? List.of() : List.of(words[1].split(", ")));
    }

    /// The vector instruction that this is.
    VectorOp op() {
        String name = mnemonic.toUpperCase(Locale.ROOT) + (isMemory(0) ? "_STORE" : "");
        boolean known =
                Arrays.stream(VectorOp.values()).anyMatch(op -> op.name().equals(name));
        return VectorOp.valueOf(known ? name : name.replaceFirst("D$", ""));
    }

    boolean isVector() {
        return mnemonic.startsWith("v") && !operands.isEmpty();
    }

    void emit(Assembler a) {
        if (isVector()) {
            emitVector(a);
        } else {
            emitGeneral(a);
        }
    }

    private void emitVector(Assembler a) {
        VectorOp op = op();
        if (isMemory(0)) {
            a.vector(op, width(1), vector(1), address(0));
        } else if (op.extension != 0) {
            a.shift(op, width(0), vector(0), vector(1), constant(2));
        } else if (op == VectorOp.VPSHUFD || op == VectorOp.VPERMILPS) {
            a.shuffle(op, width(0), vector(0), vector(1), constant(2));
        } else if (operands.size() == 3 && Character.isDigit(operands.get(2).charAt(0))) {
            a.extract(op, width(1), vector(0), vector(1), constant(2));
        } else if (operands.size() == 3 && isMemory(2)) {
            a.vector(op, width(0), vector(0), vector(1), address(2));
        } else if (operands.size() == 3) {
            a.vector(op, width(0), vector(0), vector(1), vector(2));
        } else if (isMemory(1)) {
            a.vector(op, width(0), vector(0), address(1));
        } else {
            a.vector(op, width(0), vector(0), vector(1));
        }
    }

    private void emitGeneral(Assembler a) {
        switch (mnemonic) {
            case "mov" -> emitMove(a);
            case "add" -> emitSum(a);
            case "sub" -> a.subtract(register(0), constant(1));
            case "cmp" -> a.compare(register(0), register(1));
            case "test" -> a.test(register(0), register(1));
            case "lea" -> a.lea(register(0), address(1));
            case "push" -> a.push(register(0));
            case "pop" -> a.pop(register(0));
            case "prefetcht1" -> a.prefetch(address(0));
            case "cpuid" -> a.cpuid();
            case "xgetbv" -> a.xgetbv();
            case "vzeroupper" -> a.vzeroupper();
            case "ret" -> a.ret();
            default -> throw new IllegalArgumentException("unknown: " + this);
        }
    }

    private void emitMove(Assembler a) {
        if (isMemory(1)) {
            a.load(register(0), address(1));
        } else if (isMemory(0) && operands.getFirst().startsWith("DWORD")) {
            a.store32(address(0), register(1));
        } else if (isMemory(0)) {
            a.store(address(0), register(1));
        } else if (isConstant(1)) {
            a.move(register(0), constant(1));
        } else if (has32Bits(0)) {
            a.move32(register(0), register(1));
        } else {
            a.move(register(0), register(1));
        }
    }

    private void emitSum(Assembler a) {
        if (isMemory(1)) {
            a.add(register(0), address(1));
        } else if (isConstant(1)) {
            a.add(register(0), constant(1));
        } else {
            a.add(register(0), register(1));
        }
    }

    private boolean isMemory(int operand) {
        return operands.get(operand).endsWith("]");
    }

    private boolean isConstant(int operand) {
        return operands.get(operand).matches("-?0x[0-9a-f]+|\\d+");
    }

    private int constant(int operand) {
        return Integer.decode(operands.get(operand));
    }

    private Width width(int operand) {
        return Width.valueOf(operands.get(operand).substring(0, 3).toUpperCase(Locale.ROOT));
    }

    private int vector(int operand) {
        return Integer.parseInt(operands.get(operand).substring(3));
    }

    private boolean has32Bits(int operand) {
        return operands.get(operand).matches("e..|r\\d+d");
    }

    private Register register(int operand) {
        String name = operands.get(operand);
        return register(has32Bits(operand) ? name.replaceFirst("^e", "r").replaceFirst("d$", "") : name);
    }

    private static Register register(String name) {
        return Register.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private Address address(int operand) {
        Matcher parts = MEMORY.matcher(operands.get(operand));
        if (!parts.matches()) {
            throw new IllegalArgumentException("no place in memory: " + this);
        }
        int displacement = parts.group(4) == null ? 0 : Integer.decode(parts.group(4));
        Address base = parts.group(2) == null
                ? Address.at(register(parts.group(1)))
                : Address.at(register(parts.group(1)), register(parts.group(2)), Integer.parseInt(parts.group(3)));
        return base.plus(displacement);
    }
}
