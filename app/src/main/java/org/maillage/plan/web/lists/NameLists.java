package org.maillage.plan.web.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.convention.TopicId;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.maillage.plan.Topics;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Component;

/// The short lists of a plan, in the order of their page.
@Component
class NameLists {

    private final List<NameList<?, ?>> lists;

    NameLists(Topics topics, ConstatTopics ofConstats, Contracts contracts) {
        lists = List.of(
                new NameList<>(
                        "sujets",
                        "plan.topic",
                        "Sujets",
                        "sujet",
                        "Ce qui traverse les thèmes : illettrisme, vacances, handicap… Les constats et les actions s’y rangent.",
                        topics,
                        new NameList.Identity<>(TopicId::new, TopicId::value),
                        ActionFilter.ALL::ofTopic,
                        space -> ofConstats.countsOf(space.id(), space.sight())),
                new NameList<>(
                        "contrats",
                        "plan.contract",
                        "Autres contrats",
                        "contrat",
                        "Ceux auxquels une même action appartient aussi : contrat de ville, PEDT, cité éducative… Elle n’est comptée qu’une fois.",
                        contracts,
                        new NameList.Identity<>(ContractId::new, ContractId::value),
                        ActionFilter.ALL::ofContract,
                        space -> Map.of()));
    }

    List<NameList<?, ?>> inOrder() {
        return lists;
    }

    NameList<?, ?> getList(String address) {
        return findList(address).orElseThrow(() -> NotFound.of("List", address));
    }

    Optional<NameList<?, ?>> findList(String address) {
        return lists.stream().filter(one -> one.address().equals(address)).findFirst();
    }
}
