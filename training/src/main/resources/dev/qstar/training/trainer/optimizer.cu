// What updates weights, apart from matrix products: AdamW, Muon's momentum, and sums of squares.

#define WARP 32
#define WARPS 8
#define ALL 0xffffffffu

// The sum of the squares that this block sees, in its first thread.
__device__ float blockSquares(const float* x, int count) {
    __shared__ float shared[WARPS];
    float sum = 0;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < count; i += gridDim.x * blockDim.x) {
        sum += x[i] * x[i];
    }
    for (int distance = WARP / 2; distance > 0; distance /= 2) {
        sum += __shfl_xor_sync(ALL, sum, distance);
    }
    if (threadIdx.x % WARP == 0) {
        shared[threadIdx.x / WARP] = sum;
    }
    __syncthreads();
    sum = 0;
    for (int i = 0; i < WARPS; i++) {
        sum += shared[i];
    }
    return sum;
}

// Writes one sum a block.
extern "C" __global__ void squareSums(const float* x, int count, float* sums) {
    float sum = blockSquares(x, count);
    if (threadIdx.x == 0) {
        sums[blockIdx.x] = sum;
    }
}

extern "C" __global__ void addSquares(const float* x, int count, float* total) {
    float sum = blockSquares(x, count);
    if (threadIdx.x == 0) {
        atomicAdd(total, sum);
    }
}

extern "C" __global__ void divideByRoot(float* x, int count, const float* square) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < count) {
        x[i] /= sqrtf(*square) + 1e-20f;
    }
}

// Nesterov's momentum: `first` takes the gradient up, and `update` looks one step ahead.
extern "C" __global__ void momentum(
        const float* gradient, float* first, float* update, int count, float scale, float keep) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < count) {
        float scaled = scale * gradient[i];
        first[i] = keep * first[i] + scaled;
        update[i] = keep * first[i] + scaled;
    }
}

// values = keep * values + rate * update
extern "C" __global__ void blend(float* values, const float* update, int count, float keep, float rate) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < count) {
        values[i] = keep * values[i] + rate * update[i];
    }
}

// factor = a * I + b * square + c * factor, where factor holds square * square.
extern "C" __global__ void polynomial(const float* square, float* factor, int n, float a, float b, float c) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n * n) {
        factor[i] = c * factor[i] + b * square[i] + (i / n == i % n ? a : 0.0f);
    }
}

extern "C" __global__ void adam(
        float* values, const float* gradient, float* first, float* second, int count, float scale, float beta1,
        float beta2, float epsilon, float rate, float decay) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < count) {
        float scaled = scale * gradient[i];
        first[i] = beta1 * first[i] + (1 - beta1) * scaled;
        second[i] = beta2 * second[i] + (1 - beta2) * scaled * scaled;
        values[i] -= decay * values[i] + rate * first[i] / (sqrtf(second[i]) + epsilon);
    }
}
