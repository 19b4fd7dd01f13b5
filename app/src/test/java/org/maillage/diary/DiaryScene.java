package org.maillage.diary;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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

/// What the tests of the diary tell their stories with. Each story runs in one transaction that is undone.
abstract class DiaryScene {

    private static final Pattern ADDRESS = Pattern.compile("http://[^/]+(/agendas/[\\w-]+\\.ics)");

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

    /// Ongoing in Saint-Aubin, piloted by Amadou's association.
    protected ActionName action(String title, LocalDate starts, @Nullable LocalDate ends, Person... inCharge) {
        return action(cast.convention, cast.youth, cast.fourWinds, title, starts, ends, inCharge);
    }

    protected ActionName action(
            Convention convention,
            Theme theme,
            Organisation pilot,
            String title,
            LocalDate starts,
            @Nullable LocalDate ends,
            Person... inCharge) {
        ActionDraft blank = ActionDraft.of(theme.id(), title);
        var people = new HashSet<ActionDraft.Roles.OfPerson>();
        Arrays.stream(inCharge)
                .forEach(person -> people.add(new ActionDraft.Roles.OfPerson(person.id(), PersonRole.IN_CHARGE)));
        var roles = new ActionDraft.Roles(
                Set.of(new ActionDraft.Roles.OfOrganisation(pilot.id(), OrganisationRole.PILOT)), people);
        var draft = new ActionDraft(
                title,
                blank.theme(),
                null,
                Progress.ONGOING,
                null,
                null,
                blank.texts(),
                blank.reach(),
                new ActionDraft.Schedule(starts, ends, false),
                blank.ties(),
                roles,
                List.of(),
                new ActionDraft.SeenBy(Visibility.PARTNERS, null),
                List.of());
        return actions.create(convention.id(), draft).orThrow();
    }

    protected UUID step(ActionName action, String title, LocalDate dueOn) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into plan.step (id, convention_id, action_id, title, due_on)
                        select ?, convention_id, id, ?, ? from plan.action where id = ?
                        """).params(id, title, dueOn, action.id().value()).update();
        return id;
    }

    protected void note(ActionName action, Person author, String body, Visibility visibility) {
        var seenBy = new ActionDraft.SeenBy(visibility, visibility == Visibility.INSTITUTION ? cast.caf.id() : null);
        notes.write(cast.convention.id(), action.id(), author.id(), new Notes.Draft(null, null, body, seenBy))
                .orThrow();
    }

    protected void show(ActionName action, Visibility visibility) {
        jdbc.sql("update plan.action set visibility = ?, institution_id = ? where id = ?")
                .param(visibility.code())
                .param(visibility == Visibility.INSTITUTION ? cast.caf.id().value() : null)
                .param(action.id().value())
                .update();
    }

    protected void follow(ActionName action, Person person) {
        jdbc.sql("""
                        insert into plan.follower (action_id, person_id, convention_id, followed_on, note_number, progress)
                        select id, ?, convention_id, date '2025-11-20', 0, progress from plan.action where id = ?
                        """).params(person.id().value(), action.id().value()).update();
    }

    protected void join(Convention convention, Person person, Role role) {
        jdbc.sql("insert into convention.member (id, convention_id, person_id, role) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), convention.id().value(), person.id().value())
                .param(role.name().toLowerCase(java.util.Locale.ROOT))
                .update();
    }

    /// Claire asks one person for news of one action.
    protected void ask(ActionName action, Person person, String title, LocalDate answerBy) {
        UUID campaign = UUID.randomUUID();
        jdbc.sql("""
                        insert into partners.campaign (id, convention_id, title, answer_by, asked_by, asked_at)
                        select ?, convention_id, ?, ?, ?, timestamptz '2025-11-10 09:00Z' from plan.action where id = ?
                        """)
                .params(campaign, title, answerBy, cast.claire.id().value())
                .param(action.id().value())
                .update();
        jdbc.sql("""
                        insert into partners.request (id, convention_id, campaign_id, action_id, person_id)
                        select gen_random_uuid(), convention_id, ?, id, ? from plan.action where id = ?
                        """).params(campaign, person.id().value(), action.id().value()).update();
    }

    /// Makes an address for the dates that concern somebody.
    protected String addressOfMine(Person person) {
        return address(person, "moi");
    }

    /// Makes an address for all that somebody may see in Saint-Aubin.
    protected String addressOfAll(Person person) {
        return address(person, cast.convention.slug());
    }

    protected String address(Person person, String content) {
        MvcTestResult made = send(
                person,
                "/espace/agenda/abonnements",
                "name=Mon téléphone",
                "content=" + content,
                "kinds=actions",
                "kinds=etapes",
                "kinds=nouvelles",
                "kinds=reponses");
        return pathIn(text(made));
    }

    protected static String pathIn(String page) {
        var shown = ADDRESS.matcher(page);
        if (!shown.find()) {
            throw new IllegalStateException("No address is shown: " + page);
        }
        return shown.group(1);
    }

    protected MvcTestResult open(String address) {
        return mvc.get().uri(address).exchange();
    }

    /// What a calendar reads there, its folded lines joined.
    protected String calendar(String address) {
        return read(open(address)).replace("\r\n ", "");
    }

    protected String page(Person reader, String address) {
        return read(mvc.get().uri(address).with(cast.as(reader)).exchange());
    }

    protected MvcTestResult send(Person sender, String address, String... fields) {
        var request = mvc.post().uri(address).with(cast.as(sender)).with(csrf());
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }

    protected static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String read(MvcTestResult answer) {
        if (answer.getResponse().getStatus() != 200) {
            throw new IllegalStateException("Answers " + answer.getResponse().getStatus());
        }
        return text(answer);
    }
}
