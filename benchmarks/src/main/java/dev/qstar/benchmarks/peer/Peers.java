package dev.qstar.benchmarks.peer;

import dev.qstar.benchmarks.BenchmarkException;
import java.util.List;

/// All engines that can stand in the table.
public final class Peers {
    private Peers() {}

    /// Qstar first, then its peers.
    public static List<Peer> all(Workspace workspace) {
        return List.of(
                new QstarPeer(workspace),
                new LinePeer(LlamaCpp.NAME, threads -> LlamaCpp.start(workspace, threads)),
                new LinePeer(KherudPeer.NAME, threads -> KherudPeer.start(workspace, threads)),
                new Absent("Jlama", "it reads safetensors, not GGUF: not the same file"));
    }

    /// One that is named with the reason why it is not measured.
    private record Absent(String name, String reason) implements Peer {
        @Override
        public Measurement measure(Workload workload) {
            throw new BenchmarkException(reason);
        }
    }
}
