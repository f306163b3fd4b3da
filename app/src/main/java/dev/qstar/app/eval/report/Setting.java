package dev.qstar.app.eval.report;

import dev.qstar.app.eval.Evaluation;
import dev.qstar.app.eval.stats.PairedBootstrap;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How an evaluation was run: what somebody needs to run it again.
///
/// @param model its name
/// @param modelDigest of its file
/// @param data names of the files of problems
/// @param dataDigest of their bytes
/// @param problems how many of them were asked
/// @param seeds each problem was answered with the seeds from 1 to this
/// @param samples how many solutions a strategy that votes draws at most
/// @param temperature of sampling
/// @param version of the program
/// @param kernels what computed
/// @param threads how many computed
/// @param when the report was made
public record Setting(
        String model,
        String modelDigest,
        List<String> data,
        String dataDigest,
        int problems,
        int seeds,
        int samples,
        double temperature,
        String version,
        String kernels,
        int threads,
        Instant when) {
    public Setting {
        data = List.copyOf(data);
    }

    /// For JSON.
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("model", model);
        document.put("modelDigest", modelDigest);
        document.put("data", data);
        document.put("dataDigest", dataDigest);
        document.put("problems", problems);
        document.put("seeds", seeds);
        document.put("samples", samples);
        document.put("temperature", temperature);
        document.put("resamples", PairedBootstrap.RESAMPLES);
        document.put("resamplingSeed", Evaluation.RESAMPLING_SEED);
        document.put("version", version);
        document.put("kernels", kernels);
        document.put("threads", threads);
        document.put("date", when.truncatedTo(ChronoUnit.SECONDS).toString());
        return document;
    }
}
