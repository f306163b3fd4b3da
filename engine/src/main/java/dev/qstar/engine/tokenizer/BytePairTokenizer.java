package dev.qstar.engine.tokenizer;

import dev.qstar.engine.EngineException;
import dev.qstar.engine.gguf.Metadata;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// Byte-level byte-pair encoding (`tokenizer.ggml.model` = `gpt2`): special tokens are cut out, the
/// rest is split into pieces, and the bytes of each piece are merged. Same tokens as llama.cpp.
final class BytePairTokenizer implements Tokenizer {
    private static final String MODEL_KEY = "tokenizer.ggml.model";
    private static final String PRE_KEY = "tokenizer.ggml.pre";
    private static final String MERGES_KEY = "tokenizer.ggml.merges";
    private static final String BOS_KEY = "tokenizer.ggml.bos_token_id";
    private static final String ADD_BOS_KEY = "tokenizer.ggml.add_bos_token";
    private static final String MODEL = "gpt2";
    private static final int MAX_TEXT_BYTES = 1 << 26;

    private final Vocabulary vocabulary;
    private final MergeTable merges;
    private final PreTokenizer preTokenizer;
    private final SpecialTokens userDefined;
    private final SpecialTokens special;
    private final OptionalInt bos;
    private final OptionalInt eos;
    private final BitSet ends;
    private final boolean addsBos;

    private BytePairTokenizer(Metadata metadata, Vocabulary vocabulary, PreTokenizer preTokenizer) {
        this.vocabulary = vocabulary;
        this.preTokenizer = preTokenizer;
        this.merges = merges(metadata, vocabulary);
        this.userDefined = new SpecialTokens(vocabulary, tokens(vocabulary, false));
        this.special = new SpecialTokens(vocabulary, tokens(vocabulary, true));
        this.bos = vocabulary.id(metadata, BOS_KEY);
        this.eos = vocabulary.id(metadata, EndTokens.EOS_KEY);
        this.ends = EndTokens.of(metadata, vocabulary);
        this.addsBos = metadata.findBool(ADD_BOS_KEY).orElse(preTokenizer.addsBos()) && bos.isPresent();
    }

    static BytePairTokenizer of(Metadata metadata) {
        String model = metadata.string(MODEL_KEY);
        if (!model.equals(MODEL)) {
            throw metadata.problem(
                    MODEL_KEY,
                    "the tokenizer '" + model + "' is not supported",
                    "use a model whose tokenizer is '" + MODEL + "'");
        }
        String pre = metadata.findString(PRE_KEY).orElse(PreTokenizer.DEFAULT_NAME);
        PreTokenizer preTokenizer = PreTokenizer.named(pre)
                .orElseThrow(() -> metadata.problem(
                        PRE_KEY,
                        "the pre-tokenizer '" + pre + "' is not supported",
                        "supported are " + PreTokenizer.names()));
        return new BytePairTokenizer(metadata, Vocabulary.of(metadata), preTokenizer);
    }

    @Override
    public int[] encode(byte[] text, boolean addBos, boolean parseSpecial) {
        if (text.length > MAX_TEXT_BYTES) {
            throw new EngineException("the text has " + text.length + " bytes, more than the " + MAX_TEXT_BYTES
                    + " possible; shorten it");
        }
        IntList out = new IntList();
        if (addBos) {
            out.add(bos.orElseThrow(() -> new EngineException(
                    "the model has no token that begins a sequence (" + BOS_KEY + "); encode without it")));
        }
        CodePoints characters = new CodePoints();
        PieceMerger merger = new PieceMerger(vocabulary, merges);
        int from = 0;
        for (SpecialTokens.Match match : (parseSpecial ? special : userDefined).find(text)) {
            encode(text, from, match.from(), characters, merger, out);
            out.add(match.id());
            from = match.to();
        }
        encode(text, from, text.length, characters, merger, out);
        return out.toArray();
    }

    /// Appends the tokens of a stretch without special tokens.
    private void encode(byte[] text, int from, int to, CodePoints characters, PieceMerger merger, IntList out) {
        if (from == to) {
            return;
        }
        characters.read(text, from, to);
        preTokenizer.split(characters, (first, end) -> {
            int start = characters.byteOffset(first);
            int stop = characters.byteOffset(end);
            OptionalInt whole = preTokenizer.ignoresMerges()
                    ? vocabulary.id(ByteAlphabet.spell(text, start, stop))
                    : OptionalInt.empty();
            if (whole.isPresent()) {
                out.add(whole.getAsInt());
            } else {
                merger.merge(text, start, stop, out);
            }
        });
    }

    @Override
    public byte[] decode(int[] ids) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ids.length * 4);
        for (int id : ids) {
            out.writeBytes(vocabulary.bytes(id));
        }
        return out.toByteArray();
    }

    @Override
    public byte[] bytes(int id) {
        return vocabulary.bytes(id);
    }

    @Override
    public String token(int id) {
        return vocabulary.token(id);
    }

    @Override
    public int vocabularySize() {
        return vocabulary.size();
    }

    @Override
    public OptionalInt bos() {
        return bos;
    }

    @Override
    public OptionalInt eos() {
        return eos;
    }

    @Override
    public boolean endsAnswer(int id) {
        return ends.get(id);
    }

    @Override
    public boolean addsBos() {
        return addsBos;
    }

    @Override
    public boolean isControl(int id) {
        return vocabulary.kind(id) == Vocabulary.Kind.CONTROL || vocabulary.kind(id) == Vocabulary.Kind.UNKNOWN;
    }

    @Override
    public OptionalInt id(String token) {
        return vocabulary.id(token);
    }

    private static List<Integer> tokens(Vocabulary vocabulary, boolean withControl) {
        List<Integer> tokens = new ArrayList<>();
        for (int id = 0; id < vocabulary.size(); id++) {
            switch (vocabulary.kind(id)) {
                case USER_DEFINED -> tokens.add(id);
                case CONTROL, UNKNOWN -> {
                    if (withControl) {
                        tokens.add(id);
                    }
                }
                case NORMAL, UNDEFINED, UNUSED, BYTE -> {}
            }
        }
        return tokens;
    }

    private static MergeTable merges(Metadata metadata, Vocabulary vocabulary) {
        List<String> lines = metadata.strings(MERGES_KEY);
        MergeTable table = new MergeTable(lines.size());
        for (int rank = 0; rank < lines.size(); rank++) {
            String line = lines.get(rank);
            int space = line.indexOf(' ', 1);
            if (space < 0 || space == line.length() - 1) {
                throw metadata.problem(
                        MERGES_KEY, "merge " + rank + " is not two tokens: '" + line + "'", Vocabulary.REMEDY);
            }
            String left = line.substring(0, space);
            String right = line.substring(space + 1);
            table.put(
                    mergeToken(metadata, vocabulary, rank, left),
                    mergeToken(metadata, vocabulary, rank, right),
                    rank,
                    mergeToken(metadata, vocabulary, rank, left + right));
        }
        return table;
    }

    private static int mergeToken(Metadata metadata, Vocabulary vocabulary, int rank, String token) {
        return vocabulary
                .id(token)
                .orElseThrow(() -> metadata.problem(
                        MERGES_KEY,
                        "merge " + rank + " names '" + token + "', which is not a token",
                        Vocabulary.REMEDY));
    }
}
