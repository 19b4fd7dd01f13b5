package org.maillage.plan.store;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.plan.Created;
import org.maillage.plan.Topic;
import org.maillage.plan.TopicId;
import org.maillage.plan.Topics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcTopics implements Topics {

    private final NamedThings things;

    JdbcTopics(JdbcClient jdbc, Rows rows) {
        this.things = new NamedThings(jdbc, rows, "topic");
    }

    @Override
    public List<Topic> listOf(ConventionId convention, Sight sight) {
        return things.listOf(convention, sight).stream()
                .map(one -> new Topic(new TopicId(one.id()), one.name(), one.actions(), one.version()))
                .toList();
    }

    @Override
    @Transactional
    public Created<TopicId> add(ConventionId convention, String name) {
        return switch (things.add(convention, name)) {
            case Created.Done<UUID> done -> new Created.Done<>(new TopicId(done.id()));
            case Created.Refused<UUID> refused -> new Created.Refused<>(refused.field(), refused.sentence());
        };
    }

    @Override
    @Transactional
    public Saved rename(ConventionId convention, TopicId id, int version, String name) {
        return things.rename(convention, id.value(), version, name);
    }

    @Override
    @Transactional
    public Saved remove(ConventionId convention, TopicId id, int version) {
        return things.remove(convention, id.value(), version);
    }

    @Override
    @Transactional
    public Saved restore(ConventionId convention, TopicId id) {
        return things.restore(convention, id.value());
    }
}
