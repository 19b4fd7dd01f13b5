package org.maillage.plan.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ContractId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Problem;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Checks that what a draft names exists, in this very convention: a form can be forged, and a plan must never point
/// into another.
@Component
class References {

    private static final String CHECK =
            """
            with recursive
              whole as (select territory_id as id from convention.convention where id = :convention),
              inside as (
                select area.id from territory.area area join whole on area.parent_id = whole.id
                union all
                select area.id from territory.area area join inside on area.parent_id = inside.id),
              above as (
                select id, parent_id from plan.action
                  where id = :parent and convention_id = :convention and deleted_at is null
                union
                select up.id, up.parent_id from plan.action up join above on up.id = above.parent_id)
            select
              exists (select from convention.theme
                where id = :theme and convention_id = :convention and deleted_at is null) as theme,
              (cast(:parent as uuid) is null or exists (select from above)) as parent,
              not exists (select from above where id = :action) as "parent-circle",
              %s as enjeux,
              %s as topics,
              %s as contracts,
              not exists (select from unnest(cast(:areas as uuid[])) area, whole where area = whole.id) as "areas-whole",
              not exists (select from unnest(cast(:areas as uuid[])) area, whole
                where area <> whole.id and area not in (select id from inside)) as areas,
              not exists (select from unnest(cast(:organisations as uuid[])) organisation
                where not exists (select from accounts.organisation o where o.id = organisation)) as organisations,
              not exists (select from unnest(cast(:people as uuid[])) person
                where not exists (select from accounts.person p where p.id = person)) as people,
              (cast(:institution as uuid) is null or exists (select from convention.party
                where convention_id = :convention and organisation_id = :institution and deleted_at is null)) as institution
            """.formatted(ours("enjeux", "enjeu"), ours("topics", "topic"), ours("contracts", "contract"));

    private static final Map<String, Problem> PROBLEMS = Map.of(
            "theme", new Problem("theme", "Ce thème n’est pas, ou plus, dans la convention."),
            "parent", new Problem("parent", "L’action principale n’est pas, ou plus, dans le plan."),
            "parent-circle", new Problem("parent", "Une action ne peut pas dépendre d’elle-même."),
            "enjeux", new Problem("enjeux", "Un des enjeux n’est pas, ou plus, dans la convention."),
            "topics", new Problem("topics", "Un des sujets n’est pas, ou plus, dans la convention."),
            "contracts", new Problem("contracts", "Un des contrats n’est pas, ou plus, dans la convention."),
            "areas-whole", new Problem("areas", "Pour tout le territoire, cochez « Tout le territoire »."),
            "areas", new Problem("areas", "Un des lieux n’est pas dans le territoire de la convention."),
            "organisations", new Problem("organisations", "Une des organisations n’existe pas."),
            "people", new Problem("people", "Une des personnes n’existe pas."));

    private static final Problem INSTITUTION =
            new Problem("institution", "Cette institution n’est pas partie à la convention.");

    private static final List<String> IN_ORDER_OF_THE_FORM = List.of(
            "theme",
            "parent",
            "parent-circle",
            "enjeux",
            "topics",
            "contracts",
            "areas-whole",
            "areas",
            "organisations",
            "people",
            "institution");

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param action the action to be saved, or null for a new one
    Optional<Problem> findProblem(ConventionId convention, @Nullable ActionId action, ActionDraft draft) {
        Map<String, @Nullable Object> sound = jdbc.sql(CHECK)
                .param("convention", convention.value())
                .param("action", action == null ? null : action.value(), java.sql.Types.OTHER)
                .param("parent", draft.parent() == null ? null : draft.parent().value(), java.sql.Types.OTHER)
                .param("theme", draft.theme() == null ? null : draft.theme().value(), java.sql.Types.OTHER)
                .param("enjeux", Codes.ids(draft.ties().enjeux(), EnjeuId::value))
                .param("topics", Codes.ids(draft.ties().topics(), TopicId::value))
                .param("contracts", Codes.ids(draft.ties().contracts(), ContractId::value))
                .param("areas", Codes.ids(draft.reach().areas(), AreaId::value))
                .param("organisations", organisations(draft))
                .param("people", people(draft))
                .param("institution", institution(draft), java.sql.Types.OTHER)
                .query()
                .singleRow();
        return IN_ORDER_OF_THE_FORM.stream()
                .filter(name -> !Boolean.TRUE.equals(sound.get(name)))
                .findFirst()
                .map(name -> PROBLEMS.getOrDefault(name, INSTITUTION));
    }

    private static String ours(String param, String table) {
        return """
                not exists (select from unnest(cast(:%s as uuid[])) one where not exists (
                  select from plan.%s x where x.id = one and x.convention_id = :convention and x.deleted_at is null))""".formatted(param, table);
    }

    private static UUID[] organisations(ActionDraft draft) {
        return Codes.ids(
                draft.roles().organisations(), role -> role.organisation().value());
    }

    private static UUID[] people(ActionDraft draft) {
        return Codes.ids(draft.roles().people(), role -> role.person().value());
    }

    private static @Nullable UUID institution(ActionDraft draft) {
        OrganisationId institution = draft.seenBy().institution();
        return institution == null ? null : institution.value();
    }
}
