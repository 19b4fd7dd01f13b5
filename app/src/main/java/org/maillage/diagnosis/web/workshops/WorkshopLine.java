package org.maillage.diagnosis.web.workshops;

import java.time.LocalDate;
import org.maillage.convention.Space;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.FrenchDates;

/// One workshop of the list.
///
/// @param path the page that leads it, or its wall for who does not lead it
/// @param day the day it opened, or nothing
public record WorkshopLine(
        String title,
        String question,
        String path,
        Stage stage,
        String tone,
        String day,
        int shown,
        int waiting,
        int kept) {

    static WorkshopLine of(Space space, Workshops.Line line) {
        Workshop workshop = line.workshop();
        String path = space.path(workshop.id().path());
        return new WorkshopLine(
                workshop.title(),
                workshop.content().question(),
                WorkshopDesk.mayLead(space, workshop) ? path : path + "/mur",
                workshop.stage(),
                toneOf(workshop.stage()),
                workshop.openedAt() == null
                        ? ""
                        : FrenchDates.day(LocalDate.ofInstant(workshop.openedAt(), FrenchDates.PARIS)),
                line.shown(),
                line.waiting(),
                line.kept());
    }

    static String toneOf(Stage stage) {
        return stage.isOpen() ? "ok" : "idle";
    }
}
