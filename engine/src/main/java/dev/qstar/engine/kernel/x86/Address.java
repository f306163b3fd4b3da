package dev.qstar.engine.kernel.x86;

import org.jspecify.annotations.Nullable;

/// A place in memory: `base + index * scale + displacement`.
///
/// @param index null for none; never the stack pointer
/// @param scale 1, 2, 4 or 8
record Address(Register base, @Nullable Register index, int scale, int displacement) {

    Address {
        if (index == Register.RSP || Integer.bitCount(scale) != 1 || scale < 1 || scale > 8) {
            throw new IllegalArgumentException("no address is " + base + " + " + index + " * " + scale);
        }
    }

    static Address at(Register base) {
        return at(base, 0);
    }

    static Address at(Register base, int displacement) {
        return new Address(base, null, 1, displacement);
    }

    static Address at(Register base, Register index, int scale) {
        return new Address(base, index, scale, 0);
    }

    /// The place `bytes` further on.
    Address plus(int bytes) {
        return new Address(base, index, scale, displacement + bytes);
    }
}
