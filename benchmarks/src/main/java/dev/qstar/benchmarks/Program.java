package dev.qstar.benchmarks;

import dev.qstar.engine.EngineException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// What the programs of this module share: `--help`, and one line for an error. They end with 0 when the work is done,
/// 1 when it failed, 2 when the command line is wrong.
abstract class Program implements Callable<Integer> {
    static final int DONE = 0;
    private static final int FAILED = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // the parser reads it
    private boolean help;

    /// Runs a program and ends the process.
    static void run(Program program, String... arguments) {
        CommandLine line = new CommandLine(program).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((error, command, parsed) -> {
            if (error instanceof BenchmarkException || error instanceof EngineException) {
                System.err.println(command.getCommandName() + ": " + error.getMessage());
                return FAILED;
            }
            throw error;
        });
        System.exit(line.execute(arguments));
    }
}
