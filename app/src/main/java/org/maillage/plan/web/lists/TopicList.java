package org.maillage.plan.web.lists;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Created;
import org.maillage.plan.TopicId;
import org.maillage.plan.Topics;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The topics, as a list of names.
@Component
@Order(1)
class TopicList implements NameList {

    private final Topics names;

    TopicList(Topics names) {
        this.names = names;
    }

    @Override
    public String address() {
        return "sujets";
    }

    @Override
    public String title() {
        return "Sujets";
    }

    @Override
    public String one() {
        return "sujet";
    }

    @Override
    public String explanation() {
        return "Ce qui traverse les thèmes : illettrisme, vacances, handicap…";
    }

    @Override
    public List<Item> items(Space space) {
        return names.listOf(space.id(), space.sight()).stream()
                .map(one -> new Item(
                        one.id().value(), one.name(), one.actions(), ActionFilter.ALL.ofTopic(one.id()), one.version()))
                .toList();
    }

    @Override
    public Created<?> add(Space space, String name) {
        return names.add(space.id(), name);
    }

    @Override
    public Saved rename(Space space, UUID id, int version, String name) {
        return names.rename(space.id(), new TopicId(id), version, name);
    }

    @Override
    public Saved remove(Space space, UUID id, int version) {
        return names.remove(space.id(), new TopicId(id), version);
    }

    @Override
    public Saved restore(Space space, UUID id) {
        return names.restore(space.id(), new TopicId(id));
    }
}
