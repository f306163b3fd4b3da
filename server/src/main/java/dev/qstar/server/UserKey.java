package dev.qstar.server;

import java.util.regex.Pattern;

/// A key that a user of the server shows, beside those that the store keeps.
///
/// @param user whose key it is: what is asked with it belongs to this user, in every run of the server
/// @param key  at least 16 visible characters of ASCII
public record UserKey(String user, String key) {
    private static final Pattern KEY = Pattern.compile("[!-~]{16,512}");
    private static final Pattern USER = Pattern.compile("[!-~]{1,64}");

    /// @throws ServerException when the name or the key is malformed
    public UserKey {
        if (!USER.matcher(user).matches()) {
            throw new ServerException("a user's name is malformed; use 1 to 64 visible characters of ASCII");
        }
        if (!KEY.matcher(key).matches()) {
            throw new ServerException("the key of the user '" + user + "' is too short or holds odd characters; give"
                    + " 16 to 512 visible characters of ASCII");
        }
    }

    /// Without the key.
    @Override
    public String toString() {
        return "UserKey[user=" + user + "]";
    }
}
