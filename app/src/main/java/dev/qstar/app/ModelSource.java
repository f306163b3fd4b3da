package dev.qstar.app;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.engine.KernelTier;
import dev.qstar.models.BuiltinModel;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.value.ValueModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which model a command runs, and how: for every command that opens one.
final class ModelSource extends ModelFile {
    @Option(
            names = "--kernels",
            paramLabel = "NAME",
            description = "What computes: auto (default), native, vector or scalar. All give the same results.")
    private String kernels = spelled(KernelTier.AUTO);

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that compute; one for each processor if left out, at most 16.")
    private @Nullable Integer threads;

    /// Opens the model; the caller closes it.
    ///
    /// @throws UsageException when an option has a value that it cannot have
    /// @throws dev.qstar.engine.KernelsUnavailableException when this machine lacks the kernels that were asked for
    Engine open() {
        return Engine.open(path(), options());
    }

    /// The value head that is kept beside the model, if there is one. The built-in model comes with its own, which
    /// needs no check: that would take longer than an answer.
    ///
    /// @param engine runs the model
    /// @throws dev.qstar.search.value.ValueHeadException when it is damaged, or another model's
    Optional<ValueHead> valueHead(Engine engine) {
        Optional<ValueHead> head = ValueHead.beside(path());
        if (head.isEmpty() && isBuiltin()) {
            return Optional.of(ValueHead.open(BuiltinModel.valueHead()));
        }
        head.ifPresent(found -> found.requireFor(ValueModel.of(engine)));
        return head;
    }

    /// How the engine is to run.
    ///
    /// @throws UsageException when an option has a value that it cannot have
    EngineOptions options() {
        EngineOptions options = EngineOptions.defaults().withKernels(tier());
        if (threads != null) {
            Inputs.requireBetween("--threads", threads, 1, EngineOptions.MAX_THREADS);
            options = options.withThreads(threads);
        }
        return options;
    }

    private KernelTier tier() {
        return Arrays.stream(KernelTier.values())
                .filter(tier -> spelled(tier).equals(kernels))
                .findFirst()
                .orElseThrow(() -> new UsageException("--kernels is '" + kernels + "', but must be one of "
                        + Arrays.stream(KernelTier.values())
                                .map(ModelSource::spelled)
                                .collect(Collectors.joining(", "))));
    }

    private static String spelled(KernelTier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
