package dev.qstar.training.cuda;

import dev.qstar.engine.platform.NativeLibrary;
import java.util.List;

/// NVIDIA's driver, its compiler and its matrix products, as they are installed on this machine.
///
/// See the CUDA Driver API, NVRTC and cuBLAS manuals; every function returns 0 where it succeeds.
final class CudaLibraries {
    private static final String WITHOUT = "; leave out --gpu to train on the processors";
    private static final int OUT_OF_MEMORY = 2;

    private final NativeLibrary driver = open("the NVIDIA driver", "libcuda.so.1");
    private final NativeLibrary compiler =
            open("the CUDA toolkit's compiler", "libnvrtc.so", "libnvrtc.so.13", "libnvrtc.so.12");
    private final NativeLibrary products =
            open("the CUDA toolkit's matrix products", "libcublas.so", "libcublas.so.13", "libcublas.so.12");

    private static NativeLibrary open(String what, String... names) {
        return NativeLibrary.open(List.of(names))
                .orElseThrow(() -> new CudaException("this machine lacks " + what + " (" + names[0]
                        + "), or LD_LIBRARY_PATH does not name its folder" + WITHOUT));
    }

    NativeLibrary.Function driver(String name) {
        return driver.function(name);
    }

    NativeLibrary.Function products(String name) {
        return products.function(name);
    }

    /// Calls a function of the driver.
    void drive(String name, long... arguments) {
        check(name, driver.function(name).call(arguments));
    }

    /// Calls a function of the compiler.
    ///
    /// @return 0, or the number of its error
    int compile(String name, long... arguments) {
        return (int) compiler.function(name).call(arguments);
    }

    /// Calls a function of the matrix products.
    void multiply(String name, long... arguments) {
        check(name, products.function(name).call(arguments));
    }

    /// Refuses any status but success.
    static void check(String name, long result) {
        int status = (int) result;
        if (status == OUT_OF_MEMORY) {
            throw new CudaException("the GPU has too little memory for the model and a batch; lower --batch-tokens");
        }
        if (status != 0) {
            throw new CudaException("the GPU refused: " + name + " gave error " + status + WITHOUT);
        }
    }
}
