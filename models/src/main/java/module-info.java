import org.jspecify.annotations.NullMarked;

/// The built-in model with its model card, as a resource.
@NullMarked
module dev.qstar.models {
    requires static org.jspecify;

    exports dev.qstar.models;
}
