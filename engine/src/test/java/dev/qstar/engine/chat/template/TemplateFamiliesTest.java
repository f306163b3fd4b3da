package dev.qstar.engine.chat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Templates in the shape of those that families of models have, with the text that they give.
class TemplateFamiliesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-07T09:05:00Z"), ZoneOffset.UTC);

    private static final List<Map<String, String>> TALK = List.of(
            Map.of("role", "user", "content", "Hi!"),
            Map.of("role", "assistant", "content", "Hello, what is it? "),
            Map.of("role", "user", "content", " Is 2 < 3?\n"));

    private static final List<Map<String, String>> CONVERSATION =
            List.of(Map.of("role", "system", "content", "Be kind."), TALK.get(0), TALK.get(1), TALK.get(2));

    private static final List<Map<String, String>> THOUGHTS = List.of(
            Map.of("role", "user", "content", "Hi!"),
            Map.of("role", "assistant", "content", "<think>\nold thought\n</think>\n\nHello."),
            Map.of("role", "user", "content", "2+2?"),
            Map.of("role", "assistant", "content", "<think>\nsum\n</think>\n\n4"));

    private static String render(
            String template, List<Map<String, String>> messages, boolean addGenerationPrompt, String bos, String eos) {
        Map<String, Object> variables = Map.of(
                "messages", messages,
                "add_generation_prompt", addGenerationPrompt,
                "bos_token", bos,
                "eos_token", eos,
                "tools", Optional.empty());
        return Template.parse(template).render(variables, Optional.of(CLOCK));
    }

    @Test
    void aLlama3ShapedTemplateHeadsEveryTurnAndTellsTheDate() {
        String template = """
                {{- bos_token }}
                {%- set today = strftime_now("%d %b %Y") if strftime_now is defined else "01 Jan 2024" %}
                {#- The first message may be the system's. #}
                {%- set rest = messages %}
                {%- set rules = "" %}
                {%- if messages and messages[0]["role"] == "system" %}
                    {%- set rules = messages[0].content | trim %}
                    {%- set rest = messages[1:] %}
                {%- endif %}

                {%- macro head(who) -%}
                    {{ "<|start_header_id|>" ~ who ~ "<|end_header_id|>\\n\\n" }}
                {%- endmacro %}

                {{- head("system") }}
                {{- "Today: " + today + "\\n\\n" }}
                {{- rules }}
                {{- eos_token }}
                {%- for turn in rest %}
                    {%- if turn.role not in ["user", "assistant"] %}
                        {{- raise_exception("unknown role " ~ turn.role) }}
                    {%- endif %}
                    {{- head(turn.role) + turn["content"] | trim + eos_token }}
                {%- endfor %}
                {%- if add_generation_prompt %}
                    {{- head("assistant") }}
                {%- endif %}
                """;

        assertThat(render(template, CONVERSATION, true, "<|begin_of_text|>", "<|eot_id|>"))
                .isEqualTo("""
                <|begin_of_text|><|start_header_id|>system<|end_header_id|>

                Today: 07 Mar 2026

                Be kind.<|eot_id|><|start_header_id|>user<|end_header_id|>

                Hi!<|eot_id|><|start_header_id|>assistant<|end_header_id|>

                Hello, what is it?<|eot_id|><|start_header_id|>user<|end_header_id|>

                Is 2 < 3?<|eot_id|><|start_header_id|>assistant<|end_header_id|>

                """);
    }

    @Test
    void aChatMlShapedTemplateAddsADefaultSystemMessage() {
        String template = """
                {% for turn in messages %}
                {% if loop.first and turn.role != "system" %}
                <|im_start|>system
                You answer.<|im_end|>
                {% endif %}
                <|im_start|>{{ turn.role }}
                {{ turn.content }}<|im_end|>
                {% endfor %}
                {% if add_generation_prompt %}
                <|im_start|>assistant
                {% endif %}
                """;

        assertThat(render(template, TALK, true, "", "<|im_end|>")).isEqualTo("""
                <|im_start|>system
                You answer.<|im_end|>
                <|im_start|>user
                Hi!<|im_end|>
                <|im_start|>assistant
                Hello, what is it? <|im_end|>
                <|im_start|>user
                 Is 2 < 3?
                <|im_end|>
                <|im_start|>assistant
                """);
    }

    @Test
    void aMistralShapedTemplatePutsTheSystemMessageIntoTheLastQuestion() {
        String template = """
                {%- set lead = none %}
                {%- set talk = messages %}
                {%- if messages[0]["role"] == "system" %}
                    {%- set lead = messages[0]["content"] %}
                    {%- set talk = messages[1:] %}
                {%- endif %}
                {{- bos_token }}
                {%- for turn in talk %}
                    {%- if (turn["role"] == "user") != (loop.index0 is even) %}
                        {{- raise_exception("Roles must alternate, beginning with the user") }}
                    {%- endif %}
                    {%- if turn["role"] == "user" %}
                        {%- if loop.last and lead is not none and lead is defined %}
                            {{- " [INST] " + lead + "\\n\\n" + turn["content"] + " [/INST]" }}
                        {%- else %}
                            {{- " [INST] " + turn["content"] + " [/INST]" }}
                        {%- endif %}
                    {%- elif turn["role"] == "assistant" %}
                        {{- " " + turn["content"].strip() + eos_token }}
                    {%- else %}
                        {{- raise_exception("Only user and assistant may speak") }}
                    {%- endif %}
                {%- endfor %}
                """;

        assertThat(render(template, CONVERSATION, false, "<s>", "</s>")).isEqualTo("""
                <s> [INST] Hi! [/INST] Hello, what is it?</s> [INST] Be kind.

                 Is 2 < 3?
                 [/INST]\
                """);
    }

    @Test
    void aGemmaShapedTemplateCallsTheAssistantModel() {
        String template = """
                {{ bos_token }}
                {%- if messages[0].role == 'system' -%}
                    {{ raise_exception('No system message, please') }}
                {%- endif -%}
                {% for turn in messages %}
                    {%- if (turn['role'] == 'user') != (loop.index0 % 2 == 0) -%}
                        {{ raise_exception('user and assistant take turns') }}
                    {%- endif -%}
                    {%- set who = 'model' if turn['role'] == 'assistant' else turn['role'] -%}
                    {{ '<start_of_turn>' + who + '
                ' }}
                    {%- if turn['content'] is string -%}
                        {{ turn['content'] | trim }}
                    {%- elif turn['content'] is iterable -%}
                        {%- for part in turn['content'] -%}
                            {{ part['text'] if part['type'] == 'text' else '<image>' }}
                        {%- endfor -%}
                    {%- endif -%}
                    {{ '<end_of_turn>
                ' }}
                {%- endfor -%}
                {%- if add_generation_prompt -%}
                    {{ '<start_of_turn>model
                ' }}
                {%- endif -%}
                """;

        assertThat(render(template, TALK, true, "<bos>", "<eos>")).isEqualTo("""
                <bos><start_of_turn>user
                Hi!<end_of_turn>
                <start_of_turn>model
                Hello, what is it?<end_of_turn>
                <start_of_turn>user
                Is 2 < 3?<end_of_turn>
                <start_of_turn>model
                """);
    }

    @Test
    void aPhiShapedTemplateEndsWithItsEndTokenWhenNothingIsAsked() {
        String template = """
                {% for turn in messages %}\
                {% if turn['role'] == 'system' and turn['content'] %}{{ '<|system|>\\n' + turn['content'] + '<|end|>\\n' }}\
                {% elif turn['role'] == 'user' %}{{ '<|user|>\\n' + turn['content'] + '<|end|>\\n' }}\
                {% elif turn['role'] == 'assistant' %}{{ '<|assistant|>\\n' + turn['content'] + '<|end|>\\n' }}\
                {% endif %}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% else %}{{ eos_token }}{% endif %}\
                """;

        assertThat(render(template, CONVERSATION, false, "<s>", "<|endoftext|>"))
                .isEqualTo("""
                <|system|>
                Be kind.<|end|>
                <|user|>
                Hi!<|end|>
                <|assistant|>
                Hello, what is it? <|end|>
                <|user|>
                 Is 2 < 3?
                <|end|>
                <|endoftext|>\
                """);
    }

    @Test
    void aQwenShapedTemplateDropsThoughtsBeforeTheLastQuestion() {
        String template = """
                {%- if tools %}
                    {{- '<|im_start|>system\\n# Tools\\n' }}
                    {%- for tool in tools %}
                        {{- tool | tojson + '\\n' }}
                    {%- endfor %}
                    {{- '<|im_end|>\\n' }}
                {%- elif messages[0].role == 'system' %}
                    {{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}
                {%- endif %}
                {%- set seen = namespace(searching=true, last=messages|length - 1) %}
                {%- for turn in messages[::-1] %}
                    {%- set place = (messages|length - 1) - loop.index0 %}
                    {%- if seen.searching and turn.role == 'user'
                            and not (turn.content.startswith('<tool_response>') and turn.content.endswith('</tool_response>')) %}
                        {%- set seen.searching = false %}
                        {%- set seen.last = place %}
                    {%- endif %}
                {%- endfor %}
                {%- for turn in messages %}
                    {%- if turn.role == 'user' or (turn.role == 'system' and not loop.first) %}
                        {{- '<|im_start|>' + turn.role + '\\n' + turn.content + '<|im_end|>\\n' }}
                    {%- elif turn.role == 'assistant' %}
                        {%- set said = turn.content %}
                        {%- set thought = '' %}
                        {%- if '</think>' in said %}
                            {%- set thought = said.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
                            {%- set said = said.split('</think>')[-1].lstrip('\\n') %}
                        {%- endif %}
                        {{- '<|im_start|>' + turn.role + '\\n' }}
                        {%- if loop.index0 > seen.last and (loop.last or thought) %}
                            {{- '<think>\\n' + thought.strip('\\n') + '\\n</think>\\n\\n' }}
                        {%- endif %}
                        {{- said + '<|im_end|>\\n' }}
                    {%- endif %}
                {%- endfor %}
                {%- if add_generation_prompt %}
                    {{- '<|im_start|>assistant\\n' }}
                    {%- if enable_thinking is defined and enable_thinking is false %}
                        {{- '<think>\\n\\n</think>\\n\\n' }}
                    {%- endif %}
                {%- endif %}
                """;

        assertThat(render(template, THOUGHTS, true, "", "<|im_end|>")).isEqualTo("""
                <|im_start|>user
                Hi!<|im_end|>
                <|im_start|>assistant
                Hello.<|im_end|>
                <|im_start|>user
                2+2?<|im_end|>
                <|im_start|>assistant
                <think>
                sum
                </think>

                4<|im_end|>
                <|im_start|>assistant
                """);
    }

    @Test
    void aZephyrShapedTemplateKeepsTheLineBreaksAfterWhatItPrints() {
        String template = """
                {% for turn in messages %}
                {% if turn['role'] == 'user' %}
                {{ '<|user|>\\n' + turn['content'] + eos_token }}
                {% elif turn['role'] == 'system' %}
                {{ '<|system|>\\n' + turn['content'] + eos_token }}
                {% elif turn['role'] == 'assistant' %}
                {{ '<|assistant|>\\n'  + turn['content'] + eos_token }}
                {% endif %}
                {% if loop.last and add_generation_prompt %}
                {{ '<|assistant|>' }}
                {% endif %}
                {% endfor %}
                """;

        assertThat(render(template, CONVERSATION, true, "<s>", "</s>")).isEqualTo("""
                <|system|>
                Be kind.</s>
                <|user|>
                Hi!</s>
                <|assistant|>
                Hello, what is it? </s>
                <|user|>
                 Is 2 < 3?
                </s>
                <|assistant|>
                """);
    }

    @Test
    void aTemplateRefusesMessagesInItsOwnWords() {
        String template = """
                {%- for turn in messages %}
                    {%- if (turn.role == "user") != (loop.index0 % 2 == 0) %}
                        {{- raise_exception("roles must alternate") }}
                    {%- endif %}
                {%- endfor %}
                """;

        assertThat(render(template, TALK, true, "", "")).isEmpty();
        assertThatThrownBy(() -> render(template, CONVERSATION, true, "", ""))
                .isInstanceOfSatisfying(TemplateException.class, error -> {
                    assertThat(error.isRefusal()).isTrue();
                    assertThat(error.line()).isEqualTo(3);
                })
                .hasMessage("roles must alternate");
    }
}
