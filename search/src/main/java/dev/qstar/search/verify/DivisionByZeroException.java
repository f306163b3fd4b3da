package dev.qstar.search.verify;

/// A division, quotient or remainder by zero.
public final class DivisionByZeroException extends CalculationException {
    private static final long serialVersionUID = 1L;

    DivisionByZeroException(String operation) {
        super(operation + " by zero has no value");
    }
}
