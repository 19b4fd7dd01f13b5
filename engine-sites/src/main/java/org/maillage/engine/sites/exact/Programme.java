package org.maillage.engine.sites.exact;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The integer programme of what a relaxation leaves open, given to SCIP.
///
/// One variable for each candidate, 1 when it is chosen, and one for each step, at most 1 and at most the sum of the
/// step inside it and the candidates that come to it; the sum of gains is to be largest. SCIP counts in doubles, with
/// tolerances of 1e-9 here; its bound is widened by a hundredth of a millionth for that.
final class Programme implements Callable<Optional<Programme.Proof>> {

    private static final double ROUNDING = 1e-8;

    /// What gains are scaled to add up to, in the range that solvers are made for.
    private static final double SCALE = 1e6;

    /// @param sites the best choice found, none when the solver found none
    /// @param bound what no choice of the open candidates saves more than
    record Proof(int[] sites, double bound) {}

    private final Relaxation relaxation;
    private final Steps steps;
    private final int most;
    private final long limitMillis;
    private @Nullable MPSolver solver;
    private boolean isStopped;

    Programme(Relaxation relaxation, Steps steps, int most, long limitMillis) {
        this.relaxation = relaxation;
        this.steps = steps;
        this.most = most;
        this.limitMillis = limitMillis;
    }

    /// Asks for an end, from any thread, as often as one likes: SCIP forgets what it is told before it begins.
    synchronized void stop() {
        isStopped = true;
        if (solver != null) {
            solver.interruptSolve();
        }
    }

    private synchronized boolean isStopped() {
        return isStopped;
    }

    private synchronized void expose(@Nullable MPSolver running) {
        solver = running;
    }

    /// @return nothing when it is stopped before it begins
    @Override
    public Optional<Proof> call() {
        MPSolver scip = MPSolver.createSolver("SCIP");
        if (scip == null) {
            throw new IllegalStateException("This OR-Tools is built without SCIP");
        }
        try {
            MPVariable[] sites = addSites(scip);
            addSteps(scip, sites);
            if (isStopped()) {
                return Optional.empty();
            }
            expose(scip);
            return Optional.of(solve(scip, sites));
        } finally {
            expose(null);
            scip.delete();
        }
    }

    /// One for each candidate; those excluded are 0.
    private MPVariable[] addSites(MPSolver scip) {
        var sites = new MPVariable[relaxation.open().candidates()];
        MPConstraint number = scip.makeConstraint(0, most);
        for (int candidate = 0; candidate < sites.length; candidate++) {
            sites[candidate] = scip.makeIntVar(
                    relaxation.isNeeded(candidate) ? 1 : 0, relaxation.isExcluded(candidate) ? 0 : 1, "");
            number.setCoefficient(sites[candidate], 1);
        }
        return sites;
    }

    private void addSteps(MPSolver scip, MPVariable[] sites) {
        var reached = new MPVariable[steps.count()];
        double scale = scale();
        scip.objective().setMaximization();
        for (int rank = 0; rank < reached.length && !isStopped(); rank++) {
            Steps.Step step = steps.step(rank);
            reached[rank] = scip.makeNumVar(0, 1, "");
            scip.objective().setCoefficient(reached[rank], scale * steps.gain(rank));
            MPConstraint rule = scip.makeConstraint(Double.NEGATIVE_INFINITY, 0);
            rule.setCoefficient(reached[rank], 1);
            if (step.inside() >= 0) {
                rule.setCoefficient(reached[step.inside()], -1);
            }
            for (int candidate : step.more()) {
                rule.setCoefficient(sites[candidate], -1);
            }
        }
    }

    private double scale() {
        return SCALE / steps.sum();
    }

    private Proof solve(MPSolver scip, MPVariable[] sites) {
        double[] known = new double[sites.length];
        for (int site : relaxation.sites()) {
            known[site] = 1;
        }
        scip.setHint(sites, known);
        scip.setSolverSpecificParametersAsString("numerics/feastol = 1e-9\n");
        scip.setTimeLimit(limitMillis);
        var parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        MPSolver.ResultStatus status = scip.solve(parameters);
        parameters.delete();
        boolean isFound = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        double bound = scip.objective().bestBound() / scale() * (1 + ROUNDING);
        return new Proof(
                isFound ? chosen(sites) : new int[0], isFound && bound >= 0 ? bound : Double.POSITIVE_INFINITY);
    }

    private static int[] chosen(MPVariable[] sites) {
        return IntStream.range(0, sites.length)
                .filter(candidate -> sites[candidate].solutionValue() > 0.5)
                .toArray();
    }
}
