package org.maillage.plan.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.TopicId;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.diagnosis.ConstatVoices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConstatTopics implements ConstatTopics {

    private static final String TIES = """
            select ct.constat_id, ct.topic_id from plan.constat_topic ct
              join plan.topic t on t.id = ct.topic_id and t.deleted_at is null
            where ct.convention_id = ?
            """;

    private static final String COUNTS = "with recursive " + ConstatVoices.OF_ONE + """
             select ct.topic_id, count(distinct voice.kept_id) as constats
            from plan.constat_topic ct join voice on voice.id = ct.constat_id group by ct.topic_id
            """;

    private final JdbcClient jdbc;

    JdbcConstatTopics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Named> listOf(ConventionId convention) {
        return jdbc.sql("""
                        select id, name from plan.topic where convention_id = ? and deleted_at is null order by name, id
                        """)
                .param(convention.value())
                .query((row, number) -> new Named(new TopicId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    public Map<ConstatId, Set<TopicId>> of(ConventionId convention, Collection<ConstatId> constats) {
        var topics = new HashMap<ConstatId, Set<TopicId>>();
        jdbc.sql(TIES + " and ct.constat_id = any (?)")
                .param(convention.value())
                .param(Codes.ids(constats, ConstatId::value))
                .query(row -> {
                    topics.computeIfAbsent(
                                    new ConstatId(row.getObject("constat_id", UUID.class)), first -> new HashSet<>())
                            .add(new TopicId(row.getObject("topic_id", UUID.class)));
                });
        return topics;
    }

    @Override
    public Set<ConstatId> bearing(ConventionId convention, TopicId topic) {
        return jdbc
                .sql(TIES + " and ct.topic_id = ?")
                .params(convention.value(), topic.value())
                .query((row, number) -> new ConstatId(row.getObject("constat_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<ConstatId, String> wordsOf(ConventionId convention) {
        return jdbc
                .sql("""
                        select ct.constat_id, string_agg(t.name, ' ') as names from plan.constat_topic ct
                          join plan.topic t on t.id = ct.topic_id and t.deleted_at is null
                        where ct.convention_id = ? group by ct.constat_id
                        """)
                .param(convention.value())
                .query((row, number) ->
                        Map.entry(new ConstatId(row.getObject("constat_id", UUID.class)), row.getString("names")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<TopicId, Integer> countsOf(ConventionId convention, Sight sight) {
        var counts = new HashMap<TopicId, Integer>();
        jdbc.sql(COUNTS)
                .param("convention", convention.value())
                .params(sight.params())
                .query(row -> {
                    counts.put(new TopicId(row.getObject("topic_id", UUID.class)), row.getInt("constats"));
                });
        return counts;
    }

    @Override
    public void write(ConventionId convention, ConstatId constat, Set<TopicId> topics) {
        UUID[] ids = Codes.ids(topics, TopicId::value);
        jdbc.sql("""
                        delete from plan.constat_topic ct using plan.topic t
                        where ct.constat_id = ? and t.id = ct.topic_id and t.deleted_at is null and t.id <> all (?)
                        """).param(constat.value()).param(ids).update();
        jdbc.sql("""
                        insert into plan.constat_topic (constat_id, topic_id, convention_id)
                        select ?, topic, ? from unnest(?) topic on conflict do nothing
                        """).params(constat.value(), convention.value()).param(ids).update();
    }
}
