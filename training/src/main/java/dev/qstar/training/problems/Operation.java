package dev.qstar.training.problems;

/// One step of a worked solution.
///
/// @param operator `+`, `-`, `*`, `/`, `//` (floor of the quotient), `%` (remainder), `:ceil` (ceiling of the
/// quotient),
///     `:gcd`, `:lcm`, `:min` or `:max`
public record Operation(Operand left, String operator, Operand right) {}
