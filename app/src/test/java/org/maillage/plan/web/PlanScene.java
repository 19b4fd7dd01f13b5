package org.maillage.plan.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maillage.Cast;
import org.maillage.accounts.Person;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.NoteId;
import org.maillage.plan.Notes;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Progress;
import org.maillage.plan.StepId;
import org.maillage.plan.Steps;
import org.maillage.site.Flash;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the tests of the pages tell their stories with: actions of Saint-Aubin, and requests of its people.
///
/// Each story runs in one transaction that is undone, and the journal names one actor a transaction: who was faster
/// is not told apart here.
abstract class PlanScene {

    private static final Sight EVERYTHING_OF_THE_TOWN = new Sight(true, true, null);

    @Autowired
    protected Cast cast;

    @Autowired
    protected Actions actions;

    @Autowired
    protected Steps steps;

    @Autowired
    protected Notes notes;

    @Autowired
    protected Enjeux enjeux;

    @Autowired
    private MockMvcTester mvc;

    ActionName action(Theme theme, String title) {
        return create(ActionDraft.of(theme.id(), title));
    }

    /// Amadou's association pilots it.
    ActionName actionOfTheFourWinds(String title) {
        var pilot = new ActionDraft.Roles.OfOrganisation(cast.fourWinds.id(), OrganisationRole.PILOT);
        return create(with(
                ActionDraft.of(cast.youth.id(), title),
                new ActionDraft.Roles(Set.of(pilot), Set.of()),
                ActionDraft.SeenBy.PARTNERS));
    }

    /// Only the people of the Caf see it.
    ActionName actionOfTheCafAlone(String title) {
        return create(with(
                ActionDraft.of(cast.youth.id(), title),
                ActionDraft.Roles.NONE,
                new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id())));
    }

    private ActionName create(ActionDraft draft) {
        return actions.create(cast.convention.id(), draft).orThrow();
    }

    private static ActionDraft with(ActionDraft draft, ActionDraft.Roles roles, ActionDraft.SeenBy seenBy) {
        return new ActionDraft(
                draft.title(),
                draft.theme(),
                null,
                Progress.ONGOING,
                null,
                null,
                ActionDraft.Texts.NONE,
                ActionDraft.Reach.NONE,
                ActionDraft.Schedule.NONE,
                ActionDraft.Ties.NONE,
                roles,
                List.of(),
                seenBy,
                List.of());
    }

    StepId step(ActionName action, String title) {
        return steps.add(cast.convention.id(), action.id(), new Steps.Draft(title, null))
                .orThrow();
    }

    NoteId note(ActionName action, Person author, String body, Visibility visibility) {
        var seenBy = new ActionDraft.SeenBy(visibility, visibility == Visibility.INSTITUTION ? cast.caf.id() : null);
        return notes.write(cast.convention.id(), action.id(), author.id(), new Notes.Draft(null, null, body, seenBy))
                .orThrow();
    }

    EnjeuId enjeu(Theme theme, String title) {
        return enjeux.create(cast.convention.id(), new Enjeux.Draft(theme.id(), null, title, "", null))
                .orThrow();
    }

    ActionSheet sheet(ActionName action) {
        return sheet(action.code());
    }

    ActionSheet sheet(String code) {
        return actions.findSheet(cast.convention.id(), EVERYTHING_OF_THE_TOWN, code)
                .orElseThrow();
    }

    int version(ActionName action) {
        return sheet(action).version();
    }

    String home() {
        return cast.convention.home();
    }

    String address(ActionName action) {
        return home() + action.path();
    }

    MvcTestResult read(Person reader, String address) {
        return mvc.get().uri(address).with(cast.as(reader)).exchange();
    }

    /// A form sent by somebody, its fields as `name=value`.
    MvcTestResult send(Person sender, String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(cast.as(sender))
                .with(csrf());
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }

    /// Where the flash of an answer lets one undo.
    static String undoOf(MvcTestResult answer) {
        var flash = (Flash) answer.getMvcResult().getFlashMap().get("flash");
        return Objects.requireNonNull(Objects.requireNonNull(flash).undo());
    }

    /// The code of the action an answer leads to.
    static String codeOf(MvcTestResult answer) {
        String address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
