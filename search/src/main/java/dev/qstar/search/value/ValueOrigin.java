package dev.qstar.search.value;

/// Where a head comes from.
///
/// @param model    whose states it reads
/// @param settings the training's settings, in one line of 1 to 2000 characters
/// @param seed     of the training
public record ValueOrigin(ValueModel model, String settings, long seed) {
    private static final int MAX_SETTINGS = 2000;

    /// @throws IllegalArgumentException when the settings are empty, too long or not one line
    public ValueOrigin {
        if (settings.isBlank()
                || settings.length() > MAX_SETTINGS
                || settings.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the settings must be one line of 1 to " + MAX_SETTINGS + " characters");
        }
    }
}
