package dev.qstar.benchmarks.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts llama.cpp through JNI, as the library `de.kherud:llama` has it.
final class KherudPeer {
    /// What tables call it.
    static final String NAME = "de.kherud:llama";

    private KherudPeer() {}

    /// Starts a process with the class path of this one. The caller closes it.
    static PeerProcess start(Workspace workspace, int threads) {
        Path folder = workspace.made("kherud");
        List<String> command = new ArrayList<>(Processors.pinned(threads));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add("-Dde.kherud.llama.tmpdir=" + folder);
        command.add(KherudServer.class.getName());
        return PeerProcess.start(NAME, folder, command);
    }
}
