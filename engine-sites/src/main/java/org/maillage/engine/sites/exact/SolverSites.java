package org.maillage.engine.sites.exact;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maillage.engine.sites.ExactSites;
import org.maillage.engine.sites.GreedySites;
import org.maillage.engine.sites.Interchange;
import org.maillage.engine.sites.SiteChoice;
import org.maillage.engine.sites.Siting;

/// The best choice of sites, proven in four parts:
///
/// 1. the greedy choice, improved by interchange: the answer if the time is over at once;
/// 2. points with the same savings merged into one;
/// 3. a [Relaxation], which bounds what is possible, finds better choices and decides on most candidates;
/// 4. an integer programme of the [Steps] that are left, solved by SCIP (Achterberg, Mathematical Programming
///    Computation 1, 2009) through OR-Tools.
///
/// The value of the answer is computed from the weights as given. The bound is that of the relaxation or of SCIP,
/// whichever is tighter. Progress is told by the third part; SCIP tells none here.
///
/// What is left open in more than three million cells is not given to SCIP: the answer then has the gap of the
/// relaxation. SCIP runs on a thread of its own that is told to stop when the time is over; should it be slow to, the
/// answer does not wait for it. Safe for several threads.
public final class SolverSites implements ExactSites {

    /// What fifty turns of the relaxation must gain of the gap, while SCIP could go on instead, and when it cannot.
    private static final double WORTH_WAITING_FOR = 0.05;

    private static final double HARDLY_ANY = 0.002;

    private static final int GRACE_TURNS = 20;
    private static final long GRACE_TURN = 10_000_000;

    /// @throws SolverMissing when the native library of OR-Tools cannot be loaded
    public SolverSites() {
        this(Loader::loadNativeLibraries);
    }

    SolverSites(Runnable loader) {
        try {
            loader.run();
        } catch (RuntimeException | LinkageError cause) {
            throw new SolverMissing(cause);
        }
    }

    @Override
    public SiteChoice choose(Siting siting, Duration limit, Consumer<SiteChoice> progress) {
        var budget = new Budget(limit);
        SiteChoice start = GreedySites.choose(siting);
        int[] exchanged = Interchange.improve(siting.savings(), start.sites(), budget::isSpent);
        var relaxation = new Relaxation(ByPoint.merged(siting.savings()), exchanged, siting.most());
        Supplier<SiteChoice> best =
                () -> siting.choice(relaxation.sites(), relaxation.bound()).boundedBy(start.bound());
        relaxation.run(budget, WORTH_WAITING_FOR, () -> progress.accept(best.get()));
        if (!best.get().isOptimal() && !budget.isSpent()) {
            Optional<Steps> steps = Steps.of(relaxation.open());
            if (steps.isPresent()) {
                return solve(new Programme(relaxation, steps.get(), siting.most(), budget.leftMillis()), budget)
                        .map(proof -> combine(siting, best.get(), proof))
                        .orElseGet(best);
            }
            relaxation.run(budget, HARDLY_ANY, () -> progress.accept(best.get()));
        }
        return best.get();
    }

    /// Of two choices the better; what neither saves more than is the bound.
    private static SiteChoice combine(Siting siting, SiteChoice best, Programme.Proof proof) {
        boolean isBetter =
                siting.savings().savedBy(proof.sites()) > siting.savings().savedBy(best.sites());
        return siting.choice(isBetter ? proof.sites() : best.sites(), proof.bound())
                .boundedBy(best.bound());
    }

    private static Optional<Programme.Proof> solve(Programme programme, Budget budget) {
        var solving = new FutureTask<>(programme);
        Thread.ofPlatform().daemon().name("best-sites").start(solving);
        return await(solving, programme, budget);
    }

    private static Optional<Programme.Proof> await(
            FutureTask<Optional<Programme.Proof>> solving, Programme programme, Budget budget) {
        boolean isInterrupted = false;
        try {
            for (int turn = 0; turn < GRACE_TURNS; turn++) {
                try {
                    return solving.get(turn == 0 ? budget.left() : GRACE_TURN, TimeUnit.NANOSECONDS);
                } catch (InterruptedException cancelled) {
                    isInterrupted = true;
                } catch (TimeoutException late) {
                    // The same as being cancelled: it is asked to stop, again and again.
                }
                programme.stop();
            }
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The solver failed", failure.getCause());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
