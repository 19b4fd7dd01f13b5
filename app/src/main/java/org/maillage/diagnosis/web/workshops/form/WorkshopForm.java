package org.maillage.diagnosis.web.workshops.form;

import java.util.LinkedHashMap;
import org.maillage.convention.ThemeId;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.WorkshopDraft;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.territory.AreaId;

/// A workshop as it was typed.
public record WorkshopForm(
        String title, String question, String theme, String area, Boolean moderated, Integer version) {

    static final WorkshopForm BLANK = new WorkshopForm("", "", "", "", true, 0);

    public WorkshopForm {
        title = Typed.line(title);
        question = Typed.line(question);
        theme = Typed.text(theme);
        area = Typed.text(area);
        moderated = moderated != null && moderated;
        version = version == null ? 0 : version;
    }

    static WorkshopForm of(Workshop workshop) {
        WorkshopDraft content = workshop.content();
        return new WorkshopForm(
                content.title(),
                content.question(),
                content.theme() == null ? "" : content.theme().value().toString(),
                content.area() == null ? "" : content.area().value().toString(),
                content.moderated(),
                workshop.version());
    }

    FormErrors errors() {
        var found = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            found.put("title", "Donnez un titre à l’atelier.");
        }
        if (question.isEmpty()) {
            found.put("question", "Écrivez la question posée à la salle.");
        }
        return new FormErrors(found);
    }

    WorkshopDraft toDraft() {
        return new WorkshopDraft(
                title,
                question,
                Typed.findId(theme, ThemeId::new).orElse(null),
                Typed.findId(area, AreaId::new).orElse(null),
                moderated);
    }
}
