package org.maillage.convention.web.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maillage.convention.ConventionCalendar;
import org.maillage.convention.Parties;
import org.maillage.convention.Party;
import org.maillage.convention.SettingsEntry;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.territory.Areas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SettingsController {

    private final Parties parties;
    private final Themes themes;
    private final Areas areas;
    private final ObjectProvider<SettingsEntry> entries;
    private final Clock clock;

    SettingsController(
            Parties parties, Themes themes, Areas areas, ObjectProvider<SettingsEntry> entries, Clock clock) {
        this.parties = parties;
        this.themes = themes;
        this.areas = areas;
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping("/espace/{convention}/reglages")
    ModelAndView hub(Space space) {
        List<Party> agreed = parties.listOf(space.id());
        var page = new SettingsPage(
                space,
                ConventionCalendar.of(space.convention(), LocalDate.now(clock)),
                areas.getTerritory(space.convention().territory()).whole().name(),
                agreed.size(),
                agreed.stream().mapToInt(party -> party.signatories().size()).sum(),
                themes.listOf(space.id()).size(),
                entries.orderedStream()
                        .flatMap(entry -> entry.entriesFor(space).stream())
                        .toList());
        return new ModelAndView("convention/settings", "page", page);
    }
}
