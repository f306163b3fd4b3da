// The parts of a Llama-shaped decoder that are no matrix products, forward and backward, in 32-bit floats.
//
// Matrices are dense and row-major. Defined from outside: WIDTH, the length of a hidden state; HEAD, the length of a
// head. Functions that work row by row give each row to one warp.

#define WARP 32
#define WARPS 8
#define ALL 0xffffffffu
#define UNSEEN (-1e30f)

// Attention takes queries and keys in tiles; a warp computes some rows of a tile, a lane one column of the other.
#define TILE WARP
#define ROWS (TILE / WARPS)
#define HEAD_PARTS ((HEAD + WARP - 1) / WARP)
#define WIDTH_PARTS ((WIDTH + WARP - 1) / WARP)

__device__ float warpSum(float x) {
    for (int distance = WARP / 2; distance > 0; distance /= 2) {
        x += __shfl_xor_sync(ALL, x, distance);
    }
    return x;
}

__device__ float warpMaximum(float x) {
    for (int distance = WARP / 2; distance > 0; distance /= 2) {
        x = fmaxf(x, __shfl_xor_sync(ALL, x, distance));
    }
    return x;
}

// --- Rows --------------------------------------------------------------------------------------------------------------

extern "C" __global__ void gatherRows(const float* from, const int* index, float* to, int rows) {
    int row = blockIdx.x * WARPS + threadIdx.x / WARP;
    if (row >= rows) {
        return;
    }
    const float* source = from + (size_t)index[row] * WIDTH;
    for (int i = threadIdx.x % WARP; i < WIDTH; i += WARP) {
        to[(size_t)row * WIDTH + i] = source[i];
    }
}

extern "C" __global__ void scatterRows(const float* from, const int* index, float* to, int rows) {
    int row = blockIdx.x * WARPS + threadIdx.x / WARP;
    if (row >= rows) {
        return;
    }
    float* target = to + (size_t)index[row] * WIDTH;
    for (int i = threadIdx.x % WARP; i < WIDTH; i += WARP) {
        atomicAdd(target + i, from[(size_t)row * WIDTH + i]);
    }
}

// --- Norm --------------------------------------------------------------------------------------------------------------

extern "C" __global__ void normalise(const float* x, const float* gain, float* y, float* inverse, int rows, float epsilon) {
    int row = blockIdx.x * WARPS + threadIdx.x / WARP;
    int lane = threadIdx.x % WARP;
    if (row >= rows) {
        return;
    }
    const float* source = x + (size_t)row * WIDTH;
    float square = 0;
    for (int i = lane; i < WIDTH; i += WARP) {
        square += source[i] * source[i];
    }
    float factor = rsqrtf(warpSum(square) / WIDTH + epsilon);
    for (int i = lane; i < WIDTH; i += WARP) {
        y[(size_t)row * WIDTH + i] = source[i] * factor * gain[i];
    }
    if (lane == 0) {
        inverse[row] = factor;
    }
}

// Adds to dx and to dGain.
extern "C" __global__ void normBackward(
        const float* x, const float* gain, const float* inverse, const float* dy, float* dx, float* dGain, int rows) {
    int lane = threadIdx.x % WARP;
    float gains[WIDTH_PARTS] = {0};
    for (int row = blockIdx.x * WARPS + threadIdx.x / WARP; row < rows; row += gridDim.x * WARPS) {
        const float* source = x + (size_t)row * WIDTH;
        const float* above = dy + (size_t)row * WIDTH;
        float* target = dx + (size_t)row * WIDTH;
        float factor = inverse[row];
        float dot = 0;
        for (int part = 0; part < WIDTH_PARTS; part++) {
            int i = lane + part * WARP;
            if (i < WIDTH) {
                float normed = source[i] * factor;
                gains[part] += above[i] * normed;
                dot += above[i] * gain[i] * normed;
            }
        }
        dot = warpSum(dot) / WIDTH;
        for (int i = lane; i < WIDTH; i += WARP) {
            target[i] += factor * (above[i] * gain[i] - source[i] * factor * dot);
        }
    }
    for (int part = 0; part < WIDTH_PARTS; part++) {
        int i = lane + part * WARP;
        if (i < WIDTH) {
            atomicAdd(dGain + i, gains[part]);
        }
    }
}

// --- Rotary positions --------------------------------------------------------------------------------------------------

