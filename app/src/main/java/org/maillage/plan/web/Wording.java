package org.maillage.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.maillage.base.Saved;
import org.maillage.site.Conflict;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// What the pages of the plan say of moments: when something was saved, when somebody was faster.
@Component
public class Wording {

    private final Clock clock;

    Wording(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// "Enregistré à 14 h 02."
    public String saved() {
        return done("Enregistré");
    }

    /// @param what a past participle: "Étape retirée"
    public String done(String what) {
        return what + " à " + FrenchDates.time(ZonedDateTime.now(clock)) + ".";
    }

    /// "hier à 17 h 42".
    public String moment(Instant at) {
        return FrenchDates.moment(at.atZone(FrenchDates.PARIS), today());
    }

    /// What a form says when somebody was faster.
    ///
    /// @param title of what both wrote on
    public Conflict conflict(Saved.ChangedMeanwhile meanwhile, String title, Conflict.Fields fields) {
        return Conflict.of(meanwhile.by(), meanwhile.at(), title, fields);
    }

    /// What a page says when the button came too late.
    public Notice outdated(Saved.ChangedMeanwhile meanwhile) {
        return new Notice(
                "warn",
                "Modifié par " + meanwhile.by() + " " + moment(meanwhile.at()),
                "Rien n’a été changé : cette page montre maintenant ce qui est enregistré. Recommencez si c’est encore utile.");
    }

    public Notice refused(Saved.Refused refusal) {
        return new Notice("bad", "Rien n’a été changé", refusal.sentence());
    }
}
