package dev.qstar.server.store;

/// Who a message is from, as OpenAI's API names it.
public enum Role {
    /// Unknown.
    UNKNOWN,
    /// The person.
    USER,
    /// The model.
    ASSISTANT,
    /// The operator's instructions.
    SYSTEM,
    /// A judge of what the model said.
    CRITIC,
    /// A judge between what models said.
    DISCRIMINATOR,
    /// The developer's instructions.
    DEVELOPER,
    /// What a tool gave back.
    TOOL;

    /// The name in JSON and in the database.
    public String wireName() {
        return Wire.name(this);
    }
}
