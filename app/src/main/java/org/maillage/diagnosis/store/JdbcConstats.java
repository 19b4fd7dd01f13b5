package org.maillage.diagnosis.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.diagnosis.Constats;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcConstats implements Constats {

    private static final String ASSIGNMENTS = """
            kind = :kind, title = :title, detail = :detail, theme_id = cast(:theme as uuid), audiences = :audiences,
            observed_by = :by, observed_on = cast(:on as date), source = :source, visibility = :visibility,
            institution_id = cast(:institution as uuid)
            """;

    private final JdbcClient jdbc;
    private final ConstatReader reader;
    private final ConstatRows rows;
    private final ConstatRules rules;
    private final ConstatTopics topics;

    JdbcConstats(JdbcClient jdbc, ConstatReader reader, ConstatRows rows, ConstatRules rules, ConstatTopics topics) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.rows = rows;
        this.rules = rules;
        this.topics = topics;
    }

    @Override
    public List<Group> list(ConventionId convention, Sight sight, ConstatFilter filter) {
        return reader.list(convention, sight, filter);
    }

    @Override
    public int count(ConventionId convention, Sight sight) {
        return reader.count(convention, sight);
    }

    @Override
    public Optional<Constat> findConstat(ConventionId convention, Sight sight, ConstatId constat) {
        return reader.find(convention, sight, constat, "c.deleted_at is null");
    }

    @Override
    public Optional<Constat> findConstatOrRemoved(ConventionId convention, Sight sight, ConstatId constat) {
        return reader.find(convention, sight, constat, "true");
    }

    @Override
    public Optional<Group> findGroup(ConventionId convention, Sight sight, ConstatId kept) {
        return reader.findGroup(convention, sight, kept);
    }

    @Override
    @Transactional
    public Saved create(ConventionId convention, ConstatId constat, @Nullable PersonId author, ConstatDraft draft) {
        Optional<Saved> refusal = rules.refusal(convention, draft);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        jdbc.sql("""
                        insert into diagnosis.constat (id, convention_id, kind, title, detail, theme_id, audiences,
                          observed_by, observed_on, source, author_id, visibility, institution_id)
                        values (:id, :convention, :kind, :title, :detail, cast(:theme as uuid), :audiences, :by,
                          cast(:on as date), :source, cast(:author as uuid), :visibility, cast(:institution as uuid))
                        """)
                .param("id", constat.value())
                .param("convention", convention.value())
                .param("author", author == null ? null : author.value())
                .params(values(draft))
                .update();
        writeTies(convention, constat, draft);
        return Saved.DONE;
    }

    @Override
    @Transactional
    public Saved save(ConventionId convention, ConstatId constat, int version, ConstatDraft draft) {
        Optional<Saved> refusal =
                rules.refusal(convention, draft).or(() -> rules.refusalOfReaders(constat, draft.seenBy()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Saved saved = rows.change(convention, constat, version, ASSIGNMENTS, values(draft));
        if (saved instanceof Saved.Done) {
            writeTies(convention, constat, draft);
        }
        return saved;
    }

    @Override
    @Transactional
    public Saved remove(ConventionId convention, ConstatId constat, int version) {
        return rows.remove(convention, constat, version);
    }

    @Override
    @Transactional
    public Saved restore(ConventionId convention, ConstatId constat) {
        return rules.refusalOfTheme(constat).orElseGet(() -> {
            rows.restore(convention, constat);
            return Saved.DONE;
        });
    }

    private void writeTies(ConventionId convention, ConstatId constat, ConstatDraft draft) {
        topics.write(convention, constat, draft.topics());
        UUID[] areas = draft.areas().stream().map(AreaId::value).sorted().toArray(UUID[]::new);
        jdbc.sql("delete from diagnosis.constat_area where constat_id = :constat and area_id <> all (:areas)")
                .param("constat", constat.value())
                .param("areas", areas)
                .update();
        jdbc.sql("""
                        insert into diagnosis.constat_area (constat_id, area_id, convention_id)
                        select :constat, area, :convention from unnest(:areas) area on conflict do nothing
                        """)
                .param("constat", constat.value())
                .param("convention", convention.value())
                .param("areas", areas)
                .update();
    }

    private static Map<String, @Nullable Object> values(ConstatDraft draft) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", Codes.of(draft.kind()));
        values.put("title", draft.title().strip());
        values.put("detail", draft.detail().strip());
        values.put("theme", draft.theme() == null ? null : draft.theme().value());
        values.put("audiences", Codes.ofAll(draft.audiences()));
        values.put("by", draft.origin().observedBy().strip());
        values.put("on", draft.origin().observedOn());
        values.put("source", draft.origin().source().strip());
        values.put("visibility", draft.seenBy().visibility().code());
        values.put(
                "institution",
                draft.seenBy().institution() == null
                        ? null
                        : draft.seenBy().institution().value());
        return values;
    }
}
