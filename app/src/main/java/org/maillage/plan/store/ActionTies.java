package org.maillage.plan.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ContractId;
import org.maillage.plan.EnjeuId;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings the ties of an action to what a draft says, touching only those that differ: the journal tells what
/// changed, not that somebody saved.
@Component
class ActionTies {

    private final JdbcClient jdbc;

    ActionTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(ConventionId convention, ActionId action, ActionDraft draft) {
        var target = new Target(convention.value(), action.value());
        writeOurs(target, "enjeu", Codes.ids(draft.ties().enjeux(), EnjeuId::value));
        writeOurs(target, "topic", Codes.ids(draft.ties().topics(), TopicId::value));
        writeOurs(target, "contract", Codes.ids(draft.ties().contracts(), ContractId::value));
        writeSet(target, "area", Codes.ids(draft.reach().areas(), AreaId::value), "true");
        writeOrganisations(target, draft);
        writePeople(target, draft);
        writeLinks(target, draft.links());
    }

    void putInCharge(ConventionId convention, ActionId action, PersonId newcomer, @Nullable PersonId leaving) {
        jdbc.sql("delete from plan.action_person where action_id = ? and person_id = ? and role = 'in-charge'")
                .param(action.value())
                .param(leaving == null ? null : leaving.value())
                .update();
        jdbc.sql("""
                        insert into plan.action_person (action_id, person_id, role, convention_id)
                        values (?, ?, 'in-charge', ?) on conflict do nothing
                        """)
                .params(action.value(), newcomer.value(), convention.value())
                .update();
    }

    private record Target(UUID convention, UUID action) {}

    /// A tie to something removed stays, for the day it is restored: no form shows it, so none can drop it.
    private void writeOurs(Target target, String kind, UUID[] ids) {
        writeSet(
                target,
                kind,
                ids,
                "exists (select from plan.%1$s x where x.id = tie.%1$s_id and x.deleted_at is null)".formatted(kind));
    }

    private void writeSet(Target target, String kind, UUID[] ids, String replaceable) {
        jdbc.sql("""
                        delete from plan.action_%1$s tie
                        where tie.action_id = :action and tie.%1$s_id <> all (:ids) and %2$s
                        """.formatted(kind, replaceable))
                .param("action", target.action())
                .param("ids", ids)
                .update();
        jdbc.sql("""
                        insert into plan.action_%1$s (action_id, %1$s_id, convention_id)
                        select :action, id, :convention from unnest(:ids) id
                        on conflict do nothing
                        """.formatted(kind))
                .param("action", target.action())
                .param("convention", target.convention())
                .param("ids", ids)
                .update();
    }

    private void writeOrganisations(Target target, ActionDraft draft) {
        var roles = List.copyOf(draft.roles().organisations());
        writeRoles(
                target,
                "organisation",
                roles.stream().map(one -> one.organisation().value()).toArray(UUID[]::new),
                roles.stream().map(one -> Codes.of(one.role())).toArray(String[]::new));
    }

    private void writePeople(Target target, ActionDraft draft) {
        var roles = List.copyOf(draft.roles().people());
        writeRoles(
                target,
                "person",
                roles.stream().map(one -> one.person().value()).toArray(UUID[]::new),
                roles.stream().map(one -> Codes.of(one.role())).toArray(String[]::new));
    }

    private void writeRoles(Target target, String kind, UUID[] ids, String[] roles) {
        jdbc.sql("""
                        delete from plan.action_%1$s tie where tie.action_id = :action and not exists (
                          select from unnest(:ids, :roles) as wished (id, role)
                          where wished.id = tie.%1$s_id and wished.role = tie.role)
                        """.formatted(kind))
                .param("action", target.action())
                .param("ids", ids)
                .param("roles", roles)
                .update();
        jdbc.sql("""
                        insert into plan.action_%1$s (action_id, %1$s_id, role, convention_id)
                        select :action, wished.id, wished.role, :convention from unnest(:ids, :roles) as wished (id, role)
                        on conflict do nothing
                        """.formatted(kind))
                .param("action", target.action())
                .param("convention", target.convention())
                .param("ids", ids)
                .param("roles", roles)
                .update();
    }

    private void writeLinks(Target target, List<ActionLink> links) {
        String[] labels = links.stream().map(ActionLink::label).toArray(String[]::new);
        String[] urls = links.stream().map(ActionLink::url).toArray(String[]::new);
        jdbc.sql("""
                        delete from plan.action_link link where link.action_id = :action and not exists (
                          select from unnest(:labels, :urls) as wished (label, url)
                          where wished.label = link.label and wished.url = link.url)
                        """)
                .param("action", target.action())
                .param("labels", labels)
                .param("urls", urls)
                .update();
        jdbc.sql("""
                        insert into plan.action_link (id, action_id, convention_id, label, url)
                        select distinct on (wished.label, wished.url)
                          gen_random_uuid(), cast(:action as uuid), cast(:convention as uuid), wished.label, wished.url
                        from unnest(:labels, :urls) as wished (label, url)
                        where not exists (select from plan.action_link link where link.action_id = :action
                          and link.label = wished.label and link.url = wished.url)
                        """)
                .param("action", target.action())
                .param("convention", target.convention())
                .param("labels", labels)
                .param("urls", urls)
                .update();
    }
}
