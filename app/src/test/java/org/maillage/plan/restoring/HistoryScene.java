package org.maillage.plan.restoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.Cast;
import org.maillage.accounts.Person;
import org.maillage.base.Actor;
import org.maillage.base.Visibility;
import org.maillage.base.journal.JournalFilter;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Members;
import org.maillage.convention.Parties;
import org.maillage.convention.Party;
import org.maillage.convention.PartyId;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Enjeux;
import org.maillage.plan.OrganisationRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What the tests of histories tell their stories with. Each leaves a convention of its own behind: the journal tells
/// transactions that were committed, and who made each.
public abstract class HistoryScene {

    @Autowired
    protected Cast cast;

    @Autowired
    protected Conventions conventions;

    @Autowired
    protected Members members;

    @Autowired
    protected Themes themes;

    @Autowired
    protected Parties parties;

    @Autowired
    protected Actions actions;

    @Autowired
    protected Enjeux enjeux;

    @Autowired
    protected Histories histories;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    protected final Theme youth =
            new Theme(new ThemeId(UUID.randomUUID()), "JE", "Jeunesse", "Jeunesse", "blue", "path", 0);
    protected final Theme rights =
            new Theme(new ThemeId(UUID.randomUUID()), "DR", "Accès aux droits", "Droits", "plum", "scales", 0);

    /// Claire and Karim coordinate it, Léa only what is about rights; Amadou contributes, Odile reads.
    protected Convention freshConvention(String name) {
        var convention = new Convention(
                new ConventionId(UUID.randomUUID()),
                "histoire-" + name,
                "Convention de l’histoire",
                "Histoire",
                Convention.Status.PREPARATION,
                Cast.TODAY,
                Cast.TODAY.plusYears(4),
                null,
                null,
                cast.saintAubin.id(),
                "",
                "",
                0);
        conventions.add(convention);
        List.of(youth, rights).forEach(theme -> themes.add(convention.id(), theme));
        parties.add(convention.id(), new Party(new PartyId(UUID.randomUUID()), cast.town.id(), Party.Side.LOCAL));
        parties.add(convention.id(), new Party(new PartyId(UUID.randomUUID()), cast.caf.id(), Party.Side.CAF));
        members.add(convention.id(), cast.claire.id(), Role.COORDINATOR, Set.of());
        members.add(convention.id(), cast.karim.id(), Role.COORDINATOR, Set.of());
        members.add(convention.id(), cast.lea.id(), Role.COORDINATOR, Set.of(rights.id()));
        members.add(convention.id(), cast.amadou.id(), Role.CONTRIBUTOR, Set.of());
        members.add(convention.id(), cast.odile.id(), Role.READER, Set.of());
        return convention;
    }

    protected Space space(Convention convention, Person person) {
        return conventions.findSpace(convention.slug(), person.id()).orElseThrow();
    }

    /// Amadou's association pilots it.
    protected ActionName action(Space space, String title) {
        var pilot = new ActionDraft.Roles.OfOrganisation(cast.fourWinds.id(), OrganisationRole.PILOT);
        ActionDraft draft = Drafting.of(youth.id(), title)
                .with(new ActionDraft.Roles(Set.of(pilot), Set.of()))
                .draft();
        return actions.create(space.id(), draft).orThrow();
    }

    protected ActionSheet sheet(Space space, ActionName action) {
        return actions.findSheet(space.id(), space.sight(), action.code()).orElseThrow();
    }

    protected void show(Space space, ActionName action, Visibility visibility) {
        ActionSheet sheet = sheet(space, action);
        save(
                space,
                sheet,
                Drafting.from(sheet.content())
                        .with(new ActionDraft.SeenBy(
                                visibility,
                                visibility == Visibility.INSTITUTION
                                        ? space.member().institution()
                                        : null))
                        .draft());
    }

    protected void rename(Space space, ActionName action, String title) {
        ActionSheet sheet = sheet(space, action);
        save(space, sheet, Drafting.from(sheet.content()).titled(title).draft());
    }

    protected void save(Space space, ActionSheet sheet, ActionDraft draft) {
        as(
                space,
                () -> org.assertj.core.api.Assertions.assertThat(
                                actions.save(space.id(), space.sight(), sheet.id(), sheet.version(), draft))
                        .isEqualTo(org.maillage.base.Saved.DONE));
    }

    protected List<HistoryEntry> history(Space space, UUID subject) {
        return histories.of(space, List.of(subject), Long.MAX_VALUE).entries();
    }

    protected List<HistoryEntry> journal(Space space) {
        return histories.of(space, JournalFilter.NONE, Long.MAX_VALUE).entries();
    }

    /// The latest entry of an object.
    protected long latest(UUID subject) {
        return jdbc.sql("select max(id) from journal.entry where subject_id = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    protected void as(Space space, Runnable work) {
        Person person = List.of(cast.claire, cast.karim, cast.lea, cast.amadou, cast.odile).stream()
                .filter(one -> one.id().equals(space.member().person()))
                .findFirst()
                .orElseThrow();
        new Actor(person.id().value(), person.name()).runs(work);
    }
}
