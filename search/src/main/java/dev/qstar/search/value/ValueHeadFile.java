package dev.qstar.search.value;

import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.gguf.ModelFileException;
import dev.qstar.engine.tensor.Quantization;
import dev.qstar.engine.tensor.Tensor;
import dev.qstar.engine.tensor.TensorType;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A value head as a GGUF file of the architecture `qstar-value`: six tensors in F32, and keys that begin with
/// `qstar-value.`. A checksum covers all keys and all numbers.
final class ValueHeadFile {
    private static final String ARCHITECTURE_KEY = "general.architecture";
    private static final String ARCHITECTURE = "qstar-value";
    private static final String PREFIX = ARCHITECTURE + ".";
    private static final String CHECKSUM_KEY = PREFIX + "checksum";
    private static final int VERSION = 2;

    private static final String MEAN = "input.mean";
    private static final String SCALE = "input.scale";
    private static final String HIDDEN_WEIGHT = "hidden.weight";
    private static final String HIDDEN_BIAS = "hidden.bias";
    private static final String OUTPUT_WEIGHT = "output.weight";
    private static final String OUTPUT_BIAS = "output.bias";

    private ValueHeadFile() {}

    static void write(Path file, ValueHead head) {
        GgufWriter writer = keys(head);
        Map<String, float[]> tensors = tensors(head.weights());
        writer.put(CHECKSUM_KEY, ContentDigest.of(writer.metadata(), CHECKSUM_KEY, tensors));
        Map<String, long[]> shapes =
                shapes(head.weights().inputs(), head.weights().hidden());
        tensors.forEach((name, values) -> writer.add(name, TensorType.F32, shape(shapes, name), values));
        try {
            writer.write(file);
        } catch (ModelFileException e) {
            throw ValueHeadException.inaccessible(file, e);
        }
    }

    /// The checksum that a file of the head has.
    static String checksum(ValueHead head) {
        return ContentDigest.of(keys(head).metadata(), CHECKSUM_KEY, tensors(head.weights()));
    }

    private static GgufWriter keys(ValueHead head) {
        ValueMetrics metrics = head.metrics();
        ValueOrigin origin = head.origin();
        ValueCalibration calibration = head.calibration();
        ValueChoice choice = head.choice();
        GgufWriter writer = new GgufWriter()
                .put(ARCHITECTURE_KEY, ARCHITECTURE)
                .put(PREFIX + "version", VERSION)
                .put(PREFIX + "model.digest", origin.model().digest())
                .put(PREFIX + "model.embedding_length", origin.model().embeddingLength())
                .put(PREFIX + "features", ValueFeatures.NAMES)
                .put(PREFIX + "hidden_length", head.weights().hidden())
                .put(PREFIX + "calibration.low", (float) calibration.low())
                .put(PREFIX + "calibration.high", (float) calibration.high())
                .put(PREFIX + "calibration.shift", (float) calibration.shift())
                .put(PREFIX + "calibration.concentration", (float) calibration.concentration())
                .put(PREFIX + "choice.trust", (float) choice.trust())
                .put(PREFIX + "choice.sharpness", (float) choice.sharpness())
                .put(PREFIX + "choice.base", (float) choice.base())
                .put(PREFIX + "choice.by_value", (float) choice.byValue())
                .put(PREFIX + "choice.by_mass", (float) choice.byMass());
        origin.model().promptFormat().ifPresent(format -> writer.put(PREFIX + "model.prompt_format", format));
        putAuc(writer, "solutions", metrics.solutions());
        putAuc(writer, "states", metrics.states());
        writer.put(PREFIX + "metrics.pooled_auc", (float) metrics.pooledAuc())
                .put(PREFIX + "metrics.calibration_error", (float) metrics.calibrationError())
                .put(PREFIX + "metrics.brier", (float) metrics.brier())
                .put(PREFIX + "training.problems", metrics.problems())
                .put(PREFIX + "training.rollouts", metrics.rollouts())
                .put(PREFIX + "training.states", metrics.visited())
                .put(PREFIX + "training.seconds", (float) metrics.seconds())
                .put(PREFIX + "training.settings", origin.settings())
                .put(PREFIX + "training.seed", Long.toString(origin.seed()));
        return writer;
    }

