package org.maillage.directory.web.team;

import org.maillage.directory.team.Counts;
import org.maillage.directory.team.TeamNeed;
import org.maillage.site.Typed;

/// What a structure needs of a qualification, as it was typed.
public record NeedForm(
        String year, String qualification, String needed, String target, String reached, Integer version) {

    public NeedForm {
        year = Typed.line(year);
        qualification = Typed.text(qualification);
        needed = Typed.line(needed);
        target = Typed.line(target);
        reached = Typed.line(reached);
        version = version == null ? 0 : version;
    }

    static NeedForm of(TeamNeed need) {
        Counts counts = need.draft().counts();
        return new NeedForm(
                Integer.toString(need.draft().year()),
                need.draft().qualification(),
                Integer.toString(counts.needed()),
                Integer.toString(counts.target()),
                Integer.toString(counts.reached()),
                need.version());
    }

    TeamNeed.Draft toDraft() {
        return new TeamNeed.Draft(
                Integer.parseInt(year),
                qualification,
                new Counts(Integer.parseInt(needed), Integer.parseInt(target), Integer.parseInt(reached)));
    }
}
