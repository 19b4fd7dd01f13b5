package org.maillage.plan.restoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Shape;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionLink;
import org.maillage.plan.AgeBand;
import org.maillage.plan.ContractId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Nature;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.OriginField;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.territory.AreaId;

/// The rows of an action, as the draft of a form.
final class FormerAction {

    static final String ENJEUX = "plan.action_enjeu";
    static final String AREAS = "plan.action_area";
    static final String TOPICS = "plan.action_topic";
    static final String CONTRACTS = "plan.action_contract";
    static final String ORGANISATIONS = "plan.action_organisation";
    static final String PEOPLE = "plan.action_person";
    static final String LINKS = "plan.action_link";
    static final String CONSTATS = "plan.action_constat";
    static final String STEPS = "plan.step";

    static final Shape SHAPE = Shape.of(
                    "plan.action",
                    Shape.REMOVAL,
                    "title",
                    "theme_id",
                    "nature",
                    "progress",
                    "priority",
                    "parent_id",
                    "objectives",
                    "description",
                    "participation",
                    "age_bands",
                    "audiences",
                    "citywide",
                    "starts_on",
                    "ends_on",
                    "endless")
            .together("visibility", "institution_id")
            .with(tie(AREAS))
            .with(tie(ORGANISATIONS))
            .with(tie(PEOPLE))
            .with(tie(ENJEUX))
            .with(tie(TOPICS))
            .with(tie(CONTRACTS))
            .with(tie(LINKS))
            .with(tie(CONSTATS))
            .with(new Shape.Part(STEPS, "action_id", true));

    private FormerAction() {}

    private static Shape.Part tie(String table) {
        return new Shape.Part(table, "action_id", false);
    }

    /// @param stands which of the things tied are still there: a form names no others
    /// @param origin kept as it is
    static ActionDraft draftOf(Former state, Standing stands, List<OriginField> origin) {
        return new ActionDraft(
                state.text("title"),
                state.id("theme_id", ThemeId::new),
                Codes.nullable(Nature.class, state.get("nature")),
                Codes.value(Progress.class, state.text("progress")),
                Codes.nullable(Priority.class, state.get("priority")),
                stands.parent(state),
                new ActionDraft.Texts(state.text("description"), state.text("objectives"), state.text("participation")),
                reachOf(state),
                new ActionDraft.Schedule(state.day("starts_on"), state.day("ends_on"), state.flag("endless")),
                new ActionDraft.Ties(
                        stands.among(state.ids(ENJEUX, "enjeu_id", EnjeuId::new), EnjeuId::value),
                        stands.among(state.ids(TOPICS, "topic_id", TopicId::new), TopicId::value),
                        stands.among(state.ids(CONTRACTS, "contract_id", ContractId::new), ContractId::value)),
                new ActionDraft.Roles(organisationsOf(state), peopleOf(state)),
                linksOf(state),
                new ActionDraft.SeenBy(
                        Visibility.ofCode(state.text("visibility")), state.id("institution_id", OrganisationId::new)),
                origin);
    }

    private static ActionDraft.Reach reachOf(Former state) {
        return new ActionDraft.Reach(
                state.flag("citywide"),
                state.ids(AREAS, "area_id", AreaId::new),
                Codes.values(Audience.class, state.words("audiences")),
                Codes.values(AgeBand.class, state.words("age_bands")));
    }

    static Set<ActionDraft.Roles.OfOrganisation> organisationsOf(Former state) {
        return state.rows(ORGANISATIONS).stream()
                .map(row -> new ActionDraft.Roles.OfOrganisation(
                        new OrganisationId(row.getId("organisation_id")),
                        Codes.value(OrganisationRole.class, row.getText("role"))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<ActionDraft.Roles.OfPerson> peopleOf(Former state) {
        return state.rows(PEOPLE).stream()
                .map(row -> new ActionDraft.Roles.OfPerson(
                        new PersonId(row.getId("person_id")), Codes.value(PersonRole.class, row.getText("role"))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<ActionLink> linksOf(Former state) {
        return state.rows(LINKS).stream()
                .map(row -> new ActionLink(row.getText("label"), row.getText("url")))
                .toList();
    }

    static ActionId idOf(Former state) {
        return new ActionId(state.id());
    }
}
