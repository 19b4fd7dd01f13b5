package org.maillage.convention.web.boundaries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maillage.territory.boundaries.BoundaryLine;
import org.maillage.territory.boundaries.BoundaryPreview;
import org.maillage.territory.boundaries.faults.Fault;
import org.maillage.territory.drawing.Outline;
import org.maillage.territory.drawing.OutlineMap;

/// The shapes of a file with what is wrong with them, each fault under the number it has in the list beside.
///
/// @param label what the map shows, for who does not see it
public record BoundaryMap(String viewBox, String label, List<Piece> pieces, List<Mark> marks) {

    private static final int WIDTH = 800;

    /// @param style end of its class
    public record Piece(String path, String style, String name) {}

    public record Mark(int number, String path, int x, int y) {}

    static BoundaryMap of(BoundaryPreview preview, List<Fault> faults) {
        OutlineMap<Integer> map = OutlineMap.of(preview.shapes(), WIDTH);
        Set<Integer> wrong = new HashSet<>();
        faults.forEach(fault -> wrong.addAll(fault.ranks()));
        var pieces = new ArrayList<Piece>();
        for (BoundaryLine line : preview.lines()) {
            Outline outline = map.outlines().get(line.staged().rank());
            if (outline != null) {
                String style = wrong.contains(line.staged().rank())
                        ? "wrong"
                        : line.verdict().name().toLowerCase(Locale.ROOT);
                pieces.add(new Piece(outline.path(), style, line.staged().called()));
            }
        }
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < faults.size(); i++) {
            Outline outline = map.draw(faults.get(i).place());
            marks.add(new Mark(i + 1, outline.path(), outline.labelX(), outline.labelY()));
        }
        return new BoundaryMap(map.viewBox(), label(preview, faults), pieces, marks);
    }

    private static String label(BoundaryPreview preview, List<Fault> faults) {
        String shapes =
                "Carte des contours du fichier\u00a0: " + preview.file().kind().label();
        return faults.isEmpty() ? shapes : shapes + ", avec les défauts relevés, numérotés comme dans la liste";
    }
}
