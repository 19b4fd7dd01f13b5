package org.maillage.convention.web.boundaries;

import java.util.List;
import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;
import org.maillage.territory.boundaries.BoundaryPreview;
import org.maillage.territory.boundaries.faults.Fault;
import org.maillage.territory.boundaries.faults.Mending;

/// What mending would change of a file, before anybody asks for it.
public record MendingPage(
        Space space, BoundaryPreview preview, List<Fault> faults, Map<Integer, Mending.Mended> changes) {

    /// A shape that would change.
    public record Change(String name, int rank, String squareMeters) {}

    public List<Link> crumbs() {
        return List.of(
                new Link("Territoire", BoundaryAddress.territory(space)),
                new Link("Contours", BoundaryAddress.all(space)),
                new Link(preview.file().fileName(), back()));
    }

    public String back() {
        return BoundaryAddress.of(space, preview.file().id());
    }

    public String action() {
        return back() + "/reparation";
    }

    public BoundaryMap map() {
        return BoundaryMap.of(preview, faults);
    }

    public List<FaultLine> faultLines() {
        return FaultLine.of(preview, faults);
    }

    public List<Change> lines() {
        return preview.lines().stream()
                .filter(line -> changes.containsKey(line.staged().rank()))
                .map(line -> new Change(
                        line.staged().called(),
                        line.staged().rank(),
                        changed(line.staged().rank())))
                .toList();
    }

    private String changed(int rank) {
        Mending.Mended mended = changes.get(rank);
        return mended == null ? "" : FaultWords.squareMeters(mended.changedSquareMeters());
    }

    public String verb() {
        return changes.size() > 1 ? "Réparer ces " + changes.size() + "\u00a0contours" : "Réparer ce contour";
    }
}
