package dev.qstar.app;

import dev.qstar.app.json.Json;
import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `qstar tokenize`: text to ids and back.
@Command(
        name = "tokenize",
        description = "Turns text into token ids, or ids into text with --decode.",
        footer = {
            "",
            "Examples:",
            "  qstar tokenize \"two apples\"",
            "  qstar tokenize --model model.gguf --no-bos < text.txt",
            "  qstar tokenize --decode \"17 25 300\"",
            "",
            "Standard input is taken to the byte; it need not be UTF-8. At most 64 MiB."
        })
final class TokenizeCommand extends QstarCommand {
    private static final String WHAT = "the text";

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The text or ids; standard input if left out.")
    private @Nullable String text;

    @Mixin
    private ModelFile model = new ModelFile();

    @Option(names = "--no-bos", description = "Never put the beginning-of-sequence token first.")
    private boolean noBos;

    @Option(names = "--special", description = "Recognise control tokens such as </s> in the text.")
    private boolean special;

    @Option(names = "--decode", description = "From ids, separated by blanks or commas, to text.")
    private boolean decode;

    TokenizeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        byte[] input = input();
        try (Gguf file = Gguf.open(model.path())) {
            Tokenizer tokenizer = Tokenizer.of(file.metadata());
            if (decode) {
                printText(tokenizer, ids(new String(input, StandardCharsets.UTF_8), tokenizer.vocabularySize()));
            } else {
                printIds(tokenizer.encode(input, tokenizer.addsBos() && !noBos, special));
            }
            return DONE;
        }
    }

    private byte[] input() {
        return text == null
                ? Inputs.bytes(terminal(), Inputs.MAX_TEXT_BYTES, WHAT)
                : Inputs.argument(text, Inputs.MAX_TEXT_BYTES, WHAT).getBytes(StandardCharsets.UTF_8);
    }

    private void printIds(int[] ids) {
        if (json()) {
            print(Json.line(Map.of("tokens", Arrays.stream(ids).boxed().toList())));
        } else {
            print(Arrays.stream(ids).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
        }
    }

    private void printText(Tokenizer tokenizer, int[] ids) {
        byte[] bytes = tokenizer.decode(ids);
        if (!json()) {
            terminal().out().writeBytes(bytes);
            return;
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("tokens", Arrays.stream(ids).boxed().toList());
        document.put("text", new String(bytes, StandardCharsets.UTF_8));
        if (!isUtf8(bytes)) {
            document.put("base64", Base64.getEncoder().encodeToString(bytes));
        }
        print(Json.line(document));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int[] ids(String text, int vocabularySize) {
        return Arrays.stream(text.split("[\\s,\\[\\]]+"))
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> id(word, vocabularySize))
                .toArray();
    }

    private static int id(String word, int vocabularySize) {
        String shown = word.length() > 40 ? word.substring(0, 40) + "…" : word;
        try {
            int id = Integer.parseInt(word);
            if (id >= 0 && id < vocabularySize) {
                return id;
            }
            throw new UsageException(
                    "there is no token " + shown + "; the model has tokens 0 to " + (vocabularySize - 1));
        } catch (NumberFormatException e) {
            throw new UsageException("'" + shown + "' is no token id; give whole numbers separated by blanks");
        }
    }
}
