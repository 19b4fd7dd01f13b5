package org.maillage.convention.web.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.base.intake.CellGroup;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.KeptCells;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// The cells of a file by what is to be decided of them, with those kept as they are by earlier gestures.
///
/// @param keepsWords whether what no field takes is kept all the same: otherwise a cell that blocks is to be corrected
public record CellsPage(
        Space space, IntakeFile file, boolean keepsWords, List<CellGroup> groups, List<KeptCells> kept) {

    static final String BLOCKING = "erreurs";
    static final String DOUBTFUL = "doutes";
    private static final int LONGEST = 60;

    /// Cells that are kept for the same reason.
    ///
    /// @param what the value that says it in a form
    public record Section(String title, String explained, String what, List<CellGroup> groups) {

        public String all() {
            int cells = groups.stream().mapToInt(CellGroup::cells).sum();
            return groups.size() > 1 ? "Garder telles quelles les " + cells(cells) : "";
        }
    }

    public List<Section> sections() {
        return List.of(
                        new Section(
                                "Textes qui n’ont pas été compris",
                                "Gardé tel quel, le texte reste lisible parmi les champs d’origine, et sa ligne peut être appliquée.",
                                BLOCKING,
                                groups.stream()
                                        .filter(group -> group.blocking() && keepsWords)
                                        .toList()),
                        new Section(
                                "Noms et codes à vérifier",
                                "Gardé tel quel, ce qui est écrit est tenu pour juste, et n’est plus signalé.",
                                DOUBTFUL,
                                groups.stream()
                                        .filter(group -> !group.blocking())
                                        .toList()))
                .stream()
                .filter(section -> !section.groups().isEmpty())
                .toList();
    }

    public String told(CellGroup group) {
        return cells(group.cells()) + " dans " + group.rows() + (group.rows() > 1 ? " lignes" : " ligne")
                + ", par exemple "
                + group.examples().stream().map(CellsPage::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        String line = text.replace('\n', ' ');
        return "«\u00a0" + (line.length() > LONGEST ? line.substring(0, LONGEST).strip() + "…" : line) + "\u00a0»";
    }

    public String sentence(CellGroup group) {
        return ImportWords.sentence(group.reason());
    }

    public String keep(CellGroup group) {
        return group.cells() == 1
                ? "Garder cette case telle quelle"
                : "Garder telles quelles ces " + cells(group.cells());
    }

    public String told(KeptCells gesture) {
        return cells(gesture.cells()) + kept(gesture.cells()) + "\u00a0: " + String.join(", ", gesture.columns());
    }

    static String cells(int count) {
        return count + (count > 1 ? "\u00a0cases" : "\u00a0case");
    }

    static String kept(int count) {
        return count > 1 ? " gardées telles quelles" : " gardée telle quelle";
    }

    public String action() {
        return ImportAddress.cells(space, file.id());
    }

    public String takeBack(KeptCells gesture) {
        return action() + "/reprise?geste=" + gesture.gesture();
    }

    public String back() {
        return ImportAddress.of(space, file.id());
    }

    public List<Link> crumbs() {
        return List.of(new Link("Imports", ImportAddress.all(space)), new Link(file.fileName(), back()));
    }
}
