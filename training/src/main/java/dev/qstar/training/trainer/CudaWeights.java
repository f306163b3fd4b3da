package dev.qstar.training.trainer;

import dev.qstar.training.cuda.CudaDevice;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Weights, gradients and moments in the memory of a GPU: all tensors one after the other, in the order of the model.
final class CudaWeights {
    private final CudaDevice device;
    private final Weights host;
    private final Map<String, Long> offsets = new HashMap<>();
    private final long count;
    private final long values;
    private final long gradients;
    private final long first;
    private final long second;
    private final MemorySegment between;

    /// Room for those of a model; [#upload] fills it.
    CudaWeights(CudaDevice device, Weights host) {
        this.device = device;
        this.host = host;
        long at = 0;
        for (Parameter parameter : host.all()) {
            offsets.put(parameter.name(), at);
            at += (long) parameter.values.length * Float.BYTES;
        }
        count = at / Float.BYTES;
        values = device.allocate(at);
        gradients = device.allocate(at);
        first = device.allocate(at);
        second = device.allocate(at);
        between = Arena.ofAuto().allocate(at, Float.BYTES);
    }

    Weights host() {
        return host;
    }

    /// The number of weights.
    long count() {
        return count;
    }

    /// The address of a tensor.
    long values(Parameter parameter) {
        return values + offset(parameter);
    }

    /// The address of its gradient.
    long gradient(Parameter parameter) {
        return gradients + offset(parameter);
    }

    /// The address of its first moment.
    long first(Parameter parameter) {
        return first + offset(parameter);
    }

    /// The address of its second moment, where AdamW keeps one.
    long second(Parameter parameter) {
        return second + offset(parameter);
    }

    /// The address of all gradients.
    long gradients() {
        return gradients;
    }

    private long offset(Parameter parameter) {
        Long offset = offsets.get(parameter.name());
        if (offset == null) {
            throw new IllegalArgumentException(parameter.name() + " is not of this model");
        }
        return offset;
    }

    void clearGradients() {
        device.clear(gradients, count);
    }

    /// Copies everything but gradients from the host.
    void upload() {
        upload(values, parameter -> parameter.values);
        upload(first, parameter -> parameter.first);
        upload(second, parameter -> parameter.second);
        clearGradients();
    }

    private void upload(long to, Function<Parameter, float[]> from) {
        for (Parameter parameter : host.all()) {
            float[] array = from.apply(parameter);
            MemorySegment.copy(array, 0, between, ValueLayout.JAVA_FLOAT, offset(parameter), array.length);
        }
        device.upload(between, to, between.byteSize());
    }

    /// Copies everything to the host.
    void download() {
        download(values, parameter -> parameter.values);
        download(gradients, parameter -> parameter.gradient);
        download(first, parameter -> parameter.first);
        download(second, parameter -> parameter.second);
    }

    private void download(long from, Function<Parameter, float[]> to) {
        device.download(from, between, between.byteSize());
        for (Parameter parameter : host.all()) {
            float[] array = to.apply(parameter);
            MemorySegment.copy(between, ValueLayout.JAVA_FLOAT, offset(parameter), array, 0, array.length);
        }
    }
}
