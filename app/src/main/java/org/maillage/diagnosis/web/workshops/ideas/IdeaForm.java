package org.maillage.diagnosis.web.workshops.ideas;

import org.maillage.diagnosis.workshop.Idea;
import org.maillage.site.Typed;

/// An idea in other words.
public record IdeaForm(String wording, Integer version) {

    public IdeaForm {
        wording = Typed.line(wording);
        version = version == null ? 0 : version;
    }

    static IdeaForm of(Idea idea) {
        return new IdeaForm(idea.wording(), idea.version());
    }
}
