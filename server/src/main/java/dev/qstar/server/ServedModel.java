package dev.qstar.server;

import dev.qstar.engine.Engine;
import dev.qstar.search.value.ValueHead;
import java.util.Optional;

/// A model to be served.
///
/// @param name   what clients call it: letters, digits and `. _ : -`
/// @param engine that runs it; whoever opened it closes it, after the server
/// @param head   its value head, if it has one
public record ServedModel(String name, Engine engine, Optional<ValueHead> head) {}
