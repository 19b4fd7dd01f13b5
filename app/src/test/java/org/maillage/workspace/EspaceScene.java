package org.maillage.workspace;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.Cast;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.convention.Convention;
import org.maillage.convention.Role;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.Notes;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the tests of /espace tell their stories with. Each story runs in one transaction that is undone.
public abstract class EspaceScene {

    @Autowired
    protected Cast cast;

    @Autowired
    protected Actions actions;

    @Autowired
    protected Notes notes;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected MockMvcTester mvc;

    /// Ongoing, in Saint-Aubin, piloted by Amadou's association, ended in October.
    protected ActionName lateAction(String title, Visibility visibility, Person... inCharge) {
        return action(cast.convention, cast.youth, cast.fourWinds, title, visibility, inCharge);
    }

    protected ActionName action(
            Convention convention,
            Theme theme,
            Organisation pilot,
            String title,
            Visibility visibility,
            Person... inCharge) {
        ActionDraft blank = ActionDraft.of(theme.id(), title);
        var people = new HashSet<ActionDraft.Roles.OfPerson>();
        for (Person person : inCharge) {
            people.add(new ActionDraft.Roles.OfPerson(person.id(), PersonRole.IN_CHARGE));
        }
        var roles = new ActionDraft.Roles(
                Set.of(new ActionDraft.Roles.OfOrganisation(pilot.id(), OrganisationRole.PILOT)), people);
        var schedule = new ActionDraft.Schedule(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 31), false);
        var draft = new ActionDraft(
                title,
                blank.theme(),
                null,
                Progress.ONGOING,
                null,
                null,
                blank.texts(),
                blank.reach(),
                schedule,
                blank.ties(),
                roles,
                List.of(),
                new ActionDraft.SeenBy(visibility, visibility == Visibility.INSTITUTION ? cast.caf.id() : null),
                List.of());
        return actions.create(convention.id(), draft).orThrow();
    }

    protected void step(ActionName action, String title, LocalDate dueOn) {
        jdbc.sql("""
                        insert into plan.step (id, convention_id, action_id, title, due_on)
                        select gen_random_uuid(), convention_id, id, ?, ? from plan.action where id = ?
                        """).params(title, dueOn, action.id().value()).update();
    }

    protected void note(ActionName action, Person author, String body, Visibility visibility) {
        var seenBy = new ActionDraft.SeenBy(visibility, visibility == Visibility.INSTITUTION ? cast.caf.id() : null);
        notes.write(cast.convention.id(), action.id(), author.id(), new Notes.Draft(null, null, body, seenBy))
                .orThrow();
    }

    protected void hide(ActionName action) {
        jdbc.sql("update plan.action set visibility = 'coordinators' where id = ?")
                .param(action.id().value())
                .update();
    }

    protected void join(Convention convention, Person person, Role role) {
        jdbc.sql("insert into convention.member (id, convention_id, person_id, role) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), convention.id().value(), person.id().value())
                .param(role.name().toLowerCase(Locale.ROOT))
                .update();
    }

    protected void leave(Convention convention, Person person) {
        jdbc.sql("update convention.member set removed_at = now() where convention_id = ? and person_id = ?")
                .params(convention.id().value(), person.id().value())
                .update();
    }

    /// Claire asks one person for news of one action.
    ///
    /// @return id of the request
    protected String ask(ActionName action, Person person, String title, LocalDate answerBy) {
        UUID campaign = UUID.randomUUID();
        jdbc.sql("""
                        insert into partners.campaign (id, convention_id, title, answer_by, asked_by, asked_at)
                        select ?, convention_id, ?, ?, ?, timestamptz '2025-11-10 09:00Z' from plan.action where id = ?
                        """)
                .params(campaign, title, answerBy, cast.claire.id().value())
                .param(action.id().value())
                .update();
        UUID request = UUID.randomUUID();
        jdbc.sql("""
                        insert into partners.request (id, convention_id, campaign_id, action_id, person_id)
                        select ?, convention_id, ?, id, ? from plan.action where id = ?
                        """)
                .params(request, campaign, person.id().value(), action.id().value())
                .update();
        return request.toString();
    }

    protected String espace(Person reader) {
        return read(reader, "/espace");
    }

    protected String read(Person reader, String address) {
        MvcTestResult answer = mvc.get().uri(address).with(cast.as(reader)).exchange();
        if (answer.getResponse().getStatus() != 200) {
            throw new IllegalStateException(
                    address + " answers " + answer.getResponse().getStatus());
        }
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    protected MvcTestResult send(Person sender, String address, String... fields) {
        var request = mvc.post().uri(address).with(cast.as(sender)).with(csrf());
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }

    protected String home() {
        return cast.convention.home();
    }

    protected static @Nullable String leadsTo(MvcTestResult answer) {
        return answer.getResponse().getRedirectedUrl();
    }
}
