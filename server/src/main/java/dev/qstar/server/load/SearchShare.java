package dev.qstar.server.load;

/// What part of the budget it asks for a search may spend, by how much is waiting: all of it up to one load, then less
/// and less, and from another load on only the floor.
///
/// @param begins the load, from 0 to 1, at which budgets begin to shrink
/// @param ends   the load at which they are smallest, above `begins`
/// @param floor  the part that is always granted, above 0
public record SearchShare(double begins, double ends, double floor) {

    /// Shrinks from the first waiting request on, down to an eighth, which is reached when a quarter of the queue is
    /// taken: a user alone may take half of it, so budgets are smallest well before anyone is refused.
    public static final SearchShare DEFAULT = new SearchShare(0, 0.25, 0.125);

    /// @throws IllegalArgumentException when the numbers are not in order
    public SearchShare {
        if (!(begins >= 0 && begins < ends && ends <= 1 && floor > 0 && floor <= 1)) {
            throw new IllegalArgumentException("a search's share needs 0 <= begins < ends <= 1 and 0 < floor <= 1, not "
                    + begins + ", " + ends + ", " + floor);
        }
    }

    /// The part that is granted.
    ///
    /// @param load as [Admission#load] tells it
    public double at(double load) {
        double way = Math.clamp((load - begins) / (ends - begins), 0, 1);
        return 1 - way * (1 - floor);
    }

    /// The tokens that are granted of those asked for; none become none, others at least 1.
    public int budget(int askedTokens, double load) {
        return (int) Math.ceil(askedTokens * at(load));
    }
}
