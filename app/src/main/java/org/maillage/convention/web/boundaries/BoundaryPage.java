package org.maillage.convention.web.boundaries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.boundaries.BoundaryFile;
import org.maillage.territory.boundaries.BoundaryLine;
import org.maillage.territory.boundaries.BoundaryLine.Verdict;
import org.maillage.territory.boundaries.BoundaryPreview;
import org.maillage.territory.boundaries.faults.Fault;

/// A file of boundaries: what it would change, and what is wrong with it.
public record BoundaryPage(Space space, BoundaryPreview preview, List<Fault> faults, Filled<ApplyingForm> filled) {

    public BoundaryFile file() {
        return preview.file();
    }

    public ApplyingForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }

    public List<Link> crumbs() {
        return List.of(
                new Link("Territoire", BoundaryAddress.territory(space)),
                new Link("Contours", BoundaryAddress.all(space)));
    }

    public String path() {
        return BoundaryAddress.of(space, file().id());
    }

    public String territory() {
        return BoundaryAddress.territory(space);
    }

    public boolean applied() {
        return file().appliedAt() != null;
    }

    /// "GeoJSON en WGS 84, 497 contours".
    public String summary() {
        return file().kind().label() + ", " + file().format() + " en " + file().projection() + ", "
                + BoundaryCounts.counted(file().features(), "contour", "contours") + " dans le fichier";
    }

    public String appliedSentence() {
        LocalDate since = file().beginsOn();
        return "Appliqué\u00a0: " + file().appliedTold() + ". Source\u00a0: " + file().source()
                + (since == null ? "." : ", en vigueur depuis le " + FrenchDates.day(since) + ".");
    }

    public List<String> counts() {
        return BoundaryCounts.of(preview);
    }

    public boolean writesSomething() {
        return preview.written() > 0;
    }

    public boolean changesSome() {
        return preview.count(Verdict.CHANGED) > 0;
    }

    public String verb() {
        return "Appliquer " + BoundaryCounts.counted(preview.written(), "contour", "contours");
    }

    public BoundaryMap map() {
        return BoundaryMap.of(preview, faults);
    }

    public List<FaultLine> faultLines() {
        return FaultLine.of(preview, faults);
    }

    /// "3 contours réparés", or null.
    public @Nullable String mended() {
        return preview.mended() == 0
                ? null
                : BoundaryCounts.counted(preview.mended(), "contour réparé", "contours réparés");
    }

    /// Names whose accents were lost before the file came here.
    public long lostLetters() {
        return preview.lines().stream()
                .filter(line -> line.staged().hasLostLetters())
                .count();
    }

    /// Shapes that nobody knows, when there are known areas one of them may be.
    public List<BoundaryLine> unknown() {
        return preview.candidates().isEmpty()
                ? List.of()
                : preview.lines().stream()
                        .filter(line -> line.verdict() == Verdict.NEW)
                        .toList();
    }

    public List<OptionGroup> candidates() {
        return OptionGroup.single(preview.candidates().stream()
                .map(area -> new Option(area.slug(), area.name(), false))
                .toList());
    }

    /// Errors first, then in the order of the file.
    public List<BoundaryLine> lines() {
        return preview.lines().stream()
                .sorted(Comparator.comparing(line -> line.verdict() != Verdict.ERROR))
                .toList();
    }

    public String verdict(BoundaryLine line) {
        return switch (line.verdict()) {
            case NEW -> "nouveau";
            case FIRST -> "premier contour";
            case CHANGED -> "contour changé";
            case SAME -> "inchangé";
            case ERROR -> "en erreur";
        };
    }

    public String tone(BoundaryLine line) {
        return switch (line.verdict()) {
            case NEW, FIRST -> "ok";
            case CHANGED -> "warn";
            case SAME -> "idle";
            case ERROR -> "bad";
        };
    }
}
