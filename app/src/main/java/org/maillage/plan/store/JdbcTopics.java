package org.maillage.plan.store;

import org.maillage.convention.TopicId;
import org.maillage.plan.Topic;
import org.maillage.plan.Topics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTopics extends JdbcNamedThings<Topic, TopicId> implements Topics {

    JdbcTopics(JdbcClient jdbc, Rows rows) {
        super(jdbc, rows, new Kind<>("topic", TopicId::new, TopicId::value, Topic::new));
    }
}
