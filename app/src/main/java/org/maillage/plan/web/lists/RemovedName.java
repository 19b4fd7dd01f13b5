package org.maillage.plan.web.lists;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.journal.Removals;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.site.Deletion;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// A topic or a contract that was removed; who keeps the lists brings it back.
@Component
class RemovedName implements RemovedParts {

    private final NameLists lists;
    private final Removals removals;

    RemovedName(NameLists lists, Removals removals) {
        this.lists = lists;
        this.removals = removals;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        if (!pattern.startsWith("/espace/{convention}/plan/listes/{list}/{id}")
                || !space.rights().mayCoordinateSomeTheme()) {
            return Optional.empty();
        }
        return Typed.findId(variables.getOrDefault("id", ""), id -> id)
                .flatMap(id ->
                        lists.findList(variables.getOrDefault("list", "")).flatMap(list -> told(space, list, id)));
    }

    private Optional<Deletion> told(Space space, NameList<?, ?> list, UUID id) {
        String page = space.path("/plan/listes");
        return removals.find(Removals.Table.of(list.table(), "name"), space.id().value(), id)
                .map(removal -> new Deletion(
                        "Le " + list.one() + " «\u00a0" + removal.title() + "\u00a0» a été retiré",
                        removal.by(),
                        removal.at(),
                        page + "/" + list.address() + "/" + id + "/restauration",
                        "",
                        page));
    }
}
