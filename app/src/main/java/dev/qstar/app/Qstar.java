package dev.qstar.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line's entry: parses, runs one command, maps its errors to one line and an exit code.
public final class Qstar {
    /// The version of this program.
    static final String VERSION = "0.1.0";

    private static final Map<String, Function<Terminal, Object>> COMMANDS = commands();

    private Qstar() {}

    private static Map<String, Function<Terminal, Object>> commands() {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put("ask", AskCommand::new);
        commands.put("replay", ReplayCommand::new);
        commands.put("eval", EvalCommand::new);
        commands.put("generate", GenerateCommand::new);
        commands.put("tokenize", TokenizeCommand::new);
        commands.put("bench", BenchCommand::new);
        commands.put("models", ModelsCommand::line);
        // Method references would be linked now, and with them the server, which other commands start without.
        commands.put("serve", terminal -> new ServeCommand(terminal));
        commands.put("users", terminal -> UsersCommand.line(terminal));
        commands.put("learn", LearnCommand::line);
        return commands;
    }

    /// Runs one command and ends the process: 0 done, 1 the work failed, 2 bad usage or input.
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system();
        int exitCode = run(terminal, arguments);
        terminal.out().flush();
        System.exit(exitCode);
    }

    /// Runs one command on the given terminal and returns its exit code.
    static int run(Terminal terminal, String... arguments) {
        CommandLine line = new CommandLine(new Top());
        addCommands(line, terminal, arguments);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((error, args) -> report(terminal, error));
        line.setExecutionExceptionHandler((error, command, parsed) -> report(terminal, error));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError error) {
            return report(terminal, error);
        }
    }

    /// Describing a command to the parser takes time, so only the one that is called is described when that is clear.
    private static void addCommands(CommandLine line, Terminal terminal, String... arguments) {
        boolean called = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
        COMMANDS.forEach((name, command) -> {
            if (!called || name.equals(arguments[0])) {
                line.addSubcommand(name, command.apply(terminal));
            }
        });
    }

    private static int report(Terminal terminal, Throwable error) {
        Failures failure = Failures.of(error);
        terminal.err().println("qstar: " + failure.line());
        if (System.getenv("QSTAR_DEBUG") != null) {
            error.printStackTrace(terminal.err());
        }
        return failure.exitCode();
    }

    /// What `qstar` alone does: it says what there is.
    @Command(
            name = "qstar",
            mixinStandardHelpOptions = true,
            usageHelpAutoWidth = true,
            version = "qstar " + Qstar.VERSION,
            synopsisSubcommandLabel = "COMMAND",
            description = "Answers questions by thinking in steps, on your own machine.",
            footer = {
                "",
                "Try:",
                "  qstar ask \"Tom has 24 apples and gives 15 to Mary. How many are left?\"",
                "  qstar COMMAND --help"
            })
    private static final class Top implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public void run() {
            if (spec != null) {
                spec.commandLine().usage(spec.commandLine().getOut());
            }
        }
    }
}