// Turns neighbouring pairs of the first `heads` heads of each row, forth (direction 1) or back (-1).
extern "C" __global__ void rotatePairs(
        float* x, const int* positions, const float* cosines, const float* sines, int rows, int stride, int heads,
        float direction) {
    int pairs = heads * (HEAD / 2);
    long index = (long)blockIdx.x * blockDim.x + threadIdx.x;
    int row = (int)(index / pairs);
    int pair = (int)(index % pairs);
    if (row >= rows) {
        return;
    }
    int angle = positions[row] * HEAD + 2 * pair % HEAD;
    float cosine = cosines[angle];
    float sine = sines[angle + 1] * direction;
    float* at = x + (size_t)row * stride + 2 * pair;
    float first = at[0];
    float second = at[1];
    at[0] = first * cosine - second * sine;
    at[1] = first * sine + second * cosine;
}

// --- SwiGLU ------------------------------------------------------------------------------------------------------------

extern "C" __global__ void gatedSilu(const float* gateUp, float* hidden, int rows, int inner) {
    long index = (long)blockIdx.x * blockDim.x + threadIdx.x;
    if (index >= (long)rows * inner) {
        return;
    }
    const float* at = gateUp + index / inner * 2 * inner + index % inner;
    hidden[index] = at[0] / (1 + expf(-at[0])) * at[inner];
}

// Replaces gate and up by their gradients.
extern "C" __global__ void gatedSiluBackward(float* gateUp, const float* dHidden, int rows, int inner) {
    long index = (long)blockIdx.x * blockDim.x + threadIdx.x;
    if (index >= (long)rows * inner) {
        return;
    }
    float* at = gateUp + index / inner * 2 * inner + index % inner;
    float gate = at[0];
    float up = at[inner];
    float sigmoid = 1 / (1 + expf(-gate));
    at[0] = dHidden[index] * up * sigmoid * (1 + gate * (1 - sigmoid));
    at[inner] = dHidden[index] * gate * sigmoid;
}

// --- Cross-entropy -----------------------------------------------------------------------------------------------------

// A block computes the loss of one row. Unless scale is 0, the logits become their gradients.
extern "C" __global__ void crossEntropy(
        float* logits, const int* targets, const float* weights, float* losses, int vocabulary, float scale) {
    __shared__ float shared[WARPS];
    int row = blockIdx.x;
    int warp = threadIdx.x / WARP;
    int lane = threadIdx.x % WARP;
    float* at = logits + (size_t)row * vocabulary;
    float targetLogit = at[targets[row]];
    float largest = at[0];
    for (int i = threadIdx.x; i < vocabulary; i += blockDim.x) {
        largest = fmaxf(largest, at[i]);
    }
    largest = warpMaximum(largest);
    if (lane == 0) {
        shared[warp] = largest;
    }
    __syncthreads();
    for (int i = 0; i < WARPS; i++) {
        largest = fmaxf(largest, shared[i]);
    }
    __syncthreads();
    float sum = 0;
    for (int i = threadIdx.x; i < vocabulary; i += blockDim.x) {
        sum += expf(at[i] - largest);
    }
    sum = warpSum(sum);
    if (lane == 0) {
        shared[warp] = sum;
    }
    __syncthreads();
    sum = 0;
    for (int i = 0; i < WARPS; i++) {
        sum += shared[i];
    }
    if (threadIdx.x == 0) {
        losses[row] = weights[row] * (logf(sum) + largest - targetLogit);
    }
    if (scale == 0) {
        return;
    }
    float factor = scale * weights[row];
    for (int i = threadIdx.x; i < vocabulary; i += blockDim.x) {
        at[i] = factor * (expf(at[i] - largest) / sum - (i == targets[row] ? 1.0f : 0.0f));
    }
}

// --- Attention ---------------------------------------------------------------------------------------------------------
// Causal within each sequence; the softmax is taken tile by tile (Dao et al., "FlashAttention", 2022). A tile is named
// by its first token and the first and the last token (exclusive) of its sequence. A row of qkv holds the queries of all
// heads, then keys, then values.

struct Tile {
    int first;
    int begin;
    int end;
};

struct Heads {
    int count;
    int keys;

    __device__ int stride() const { return (count + 2 * keys) * HEAD; }
    __device__ int query(int head) const { return head * HEAD; }
    __device__ int key(int group) const { return (count + group) * HEAD; }
    __device__ int value(int group) const { return (count + keys + group) * HEAD; }
};

// Reads the rows of a tile; those after the end of the sequence become zeros. Neighbouring rows lie a word further apart
// than a head is long, so that a column is read without conflicts.
__device__ void loadTile(float (*to)[HEAD + 1], const float* from, int stride, int first, int end) {
    for (int i = threadIdx.x; i < TILE * HEAD; i += WARP * WARPS) {
        int row = i / HEAD;
        to[row][i % HEAD] = first + row < end ? from[(size_t)(first + row) * stride + i % HEAD] : 0.0f;
    }
}

