package dev.qstar.training.trainer;

import java.util.HashMap;
import java.util.Map;

/// The loss of a Llama-shaped decoder in plain 64-bit loops, token by token, written apart from the trainer.
final class ReferenceDecoder {

    private final ModelShape shape;
    private final Map<String, double[]> tensors = new HashMap<>();

    ReferenceDecoder(ModelShape shape, Weights weights) {
        this.shape = shape;
        for (Parameter parameter : weights.all()) {
            double[] values = new double[parameter.values().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = parameter.values()[i];
            }
            tensors.put(parameter.name(), values);
        }
    }

    double[] tensor(String name) {
        double[] values = tensors.get(name);
        if (values == null) {
            throw new AssertionError("no tensor " + name);
        }
        return values;
    }

    double loss(Batch batch) {
        double loss = 0;
        double total = 0;
        for (int s = 0; s < batch.sequences(); s++) {
            double[][] hidden = hidden(batch, batch.start(s), batch.end(s));
            for (int t = 0; t < hidden.length; t++) {
                float weight = batch.lossWeight()[batch.start(s) + t];
                if (weight != 0) {
                    loss += weight * crossEntropy(hidden[t], batch.tokens()[batch.start(s) + t + 1]);
                    total += weight;
                }
            }
        }
        return loss / total;
    }

    private double[][] hidden(Batch batch, int start, int end) {
        int d = shape.width();
        double[][] x = new double[end - start][d];
        for (int t = 0; t < x.length; t++) {
            System.arraycopy(tensor("embedding"), batch.tokens()[start + t] * d, x[t], 0, d);
        }
        for (int layer = 0; layer < shape.layers(); layer++) {
            attention(x, "layer." + layer + ".");
            for (double[] row : x) {
                feedForward(row, "layer." + layer + ".");
            }
        }
        return x;
    }

    private void attention(double[][] x, String prefix) {
        int d = shape.width();
        int h = d / shape.heads();
        int kv = shape.kvHeads() * h;
        double[][] qkv = new double[x.length][];
        for (int t = 0; t < x.length; t++) {
            qkv[t] = times(tensor(prefix + "queryKeyValue"), norm(x[t], tensor(prefix + "attentionNorm")));
            for (int i = 0; i < d + kv; i += 2) {
                double angle = t * Math.pow(shape.ropeBase(), -(double) (i % h) / h);
                double a = qkv[t][i];
                double b = qkv[t][i + 1];
                qkv[t][i] = a * Math.cos(angle) - b * Math.sin(angle);
                qkv[t][i + 1] = a * Math.sin(angle) + b * Math.cos(angle);
            }
        }
        for (int t = 0; t < x.length; t++) {
            double[] mixed = new double[d];
            for (int head = 0; head < shape.heads(); head++) {
                int group = head / (shape.heads() / shape.kvHeads());
                double[] p = new double[t + 1];
                double sum = 0;
                for (int u = 0; u <= t; u++) {
                    double score = 0;
                    for (int i = 0; i < h; i++) {
                        score += qkv[t][head * h + i] * qkv[u][d + group * h + i];
                    }
                    p[u] = Math.exp(score / Math.sqrt(h));
                    sum += p[u];
                }
                for (int u = 0; u <= t; u++) {
                    for (int i = 0; i < h; i++) {
                        mixed[head * h + i] += p[u] / sum * qkv[u][d + kv + group * h + i];
                    }
                }
            }
            add(x[t], times(tensor(prefix + "attentionOutput"), mixed));
        }
    }

    private void feedForward(double[] x, String prefix) {
        double[] gateUp = times(tensor(prefix + "gateUp"), norm(x, tensor(prefix + "feedForwardNorm")));
        double[] inner = new double[shape.feedForward()];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = gateUp[i] / (1 + Math.exp(-gateUp[i])) * gateUp[inner.length + i];
        }
        add(x, times(tensor(prefix + "down"), inner));
    }

    private double crossEntropy(double[] x, int target) {
        double[] logits = times(tensor("embedding"), norm(x, tensor("outputNorm")));
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit);
        }
        return Math.log(sum) - logits[target];
    }

    private double[] norm(double[] x, double[] gain) {
        double square = 0;
        for (double v : x) {
            square += v * v;
        }
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] / Math.sqrt(square / x.length + shape.rmsEpsilon()) * gain[i];
        }
        return y;
    }

    private static double[] times(double[] matrix, double[] x) {
        double[] y = new double[matrix.length / x.length];
        for (int row = 0; row < y.length; row++) {
            for (int i = 0; i < x.length; i++) {
                y[row] += matrix[row * x.length + i] * x[i];
            }
        }
        return y;
    }

    private static void add(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            x[i] += y[i];
        }
    }
}
