package dev.qstar.benchmarks.report;

import dev.qstar.benchmarks.peer.Figure;
import dev.qstar.benchmarks.peer.Measurement;
import dev.qstar.benchmarks.peer.Workload;
import dev.qstar.benchmarks.stats.Spread;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a run found.
///
/// @param workload what was asked
/// @param machine  where
/// @param measured the rounds of each peer, Qstar first if it is there; each has as many
/// @param absent   the peers that could not be had, with the reasons
public record Results(
        Workload workload, Machine machine, Map<String, List<Measurement>> measured, Map<String, String> absent) {

    /// All figures that somebody has, in the order of their measuring.
    Set<Figure> figures() {
        Set<Figure> figures = new LinkedHashSet<>();
        measured.values()
                .forEach(rounds ->
                        rounds.forEach(round -> figures.addAll(round.figures().keySet())));
        return figures;
    }

    /// A peer's numbers, one a round; none when it lacks the figure.
    List<Double> numbers(String peer, Figure figure) {
        return measured.getOrDefault(peer, List.of()).stream()
                .flatMap(round -> Optional.ofNullable(round.figures().get(figure)).stream())
                .toList();
    }

    /// The spread of a peer's numbers, if it has the figure.
    Optional<Spread> spread(String peer, Figure figure) {
        List<Double> numbers = numbers(peer, figure);
        return numbers.isEmpty() ? Optional.empty() : Optional.of(Spread.of(numbers));
    }

    /// The first peer: the one that is compared with the others.
    Optional<String> first() {
        return measured.keySet().stream().findFirst();
    }

    /// Those beside the first, each with the ratio of the first's number to its own, where both have the figure.
    Map<String, Spread> ratios(Figure figure) {
        Map<String, Spread> ratios = new LinkedHashMap<>();
        first().ifPresent(first -> measured.keySet().forEach(peer -> {
            List<Double> ours = numbers(first, figure);
            List<Double> theirs = numbers(peer, figure);
            if (!peer.equals(first) && !ours.isEmpty() && !theirs.isEmpty()) {
                ratios.put(peer, Spread.ofRatios(ours, theirs));
            }
        }));
        return ratios;
    }
}
