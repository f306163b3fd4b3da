package dev.qstar.server.measure;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.server.ServedModel;
import dev.qstar.server.Server;
import dev.qstar.server.ServerOptions;
import dev.qstar.server.load.LoadLimits;
import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// Serves a scripted model with a long context, called `tiny`, until it is killed. Arguments: a folder, and how many
/// requests run at once.
final class ScriptedServer {
    private static final int CONTEXT = 1 << 19;
    private static final long TOKENS = 1L << 22;

    private ScriptedServer() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Path folder = Path.of(arguments[0]);
        int running = Integer.parseInt(arguments[1]);
        Engine engine = Engine.open(new ScriptedModel().context(CONTEXT).write(folder), EngineOptions.defaults());
        LoadLimits limits = new LoadLimits(running, TOKENS, 256, TOKENS, 256, TOKENS, 2000);
        Server server = Server.start(
                ServerOptions.in(folder.resolve("data")).withPort(0).withLoad(limits),
                List.of(new ServedModel("tiny", engine, Optional.empty())));
        Load.OUT.printf(Locale.ROOT, "%s%n", server.address());
        new CountDownLatch(1).await();
    }
}
