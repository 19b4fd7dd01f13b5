package org.maillage.plan.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.plan.intake.ImportedFile;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;

/// The page that receives a plan file, and the files received before.
public record ImportPage(String action, List<Link> crumbs, List<Received> received, FormErrors errors) {

    public record Received(String fileName, String path, String when, String state) {}

    static ImportPage of(Space space, List<ImportedFile> files, FormErrors errors) {
        String action = space.path("/plan/import");
        return new ImportPage(
                action,
                List.of(new Link("Plan d’actions", space.path("/plan"))),
                files.stream()
                        .map(file -> new Received(
                                file.fileName(),
                                action + "/" + file.id().value(),
                                when(file),
                                file.applied() ? "importé" : "en attente"))
                        .toList(),
                errors);
    }

    private static String when(ImportedFile file) {
        var moment = file.receivedAt().atZone(FrenchDates.PARIS);
        String by = file.receivedBy() == null ? "" : ", par " + file.receivedBy();
        return FrenchDates.day(moment.toLocalDate()) + " à " + FrenchDates.time(moment) + by;
    }
}
