package org.maillage.plan.store;

import org.maillage.base.Sight;

/// The query of whole sheets.
final class SheetSql {

    private SheetSql() {}

    static final String SHEET = """
            select a.*, parent.id as seen_parent_id, parent.code as parent_code, parent.title as parent_title,
              t.code as theme_code, t.name as theme_name, t.short_name as theme_short_name,
              t.color, t.pictogram, t.version as theme_version,
              c.starts_on as convention_start, institution.name as institution_name,
              %s,
              %s
            from plan.action a
              join convention.convention c on c.id = a.convention_id
              join convention.theme t on t.id = a.theme_id
              left join accounts.organisation institution on institution.id = a.institution_id
              left join plan.action parent on parent.id = a.parent_id and parent.deleted_at is null and %s
            where a.convention_id = :convention and a.code = any (cast(:codes as text[])) and a.deleted_at is null and %s
            order by array_position(cast(:codes as text[]), a.code)
            """.formatted(ties(), parts(), Sight.condition("parent"), Sight.condition("a"));

    private static String ties() {
        return """
              (select json_agg(json_build_object('id', e.id, 'theme', e.theme_id, 'title', e.title)
                  order by et.position, e.position, e.id)
                from plan.action_enjeu ae join plan.enjeu e on e.id = ae.enjeu_id and e.deleted_at is null
                  join convention.theme et on et.id = e.theme_id
                where ae.action_id = a.id) as enjeux,
              %s,
              %s,
              (select json_agg(json_build_object('id', area.id, 'slug', area.slug, 'short', area.short_name,
                  'name', area.name || case when area.kind = 'qpv' then ' (QPV ' || area.zoning || ')' else '' end)
                  order by area.kind, area.zoning, area.position, area.name)
                from plan.action_area aa join territory.area area on area.id = aa.area_id
                where aa.action_id = a.id) as areas,
              (select json_agg(json_build_object('id', o.id, 'name', o.name, 'short', o.short_name, 'role', ao.role)
                  order by array_position(array['pilot', 'copilot', 'funder', 'operator', 'associated'], ao.role), o.name)
                from plan.action_organisation ao join accounts.organisation o on o.id = ao.organisation_id
                where ao.action_id = a.id) as organisations,
              (select json_agg(json_build_object('id', p.id, 'function', p.function, 'role', ap.role,
                  'name', trim(p.given_name || ' ' || p.family_name))
                  order by ap.role desc, p.family_name, p.given_name)
                from plan.action_person ap join accounts.person p on p.id = ap.person_id
                where ap.action_id = a.id) as people""".formatted(named("topic"), named("contract"));
    }

    private static String parts() {
        return """
              (select json_agg(json_build_object('label', l.label, 'url', l.url) order by l.label, l.url)
                from plan.action_link l where l.action_id = a.id) as links,
              (select json_agg(json_build_object('id', s.id, 'title', s.title, 'due', s.due_on, 'done', s.done_on,
                  'version', s.version) order by s.position, s.id)
                from plan.step s where s.action_id = a.id and s.deleted_at is null) as steps,
              (select json_agg(%s order by n.written_on desc, n.number desc)
                from plan.note n left join accounts.person p on p.id = n.author_id
                where n.action_id = a.id and n.deleted_at is null and %s) as notes,
              (select json_agg(json_build_object('id', child.id, 'code', child.code, 'title', child.title,
                  'nature', child.nature, 'progress', child.progress) order by length(child.code), child.code)
                from plan.action child
                where child.parent_id = a.id and child.deleted_at is null and %s) as children""".formatted(NOTE, Sight.condition("n"), Sight.condition("child"));
    }

    /// A note `n` with its author `p` as JSON, for [NoteJson].
    static final String NOTE = """
            json_build_object('id', n.id, 'on', n.written_on, 'author', n.author_id, 'mood', n.mood, 'body', n.body,
              'visibility', n.visibility, 'institution', n.institution_id, 'version', n.version,
              'authorName', coalesce(trim(p.given_name || ' ' || p.family_name), ''))""";

    private static String named(String kind) {
        return """
              (select json_agg(json_build_object('id', x.id, 'name', x.name) order by x.name)
                from plan.action_%1$s tie join plan.%1$s x on x.id = tie.%1$s_id and x.deleted_at is null
                where tie.action_id = a.id) as %1$ss""".formatted(kind);
    }
}