    static ValueHead read(Path file) {
        try (Gguf gguf = Gguf.open(file)) {
            return read(file, gguf);
        } catch (ModelFileException e) {
            throw ValueHeadException.inaccessible(file, e);
        } catch (IllegalArgumentException e) {
            throw ValueHeadException.damaged(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static ValueHead read(Path file, Gguf gguf) {
        Metadata metadata = gguf.metadata();
        requireKind(file, metadata);
        ValueModel model = new ValueModel(
                metadata.string(PREFIX + "model.digest"),
                whole(file, metadata, "model.embedding_length", ValueModel.MAX_EMBEDDING_LENGTH),
                metadata.findString(PREFIX + "model.prompt_format"));
        int hidden = whole(file, metadata, "hidden_length", ValueWeights.MAX_HIDDEN);
        int inputs = model.embeddingLength() + ValueFeatures.NAMES.size();
        Map<String, float[]> tensors = new LinkedHashMap<>();
        Map<String, long[]> shapes = shapes(inputs, hidden);
        requireTensors(file, gguf.tensors(), shapes);
        for (String name : shapes.keySet()) {
            tensors.put(name, floats(gguf, gguf.tensor(name)));
        }
        String checksum = ContentDigest.of(metadata, CHECKSUM_KEY, tensors);
        if (!checksum.equals(metadata.string(CHECKSUM_KEY))) {
            throw ValueHeadException.damaged(file, "its content does not match its checksum");
        }
        ValueWeights weights = new ValueWeights(
                inputs,
                hidden,
                values(tensors, MEAN),
                values(tensors, SCALE),
                values(tensors, HIDDEN_WEIGHT),
                values(tensors, HIDDEN_BIAS),
                values(tensors, OUTPUT_WEIGHT),
                values(tensors, OUTPUT_BIAS));
        ValueCalibration calibration = new ValueCalibration(
                metadata.real(PREFIX + "calibration.low"),
                metadata.real(PREFIX + "calibration.high"),
                metadata.real(PREFIX + "calibration.shift"),
                metadata.real(PREFIX + "calibration.concentration"));
        ValueChoice choice = new ValueChoice(
                metadata.real(PREFIX + "choice.trust"),
                metadata.real(PREFIX + "choice.sharpness"),
                metadata.real(PREFIX + "choice.base"),
                metadata.real(PREFIX + "choice.by_value"),
                metadata.real(PREFIX + "choice.by_mass"));
        ValueOrigin origin = new ValueOrigin(
                model,
                metadata.string(PREFIX + "training.settings"),
                Long.parseLong(metadata.string(PREFIX + "training.seed")));
        return new ValueHead(weights, calibration, choice, origin, metrics(file, metadata));
    }

    private static void requireKind(Path file, Metadata metadata) {
        String architecture = metadata.string(ARCHITECTURE_KEY);
        if (!architecture.equals(ARCHITECTURE)) {
            throw new ValueHeadException(file + " is no value head: " + ARCHITECTURE_KEY + " is not '" + ARCHITECTURE
                    + "'; give a file that 'qstar learn value' wrote");
        }
        long version = metadata.integer(PREFIX + "version");
        if (version != VERSION) {
            throw new ValueHeadException("the value head " + file + " has version " + version + " where " + VERSION
                    + " is known; " + ValueHeadException.LEARN_AGAIN);
        }
        if (!metadata.strings(PREFIX + "features").equals(ValueFeatures.NAMES)) {
            throw new ValueHeadException("the value head " + file + " reads other features than "
                    + String.join(", ", ValueFeatures.NAMES) + "; " + ValueHeadException.LEARN_AGAIN);
        }
    }

    private static void requireTensors(Path file, Map<String, Tensor> found, Map<String, long[]> shapes) {
        if (!found.keySet().equals(shapes.keySet())) {
            throw ValueHeadException.damaged(file, "its tensors are not " + String.join(", ", shapes.keySet()));
        }
        found.forEach((name, tensor) -> {
            if (tensor.type() != TensorType.F32 || !Arrays.equals(tensor.shape(), shape(shapes, name))) {
                throw ValueHeadException.damaged(
                        file, tensor + " should be F32 of the shape " + Arrays.toString(shape(shapes, name)));
            }
        });
    }

    private static int whole(Path file, Metadata metadata, String key, int most) {
        long value = metadata.integer(PREFIX + key);
        if (value < 1 || value > most) {
            throw ValueHeadException.damaged(
                    file, PREFIX + key + " is " + value + ", but must lie between 1 and " + most);
        }
        return (int) value;
    }

    private static void putAuc(GgufWriter writer, String name, ValueMetrics.Auc auc) {
        String prefix = PREFIX + "metrics." + name;
        writer.put(prefix + ".auc", (float) auc.value())
                .put(prefix + ".auc_low", (float) auc.low())
                .put(prefix + ".auc_high", (float) auc.high())
                .put(prefix + ".problems", auc.problems());
    }

    private static ValueMetrics.Auc auc(Path file, Metadata metadata, String name) {
        String prefix = PREFIX + "metrics." + name;
        long problems = metadata.integer(prefix + ".problems");
        if (problems < 0 || problems > Integer.MAX_VALUE) {
            throw ValueHeadException.damaged(file, prefix + ".problems is " + problems);
        }
        return new ValueMetrics.Auc(
                metadata.real(prefix + ".auc"),
                metadata.real(prefix + ".auc_low"),
                metadata.real(prefix + ".auc_high"),
                (int) problems);
    }

    private static ValueMetrics metrics(Path file, Metadata metadata) {
        return new ValueMetrics(
                auc(file, metadata, "solutions"),
                auc(file, metadata, "states"),
                metadata.real(PREFIX + "metrics.pooled_auc"),
                metadata.real(PREFIX + "metrics.calibration_error"),
                metadata.real(PREFIX + "metrics.brier"),
                metadata.integer(PREFIX + "training.problems"),
                metadata.integer(PREFIX + "training.rollouts"),
                metadata.integer(PREFIX + "training.states"),
                metadata.real(PREFIX + "training.seconds"));
    }

    private static Map<String, float[]> tensors(ValueWeights weights) {
        Map<String, float[]> tensors = new LinkedHashMap<>();
        tensors.put(MEAN, weights.mean());
        tensors.put(SCALE, weights.scale());
        tensors.put(HIDDEN_WEIGHT, weights.hiddenWeight());
        tensors.put(HIDDEN_BIAS, weights.hiddenBias());
        tensors.put(OUTPUT_WEIGHT, weights.outputWeight());
        tensors.put(OUTPUT_BIAS, weights.outputBias());
        return tensors;
    }

    /// The shapes in GGUF order, fastest dimension first, in the order of the file.
    private static Map<String, long[]> shapes(int inputs, int hidden) {
        Map<String, long[]> shapes = new LinkedHashMap<>();
        shapes.put(MEAN, new long[] {inputs});
        shapes.put(SCALE, new long[] {inputs});
        shapes.put(HIDDEN_WEIGHT, new long[] {hidden, inputs});
        shapes.put(HIDDEN_BIAS, new long[] {hidden});
        shapes.put(OUTPUT_WEIGHT, new long[] {hidden, 2});
        shapes.put(OUTPUT_BIAS, new long[] {2});
        return shapes;
    }

    private static long[] shape(Map<String, long[]> shapes, String name) {
        return Objects.requireNonNull(shapes.get(name));
    }

    private static float[] values(Map<String, float[]> tensors, String name) {
        return Objects.requireNonNull(tensors.get(name));
    }

    private static float[] floats(Gguf gguf, Tensor tensor) {
        MemorySegment bytes = MemorySegment.ofArray(new byte[(int) tensor.byteSize()]);
        gguf.read(tensor, 0, bytes);
        float[] values = new float[(int) tensor.elements()];
        Quantization.dequantize(TensorType.F32, bytes, 0, values, 0, values.length);
        return values;
    }
}
