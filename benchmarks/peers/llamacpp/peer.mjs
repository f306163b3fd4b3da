// llama.cpp behind JSON lines: a request a line on standard input, its answer a line on standard output.
//
// {"do": "load", "file": F, "threads": N, "context": N}      -> {"readyMillis", "residentBytes", "version", "kernels", "vocabulary"}
// {"do": "prefill", "tokens": [id…]}                         -> {"tokensPerSecond"}
// {"do": "decode", "prompt": [id…], "tokens": [id…]}         -> {"tokensPerSecond"}
// {"do": "batch", "prompt": [id…], "tokens": [[id…]…]}       -> {"tokensPerSecond"}, of all sequences together
// {"do": "logprobs", "tokens": [id…], "positions": [i…], "top": K,
//  "cache": "f16" or "f32"}
//                                                            -> {"positions": [{"position", "top": [[id, logprob]…]}]}
// Any answer may be {"error": text} instead.
//
// Only decoding is timed: tokens are given, none is sampled. The package's context for one prompt is passed by and
// llama.cpp's own is used, as the package wraps it.
import {readFileSync} from "node:fs";
import {createInterface} from "node:readline";
import {getLlama} from "node-llama-cpp";

const BATCH = 512;
const CACHE_TYPES = {f32: 0, f16: 1};
let llama, model, threads, context, contextTokens, contextSequences, contextCache, contextFlash;

async function load({file, threads: count, context: tokens}) {
    const start = performance.now();
    llama = await getLlama({gpu: false, build: "never", skipDownload: true, progressLogs: false, logLevel: "error"});
    model = new llama._bindings.AddonModel(file, {gpuLayers: 0, useMmap: true, addonExports: llama._bindings});
    if (!(await model.init())) {
        throw new Error("llama.cpp cannot load " + file);
    }
    threads = count;
    await open(tokens, 1);
    await feed([[0, 0, [0]]]);
    const readyMillis = performance.now() - start;
    const residentBytes = process.memoryUsage.rss();
    const vocabulary = (await logits(0, sampler())).length / 2;
    return {readyMillis, residentBytes, version: llama.llamaCppRelease.release, kernels: kernels(), vocabulary};
}

function sampler() {
    const made = new llama._bindings.AddonSampler(model);
    made.applyConfig({temperature: 0});
    return made;
}

/// The output of the last batch at an index, as [id, logit, id, logit, …].
async function logits(index, greedy) {
    return (await context.sampleToken(index, greedy, false, false, true))[3];
}

/// The library that llama.cpp chose for this processor.
function kernels() {
    const match = /libggml-cpu-(\w+)[.]so/.exec(readFileSync("/proc/self/maps", "latin1"));
    return match === null ? "unknown" : match[1];
}

/// Makes sure that there is a context of that many sequences of that many tokens, with keys and values of a type.
async function open(tokens, sequences, cache = "f16", flash = true) {
    if (tokens <= contextTokens && sequences === contextSequences && cache === contextCache && flash === contextFlash) {
        return;
    }
    await context?.dispose();
    context = new llama._bindings.AddonContext(model, {
        contextSize: tokens * sequences,
        batchSize: BATCH,
        sequences,
        flashAttention: flash ? "auto" : false,
        kvCacheKeyType: CACHE_TYPES[cache],
        kvCacheValueType: CACHE_TYPES[cache],
        threads
    });
    if (!(await context.init())) {
        throw new Error("llama.cpp cannot make a context of " + sequences + " × " + tokens + " tokens");
    }
    contextTokens = tokens;
    contextSequences = sequences;
    contextCache = cache;
    contextFlash = flash;
}

function clear() {
    for (let sequence = 0; sequence < contextSequences; sequence++) {
        context.disposeSequence(sequence);
    }
}

/// Decodes one batch of [sequence, first position, tokens], with logits for the last of each.
async function feed(parts) {
    context.initBatch(parts.reduce((sum, [, , tokens]) => sum + tokens.length, 0));
    for (const [sequence, position, tokens] of parts) {
        context.addToBatch(sequence, position, Uint32Array.from(tokens), Uint32Array.of(tokens.length - 1));
    }
    await context.decodeBatch();
}

async function feedPrompt(tokens) {
    for (let from = 0; from < tokens.length; from += BATCH) {
        await feed([[0, from, tokens.slice(from, from + BATCH)]]);
    }
}

async function prefill({tokens}) {
    await open(tokens.length, 1);
    clear();
    const start = performance.now();
    await feedPrompt(tokens);
    return {tokensPerSecond: tokens.length * 1000 / (performance.now() - start)};
}

async function decode({prompt, tokens}) {
    return batch({prompt, tokens: [tokens]});
}

/// The prompt is decoded once and copied to every sequence; the copying and the first step are not timed.
async function batch({prompt, tokens}) {
    const steps = tokens[0].length;
    await open(prompt.length + steps, tokens.length);
    clear();
    await feedPrompt(prompt);
    for (let sequence = 1; sequence < tokens.length; sequence++) {
        await context.copySequenceStateFromOtherSequence(sequence, 0);
    }
    const step = (i) => feed(tokens.map((ids, sequence) => [sequence, prompt.length + i, [ids[i]]]));
    await step(0);
    const start = performance.now();
    for (let i = 1; i < steps; i++) {
        await step(i);
    }
    return {tokensPerSecond: tokens.length * (steps - 1) * 1000 / (performance.now() - start)};
}

async function logprobs({tokens, positions, top, cache, flash}) {
    await open(tokens.length, 1, cache, flash);
    clear();
    const greedy = sampler();
    const wanted = new Set(positions);
    const found = [];
    for (let from = 0; from < tokens.length; from += BATCH) {
        const piece = tokens.slice(from, from + BATCH);
        const indexes = [...piece.keys()].filter((i) => wanted.has(from + i));
        context.initBatch(piece.length);
        const outputs = context.addToBatch(0, from, Uint32Array.from(piece), Uint32Array.from(indexes));
        await context.decodeBatch();
        for (let i = 0; i < indexes.length; i++) {
            found.push({position: from + indexes[i], top: best(await logits(outputs[i], greedy), top)});
        }
    }
    return {positions: found};
}

/// From [id, logit, id, logit, …] to the likeliest ids with the natural logarithms of their probabilities.
function best(outputs, top) {
    const pairs = [];
    for (let i = 0; i < outputs.length; i += 2) {
        pairs.push([outputs[i], outputs[i + 1]]);
    }
    pairs.sort((a, b) => b[1] - a[1]);
    const largest = pairs[0][1];
    const total = largest + Math.log(pairs.reduce((sum, [, logit]) => sum + Math.exp(logit - largest), 0));
    return pairs.slice(0, top).map(([id, logit]) => [id, logit - total]);
}

const requests = {load, prefill, decode, batch, logprobs};
for await (const line of createInterface({input: process.stdin})) {
    const request = JSON.parse(line);
    let answer;
    try {
        answer = await requests[request.do](request);
    } catch (error) {
        answer = {error: String(error.message ?? error)};
    }
    process.stdout.write(JSON.stringify(answer) + "\n");
}