// The products of this warp's rows of one tile with this lane's row of another.
__device__ void dots(float (*mine)[HEAD + 1], float (*others)[HEAD + 1], float* result) {
    int warp = threadIdx.x / WARP;
    int lane = threadIdx.x % WARP;
    for (int r = 0; r < ROWS; r++) {
        result[r] = 0;
    }
    for (int i = 0; i < HEAD; i++) {
        float other = others[lane][i];
        for (int r = 0; r < ROWS; r++) {
            result[r] += mine[warp * ROWS + r][i] * other;
        }
    }
}

// Adds the rows of a tile, each weighted by what its lane holds.
__device__ void mix(const float* weights, float (*rows)[HEAD + 1], float (*sums)[HEAD_PARTS]) {
    int lane = threadIdx.x % WARP;
    for (int j = 0; j < TILE; j++) {
        float row[HEAD_PARTS];
        for (int part = 0; part < HEAD_PARTS; part++) {
            int i = lane + part * WARP;
            row[part] = i < HEAD ? rows[j][i] : 0.0f;
        }
        for (int r = 0; r < ROWS; r++) {
            float weight = __shfl_sync(ALL, weights[r], j);
            for (int part = 0; part < HEAD_PARTS; part++) {
                sums[r][part] += weight * row[part];
            }
        }
    }
}

// Writes this warp's rows of a tile, times a factor each.
__device__ void storeRows(float (*sums)[HEAD_PARTS], const float* factors, float* to, int stride, int first, int end) {
    for (int r = 0; r < ROWS; r++) {
        int row = first + threadIdx.x / WARP * ROWS + r;
        for (int part = 0; part < HEAD_PARTS; part++) {
            int i = threadIdx.x % WARP + part * WARP;
            if (row < end && i < HEAD) {
                to[(size_t)row * stride + i] = sums[r][part] * factors[r];
            }
        }
    }
}

// Writes the mixed values of all heads, and for each token and head the logarithm of the sum of its exponentials.
extern "C" __global__ void attend(
        const float* qkv, float* mixed, float* logSums, const Tile* tiles, int headCount, int keyHeads, float scale) {
    __shared__ float q[TILE][HEAD + 1];
    __shared__ float k[TILE][HEAD + 1];
    __shared__ float v[TILE][HEAD + 1];
    Heads heads = {headCount, keyHeads};
    Tile tile = tiles[blockIdx.x];
    int head = blockIdx.y;
    int group = head / (headCount / keyHeads);
    int stride = heads.stride();
    int warp = threadIdx.x / WARP;
    int lane = threadIdx.x % WARP;
    float sums[ROWS][HEAD_PARTS] = {{0}};
    float largest[ROWS];
    float total[ROWS];
    for (int r = 0; r < ROWS; r++) {
        largest[r] = UNSEEN;
        total[r] = 0;
    }
    loadTile(q, qkv + heads.query(head), stride, tile.first, tile.end);
    for (int keys = tile.begin; keys <= tile.first; keys += TILE) {
        __syncthreads();
        loadTile(k, qkv + heads.key(group), stride, keys, tile.end);
        loadTile(v, qkv + heads.value(group), stride, keys, tile.end);
        __syncthreads();
        float weights[ROWS];
        dots(q, k, weights);
        for (int r = 0; r < ROWS; r++) {
            int query = tile.first + warp * ROWS + r;
            float score = keys + lane <= query ? weights[r] * scale : UNSEEN;
            float maximum = fmaxf(largest[r], warpMaximum(score));
            float shrink = expf(largest[r] - maximum);
            weights[r] = expf(score - maximum);
            total[r] = total[r] * shrink + warpSum(weights[r]);
            largest[r] = maximum;
            for (int part = 0; part < HEAD_PARTS; part++) {
                sums[r][part] *= shrink;
            }
        }
        mix(weights, v, sums);
    }
    float factors[ROWS];
    for (int r = 0; r < ROWS; r++) {
        int query = tile.first + warp * ROWS + r;
        factors[r] = 1 / total[r];
        if (lane == 0 && query < tile.end) {
            logSums[(size_t)query * headCount + head] = largest[r] + logf(total[r]);
        }
    }
    storeRows(sums, factors, mixed + heads.query(head), headCount * HEAD, tile.first, tile.end);
}

