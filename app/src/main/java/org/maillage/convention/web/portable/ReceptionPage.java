package org.maillage.convention.web.portable;

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
        String received = "remis par " + file.by() + " le "
                + FrenchDates.day(file.at().atZone(FrenchDates.PARIS).toLocalDate());
        return received + (file.waits() ? " · à décider" : file.stands() ? " · rapporté" : " · rapporté, puis retiré");
    }
}
