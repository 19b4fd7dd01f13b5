package org.maillage.convention.web.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.convention.Convention;
import org.maillage.convention.web.Day;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;

/// The name and the period of a convention, as typed.
public record IdentityForm(
        @NotBlank(message = "{convention.title.absent}") @Size(max = 200, message = "{form.text.long}")
        String title,

        @NotBlank(message = "{convention.shortTitle.absent}") @Size(max = 60, message = "{form.text.long}")
        String shortTitle,

        @NotBlank(message = "{convention.startsOn.absent}") @Day
        String startsOn,

        @NotBlank(message = "{convention.endsOn.absent}") @Day
        String endsOn,

        @Size(max = 4000, message = "{form.text.long}") String summary,
        @Size(max = 500, message = "{form.text.long}") String source,
        String version) {

    public IdentityForm {
        title = Typed.text(title);
        shortTitle = Typed.text(shortTitle);
        startsOn = Typed.text(startsOn);
        endsOn = Typed.text(endsOn);
        summary = Typed.text(summary);
        source = Typed.text(source);
        version = Typed.text(version);
    }

    static IdentityForm of(Convention convention) {
        return new IdentityForm(
                convention.title(),
                convention.shortTitle(),
                convention.startsOn().toString(),
                convention.endsOn().toString(),
                convention.summary(),
                convention.source(),
                Integer.toString(convention.version()));
    }

    /// The convention with these words in the place of its own.
    Convention over(Convention convention) {
        return new Convention(
                convention.id(),
                convention.slug(),
                title,
                shortTitle,
                convention.status(),
                Typed.getDay(startsOn),
                Typed.getDay(endsOn),
                convention.signedOn(),
                convention.closedOn(),
                convention.territory(),
                summary,
                source,
                Typed.version(version));
    }

    Conflict.Fields against(IdentityForm theirs) {
        return new Conflict.Fields()
                .add("Intitulé", theirs.title, title, "title")
                .add("Nom court", theirs.shortTitle, shortTitle, "shortTitle")
                .add("Début", Typed.dayInWords(theirs.startsOn), Typed.dayInWords(startsOn), "startsOn")
                .add("Fin", Typed.dayInWords(theirs.endsOn), Typed.dayInWords(endsOn), "endsOn")
                .add("Résumé", theirs.summary, summary, "summary")
                .add("Source", theirs.source, source, "source");
    }
}
