package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.gguf.ModelFileException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFaultsTest {

    @TempDir
    Path folder;

    @Test
    void otherArchitecturesAreRefusedNamingWhatIsSupported() {
        assertRefused(model -> model.key("general.architecture", "mamba"), "mamba", "architecture llama");
        assertRefused(model -> model.key("llama.expert_count", 8), "llama.expert_count", "experts");
        assertRefused(model -> model.key("llama.rope.scaling.type", "yarn"), "llama.rope.scaling.type", "yarn");
    }

    @Test
    void missingKeysAreNamed() {
        for (String key : new String[] {
            "general.architecture",
            "llama.context_length",
            "llama.embedding_length",
            "llama.block_count",
            "llama.attention.head_count",
            "llama.feed_forward_length",
            "llama.attention.layer_norm_rms_epsilon"
        }) {
            assertRefused(model -> model.without(key), key, "missing");
        }
    }

    @Test
    void numbersThatMakeNoSenseAreRefused() {
        assertRefused(model -> model.key("llama.block_count", 0), "llama.block_count", "between 1 and 1024");
        assertRefused(model -> model.key("llama.block_count", 1_000_000), "llama.block_count", "1000000");
        assertRefused(model -> model.key("llama.context_length", 0), "llama.context_length");
        assertRefused(model -> model.key("llama.attention.head_count", 5), "llama.attention.head_count", "divide");
        assertRefused(model -> model.key("llama.attention.head_count", 0), "llama.attention.head_count");
        assertRefused(model -> model.key("llama.attention.head_count_kv", 3), "head_count_kv", "divide");
        assertRefused(model -> model.key("llama.attention.value_length", 8), "value_length", "not supported");
        assertRefused(model -> model.key("llama.rope.dimension_count", 7), "llama.rope.dimension_count", "even");
        assertRefused(model -> model.key("llama.rope.dimension_count", 18), "llama.rope.dimension_count");
        assertRefused(model -> model.key("llama.rope.freq_base", 0f), "llama.rope.freq_base");
        assertRefused(model -> model.key("llama.rope.freq_base", Float.NaN), "llama.rope.freq_base");
        assertRefused(model -> model.key("llama.attention.layer_norm_rms_epsilon", -1f), "rms_epsilon");
        assertRefused(model -> model.key("llama.feed_forward_length", "many"), "llama.feed_forward_length");
    }

    @Test
    void missingTensorsAreNamed() {
        for (String tensor :
                new String[] {"token_embd.weight", "output_norm.weight", "blk.0.attn_q.weight", "blk.2.ffn_norm.weight"
                }) {
            assertRefused(model -> model.without(tensor), tensor, "missing");
        }
    }

    @Test
    void wrongShapesAreNamedWithBothShapes() {
        assertRefused(
                model -> model.shape("blk.1.ffn_up.weight", 64, 95), "blk.1.ffn_up.weight", "[64, 95]", "[64, 96]");
        assertRefused(model -> model.shape("blk.1.attn_k.weight", 64, 64), "blk.1.attn_k.weight", "[64, 32]");
        assertRefused(model -> model.shape("output_norm.weight", 65), "output_norm.weight", "[65]", "[64]");
        assertRefused(model -> model.shape("token_embd.weight", 64, 46), "token_embd.weight", "vocabulary");
    }

    @Test
    void tensorsThatWouldBePassedOverAreRefused() {
        assertRefused(model -> model.shape("blk.0.attn_q.bias", 64), "blk.0.attn_q.bias", "no place");
        assertRefused(model -> model.shape("blk.3.attn_q.weight", 64, 64), "blk.3.attn_q.weight", "3 layers");
    }

    private void assertRefused(UnaryOperator<TinyModel> fault, String... words) {
        Path file = fault.apply(new TinyModel()).write(folder);
        assertThatThrownBy(() -> Engine.open(file, EngineOptions.defaults()))
                .isInstanceOf(ModelFileException.class)
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain("\n");
    }
}
