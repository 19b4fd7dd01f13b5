package org.maillage.convention.web.portable;

import java.time.Instant;
import java.util.List;
import org.maillage.convention.portable.ReceivedFile;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;

/// Where the administrator hands in the file of a convention, and finds those handed in before.
public record ReceptionPage(List<ReceivedFile> files, FormErrors errors) {

    public List<Link> crumbs() {
        return List.of(new Link("Conventions", "/administration/conventions"));
    }

    public String action() {
        return ReceptionController.PATH;
    }

    public String path(ReceivedFile file) {
        return ReceptionController.PATH + "/" + file.id();
    }

    public String told(ReceivedFile file) {
        String received = "remis par " + file.by() + " le " + day(file.at());
        return received
                + (file.waits()
                        ? " · à décider avant le " + day(file.goesAt())
                        : file.stands() ? " · rapporté" : " · rapporté, puis retiré");
    }

    public int daysToDecide() {
        return ReceivedFile.DAYS_TO_DECIDE;
    }

    static String day(Instant at) {
        return FrenchDates.day(at.atZone(FrenchDates.PARIS).toLocalDate());
    }
}
