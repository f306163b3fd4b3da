package dev.qstar.server.api;

import dev.qstar.engine.chat.ChatMessage;
import dev.qstar.engine.chat.ChatPrompt;
import dev.qstar.engine.chat.ChatTemplate;
import dev.qstar.engine.chat.ChatTemplateException;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The form that a model's chat template gives to a conversation.
///
/// The template is shown a mark in place of each message's text, and the text is put where its mark is found. So
/// control tokens are what the template writes, never what a person wrote.
final class TemplateFormat implements PromptFormat {
    /// Marks are characters for private use, which are taken out of messages.
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "([0-9]{1,9})" + CLOSE);
    private static final Pattern MARKING = Pattern.compile("[" + OPEN + CLOSE + "]");

    private final ChatTemplate template;

    TemplateFormat(ChatTemplate template) {
        this.template = template;
    }

    @Override
    public int[] tokens(List<ChatMessage> messages, Tokenizer tokenizer) {
        List<ChatMessage> marked = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            marked.add(new ChatMessage(messages.get(i).role(), "" + OPEN + i + CLOSE));
        }
        ChatPrompt prompt = render(marked);
        boolean bos = tokenizer.addsBos() && !prompt.beginsWithBos();
        IntStream.Builder tokens = IntStream.builder();
        Matcher mark = MARK.matcher(prompt.text());
        int at = 0;
        while (mark.find()) {
            add(tokens, tokenizer.encode(prompt.text().substring(at, mark.start()), bos && at == 0, true));
            String said =
                    messages.get(Integer.parseInt(mark.group(1))).content().strip();
            add(tokens, tokenizer.encode(MARKING.matcher(said).replaceAll(""), false, false));
            at = mark.end();
        }
        add(tokens, tokenizer.encode(prompt.text().substring(at), bos && at == 0, true));
        return tokens.build().toArray();
    }

    private static void add(IntStream.Builder tokens, int[] more) {
        Arrays.stream(more).forEach(tokens::add);
    }

    private ChatPrompt render(List<ChatMessage> messages) {
        try {
            return template.render(messages, true);
        } catch (ChatTemplateException refused) {
            throw ApiException.invalid("messages", "do not suit the model: " + refused.getMessage());
        }
    }
}
