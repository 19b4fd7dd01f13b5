package org.maillage.engine.sites;

import java.time.Duration;
import java.util.function.Consumer;

/// The proven answer: the best choice of sites, or the best known when the time is over, always with a bound.
public interface ExactSites {

    /// Searches until the best choice is proven, the time is over or the thread is interrupted.
    ///
    /// Who wants to cancel interrupts the thread, as `Future.cancel(true)` does; the answer then comes soon and the
    /// thread stays interrupted.
    ///
    /// @param limit how long to search; the answer may come a fraction of a second later
    /// @param progress told now and then of the best so far, on the thread that asks
    SiteChoice choose(Siting siting, Duration limit, Consumer<SiteChoice> progress);

    default SiteChoice choose(Siting siting, Duration limit) {
        return choose(siting, limit, better -> {});
    }
}
