package org.maillage.plan.restoring;

import org.maillage.convention.TopicId;
import org.maillage.convention.restoring.Restorable;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.maillage.plan.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The names of the short lists.
@Configuration(proxyBeanMethods = false)
class ListRestorables {

    @Bean
    Restorable topicRestorable(Topics topics) {
        return new NameRestorable<>("topic", topics, TopicId::new);
    }

    @Bean
    Restorable contractRestorable(Contracts contracts) {
        return new NameRestorable<>("contract", contracts, ContractId::new);
    }
}
