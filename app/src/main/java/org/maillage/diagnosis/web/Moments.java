package org.maillage.diagnosis.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.maillage.base.Saved;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;

/// What pages say of moments: when something was saved, when somebody was faster.
@Component
public class Moments {

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @param what a past participle: "Constat retiré"
    public String done(String what) {
        return what + " à " + FrenchDates.time(ZonedDateTime.now(clock)) + ".";
    }

    /// What a page says when the button came too late.
    public String overtaken(Saved.ChangedMeanwhile meanwhile) {
        return "Rien n’a été changé\u00a0: " + meanwhile.by() + " a modifié ce constat "
                + FrenchDates.moment(meanwhile.at().atZone(FrenchDates.PARIS), today()) + ".";
    }
}
