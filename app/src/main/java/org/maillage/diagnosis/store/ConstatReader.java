package org.maillage.diagnosis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatFilter;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.diagnosis.ConstatVoices;
import org.maillage.diagnosis.Constats;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads constats, alone or with those that say the same.
@Component
class ConstatReader {

    // The one it is read with.
    private static final String KEPT =
            "select k.id from diagnosis.constat k where k.id = c.merged_into and k.deleted_at is null and "
                    + Sight.condition("k");

    // A theme that was removed sorts nothing any more.
    private static final String CONSTAT = """
            c.id, c.kind, c.title, c.detail, t.id as theme_id, c.audiences, c.observed_by, c.observed_on, c.source,
            c.author_id, (%s) as merged_into, c.visibility, c.institution_id, c.version,
            array(select ca.area_id from diagnosis.constat_area ca where ca.constat_id = c.id) as areas
            """.formatted(KEPT);

    private static final String FROM = """
             from diagnosis.constat c left join convention.theme t on t.id = c.theme_id and t.deleted_at is null
            """;

    private static final String GROUPS = "with recursive " + ConstatVoices.OF_ONE + """
            , chosen as (
              select distinct voice.kept_id
              from voice join diagnosis.constat c on c.id = voice.id join diagnosis.constat kept on kept.id = voice.kept_id
              where %s)
            select voice.kept_id, """ + CONSTAT + FROM + """
              join voice on voice.id = c.id join chosen on chosen.kept_id = voice.kept_id
              join diagnosis.constat kept on kept.id = voice.kept_id
            order by kept.observed_on desc nulls last, kept.title, kept.id, c.id <> kept.id, c.observed_on desc nulls last,
              c.id
            """;

    private final JdbcClient jdbc;
    private final ConstatTopics topics;
    private final ConstatConditions conditions;

    ConstatReader(JdbcClient jdbc, ConstatTopics topics, ConstatConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.topics = topics;
    }

    List<Constats.Group> list(ConventionId convention, Sight sight, ConstatFilter filter) {
        ConstatConditions.Condition condition = conditions.of(convention, filter);
        return groups(convention, sight, condition.sql(), condition.params());
    }

    Optional<Constats.Group> findGroup(ConventionId convention, Sight sight, ConstatId kept) {
        return groups(convention, sight, "kept.id = :kept", Map.of("kept", kept.value())).stream()
                .findFirst();
    }

    int count(ConventionId convention, Sight sight) {
        return jdbc.sql("select count(*) from diagnosis.constat c where c.convention_id = :convention"
                        + " and not exists (" + KEPT + ") and c.deleted_at is null and " + Sight.condition("c"))
                .param("convention", convention.value())
                .params(sight.params())
                .query(Integer.class)
                .single();
    }

    Optional<Constat> find(ConventionId convention, Sight sight, ConstatId constat, String condition) {
        return jdbc.sql("select " + CONSTAT + FROM + " where c.convention_id = :convention and c.id = :id and "
                        + condition + " and " + Sight.condition("c"))
                .param("convention", convention.value())
                .param("id", constat.value())
                .params(sight.params())
                .query((row, number) -> constat(row))
                .optional()
                .map(found -> withTopics(convention, List.of(found)).getFirst());
    }

    private List<Constats.Group> groups(
            ConventionId convention, Sight sight, String condition, Map<String, ? extends @Nullable Object> params) {
        var kept = new HashMap<ConstatId, UUID>();
        List<Constat> all = jdbc.sql(GROUPS.formatted(condition))
                .param("convention", convention.value())
                .params(sight.params())
                .params(params)
                .query((row, number) -> {
                    Constat constat = constat(row);
                    kept.put(constat.id(), row.getObject("kept_id", UUID.class));
                    return constat;
                })
                .list();
        return withTopics(convention, all).stream()
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(kept.get(one.id())), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Constats.Group::new)
                .toList();
    }

    private List<Constat> withTopics(ConventionId convention, List<Constat> constats) {
        Map<ConstatId, Set<TopicId>> borne =
                topics.of(convention, constats.stream().map(Constat::id).toList());
        return constats.stream()
                .map(one -> one.about(borne.getOrDefault(one.id(), Set.of())))
                .toList();
    }

    private static Constat constat(ResultSet row) throws SQLException {
        return new Constat(
                new ConstatId(row.getObject("id", UUID.class)),
                new ConstatDraft(
                        Codes.value(ConstatKind.class, row.getString("kind")),
                        row.getString("title"),
                        row.getString("detail"),
                        id(row, "theme_id", ThemeId::new),
                        Set.of(),
                        areas(row),
                        Codes.values(Audience.class, (String[])
                                row.getArray("audiences").getArray()),
                        new ConstatDraft.Origin(
                                row.getString("observed_by"),
                                row.getObject("observed_on", java.time.LocalDate.class),
                                row.getString("source")),
                        new ConstatDraft.SeenBy(
                                Visibility.ofCode(row.getString("visibility")),
                                id(row, "institution_id", OrganisationId::new))),
                id(row, "author_id", PersonId::new),
                id(row, "merged_into", ConstatId::new),
                row.getInt("version"));
    }

    private static Set<AreaId> areas(ResultSet row) throws SQLException {
        UUID[] areas = (UUID[]) Objects.requireNonNull(row.getArray("areas")).getArray();
        return Arrays.stream(areas).map(AreaId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static <I> @Nullable I id(ResultSet row, String column, Function<UUID, I> type) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