// Writes the gradients of the queries, and for each token and head the product of its mixed values with their gradient.
extern "C" __global__ void attendBackwardQueries(
        const float* qkv, const float* mixed, const float* dMixed, const float* logSums, float* products, float* dQkv,
        const Tile* tiles, int headCount, int keyHeads, float scale) {
    __shared__ float q[TILE][HEAD + 1];
    __shared__ float d[TILE][HEAD + 1];
    __shared__ float k[TILE][HEAD + 1];
    __shared__ float v[TILE][HEAD + 1];
    Heads heads = {headCount, keyHeads};
    Tile tile = tiles[blockIdx.x];
    int head = blockIdx.y;
    int group = head / (headCount / keyHeads);
    int stride = heads.stride();
    int width = headCount * HEAD;
    int warp = threadIdx.x / WARP;
    int lane = threadIdx.x % WARP;
    loadTile(q, qkv + heads.query(head), stride, tile.first, tile.end);
    loadTile(d, dMixed + heads.query(head), width, tile.first, tile.end);
    float logSum[ROWS];
    float product[ROWS];
    for (int r = 0; r < ROWS; r++) {
        int query = tile.first + warp * ROWS + r;
        logSum[r] = query < tile.end ? logSums[(size_t)query * headCount + head] : 0.0f;
        float sum = 0;
        for (int i = lane; query < tile.end && i < HEAD; i += WARP) {
            size_t at = (size_t)query * width + heads.query(head) + i;
            sum += mixed[at] * dMixed[at];
        }
        product[r] = warpSum(sum);
        if (lane == 0 && query < tile.end) {
            products[(size_t)query * headCount + head] = product[r];
        }
    }
    float sums[ROWS][HEAD_PARTS] = {{0}};
    for (int keys = tile.begin; keys <= tile.first; keys += TILE) {
        __syncthreads();
        loadTile(k, qkv + heads.key(group), stride, keys, tile.end);
        loadTile(v, qkv + heads.value(group), stride, keys, tile.end);
        __syncthreads();
        float scores[ROWS];
        float dScores[ROWS];
        dots(q, k, scores);
        dots(d, v, dScores);
        for (int r = 0; r < ROWS; r++) {
            bool seen = keys + lane <= tile.first + warp * ROWS + r;
            float probability = seen ? expf(scores[r] * scale - logSum[r]) : 0.0f;
            dScores[r] = probability * (dScores[r] - product[r]);
        }
        mix(dScores, k, sums);
    }
    float factors[ROWS];
    for (int r = 0; r < ROWS; r++) {
        factors[r] = scale;
    }
    storeRows(sums, factors, dQkv + heads.query(head), stride, tile.first, tile.end);
}

// Writes the gradients of keys and values; a tile is one of keys here.
extern "C" __global__ void attendBackwardKeys(
        const float* qkv, const float* dMixed, const float* logSums, const float* products, float* dQkv,
        const Tile* tiles, int headCount, int keyHeads, float scale) {
    __shared__ float k[TILE][HEAD + 1];
    __shared__ float v[TILE][HEAD + 1];
    __shared__ float q[TILE][HEAD + 1];
    __shared__ float d[TILE][HEAD + 1];
    Heads heads = {headCount, keyHeads};
    Tile tile = tiles[blockIdx.x];
    int group = blockIdx.y;
    int stride = heads.stride();
    int width = headCount * HEAD;
    int shared = headCount / keyHeads;
    int warp = threadIdx.x / WARP;
    int lane = threadIdx.x % WARP;
    loadTile(k, qkv + heads.key(group), stride, tile.first, tile.end);
    loadTile(v, qkv + heads.value(group), stride, tile.first, tile.end);
    float dKeys[ROWS][HEAD_PARTS] = {{0}};
    float dValues[ROWS][HEAD_PARTS] = {{0}};
    for (int head = group * shared; head < (group + 1) * shared; head++) {
        for (int queries = tile.first; queries < tile.end; queries += TILE) {
            __syncthreads();
            loadTile(q, qkv + heads.query(head), stride, queries, tile.end);
            loadTile(d, dMixed + heads.query(head), width, queries, tile.end);
            __syncthreads();
            int query = queries + lane;
            bool there = query < tile.end;
            float logSum = there ? logSums[(size_t)query * headCount + head] : 0.0f;
            float product = there ? products[(size_t)query * headCount + head] : 0.0f;
            float probabilities[ROWS];
            float dScores[ROWS];
            dots(k, q, probabilities);
            dots(v, d, dScores);
            for (int r = 0; r < ROWS; r++) {
                bool seen = there && tile.first + warp * ROWS + r <= query;
                probabilities[r] = seen ? expf(probabilities[r] * scale - logSum) : 0.0f;
                dScores[r] = probabilities[r] * (dScores[r] - product);
            }
            mix(probabilities, d, dValues);
            mix(dScores, q, dKeys);
        }
    }
    float factors[ROWS];
    float ones[ROWS];
    for (int r = 0; r < ROWS; r++) {
        factors[r] = scale;
        ones[r] = 1;
    }
    storeRows(dKeys, factors, dQkv + heads.key(group), stride, tile.first, tile.end);
    storeRows(dValues, ones, dQkv + heads.value(group), stride, tile.first, tile.end);
}
