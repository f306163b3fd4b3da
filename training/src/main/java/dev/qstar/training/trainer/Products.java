package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatMatrix;

/// Matrix products shared among a team: each task computes some rows or some columns of the result.
///
/// How the result is divided does not change it: an element is always summed in the same order.
final class Products {

    private static final int ROW_UNIT = 96;
    private static final int COLUMN_UNIT = 64;
    private static final int TASKS_PER_MEMBER = 2;

    private final Team team;

    Products(Team team) {
        this.team = team;
    }

    /// `C = A·B` or `C += A·B`.
    void product(FloatMatrix a, FloatMatrix b, FloatMatrix c, boolean add) {
        if (byColumns(c)) {
            divide(
                    c.columns(),
                    COLUMN_UNIT,
                    (from, to, member) ->
                            team.workspace(member).product(a, b.columns(from, to), c.columns(from, to), add));
        } else {
            divide(
                    c.rows(),
                    ROW_UNIT,
                    (from, to, member) -> team.workspace(member).product(a.rows(from, to), b, c.rows(from, to), add));
        }
    }

    /// `C = A·Bᵀ` or `C += A·Bᵀ`.
    void productWithTransposed(FloatMatrix a, FloatMatrix b, FloatMatrix c, boolean add) {
        if (byColumns(c)) {
            divide(
                    c.columns(),
                    COLUMN_UNIT,
                    (from, to, member) -> team.workspace(member)
                            .productWithTransposed(a, b.rows(from, to), c.columns(from, to), add));
        } else {
            divide(
                    c.rows(),
                    ROW_UNIT,
                    (from, to, member) ->
                            team.workspace(member).productWithTransposed(a.rows(from, to), b, c.rows(from, to), add));
        }
    }

    /// `C = Aᵀ·B` or `C += Aᵀ·B`.
    void transposedProduct(FloatMatrix a, FloatMatrix b, FloatMatrix c, boolean add) {
        if (byColumns(c)) {
            divideOnce(
                    c.columns(),
                    COLUMN_UNIT,
                    (from, to, member) ->
                            team.workspace(member).transposedProduct(a, b.columns(from, to), c.columns(from, to), add));
        } else {
            divideOnce(
                    c.rows(),
                    ROW_UNIT,
                    (from, to, member) ->
                            team.workspace(member).transposedProduct(a.columns(from, to), b, c.rows(from, to), add));
        }
    }

    private static boolean byColumns(FloatMatrix c) {
        return c.columns() > c.rows();
    }

    interface Range {
        void run(int from, int to, int member);
    }

    /// Divides `0..length` into ranges that begin at multiples of `unit`, a few for each member.
    void divide(int length, int unit, Range range) {
        divide(length, unit, team.size() == 1 ? 1 : team.size() * TASKS_PER_MEMBER, range);
    }

    /// One range for each member: for jobs in which a range costs work that all ranges repeat.
    private void divideOnce(int length, int unit, Range range) {
        divide(length, unit, team.size(), range);
    }

    private void divide(int length, int unit, int wanted, Range range) {
        int units = (length + unit - 1) / unit;
        int tasks = Math.min(units, wanted);
        team.run(tasks, (index, member) -> {
            int from = (int) ((long) units * index / tasks) * unit;
            int to = Math.min(length, (int) ((long) units * (index + 1) / tasks) * unit);
            range.run(from, to, member);
        });
    }
}
