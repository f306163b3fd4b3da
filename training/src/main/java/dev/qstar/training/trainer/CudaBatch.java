package dev.qstar.training.trainer;

import dev.qstar.training.cuda.CudaBuffer;
import dev.qstar.training.cuda.CudaDevice;

/// A batch in the memory of a GPU.
final class CudaBatch {
    /// As `decoder.cu` takes attention apart.
    private static final int TILE = 32;

    private static final int INTEGERS_A_TILE = 3;

    private final CudaDevice device;
    private final CudaBuffer tokenIds;
    private final CudaBuffer positions;
    private final CudaBuffer tileTable;
    private final CudaBuffer predictedRows;
    private final CudaBuffer targets;
    private final CudaBuffer lossWeights;
    private final CudaBuffer losses;
    private int tokens;
    private int tiles;
    private int predicted;

    CudaBatch(CudaDevice device) {
        this.device = device;
        tokenIds = new CudaBuffer(device);
        positions = new CudaBuffer(device);
        tileTable = new CudaBuffer(device);
        predictedRows = new CudaBuffer(device);
        targets = new CudaBuffer(device);
        lossWeights = new CudaBuffer(device);
        losses = new CudaBuffer(device);
    }

    /// Takes the place of the batch before.
    ///
    /// @return the number of positions to predict
    int load(Batch batch) {
        int[] rows = batch.predicted();
        int[] next = new int[rows.length];
        float[] weights = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            next[i] = batch.tokens()[rows[i] + 1];
            weights[i] = batch.lossWeight()[rows[i]];
        }
        tokens = batch.tokens().length;
        predicted = rows.length;
        tokenIds.load(batch.tokens());
        positions.load(places(batch));
        tileTable.load(tiles(batch));
        if (predicted > 0) {
            predictedRows.load(rows);
            targets.load(next);
            lossWeights.load(weights);
            losses.reserve(predicted, 1);
        }
        return predicted;
    }

    private static int[] places(Batch batch) {
        int[] places = new int[batch.tokens().length];
        for (int sequence = 0; sequence < batch.sequences(); sequence++) {
            for (int token = batch.start(sequence); token < batch.end(sequence); token++) {
                places[token] = token - batch.start(sequence);
            }
        }
        return places;
    }

    private int[] tiles(Batch batch) {
        tiles = 0;
        for (int sequence = 0; sequence < batch.sequences(); sequence++) {
            tiles += (batch.end(sequence) - batch.start(sequence) + TILE - 1) / TILE;
        }
        int[] table = new int[INTEGERS_A_TILE * tiles];
        int at = 0;
        for (int sequence = 0; sequence < batch.sequences(); sequence++) {
            for (int first = batch.start(sequence); first < batch.end(sequence); first += TILE) {
                table[at++] = first;
                table[at++] = batch.start(sequence);
                table[at++] = batch.end(sequence);
            }
        }
        return table;
    }

    int tokens() {
        return tokens;
    }

    int tiles() {
        return tiles;
    }

    int predicted() {
        return predicted;
    }

    long tokenIds() {
        return tokenIds.address();
    }

    /// The position of each token in its sequence.
    long positions() {
        return positions.address();
    }

    /// For each tile of attention its first token, and the first and last (exclusive) of its sequence.
    long tileTable() {
        return tileTable.address();
    }

    long predictedRows() {
        return predictedRows.address();
    }

    long targets() {
        return targets.address();
    }

    long lossWeights() {
        return lossWeights.address();
    }

    /// Where the weighted loss of each prediction goes.
    long losses() {
        return losses.address();
    }

    /// Waits for the losses.
    double sumOfLosses() {
        return device.sum(losses.address(), predicted);
    }
}
