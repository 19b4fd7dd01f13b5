package org.maillage.plan.web.joint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.convention.Space;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.web.form.PlanShelves;
import org.maillage.plan.web.form.Shelf;
import org.maillage.site.Words;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Component;

/// Reads what can be asked of the actions of a convention.
@Component
class JointChoiceReader {

    private final PlanShelves plan;
    private final Areas areas;
    private final Organisations organisations;
    private final Words words;

    JointChoiceReader(PlanShelves plan, Areas areas, Organisations organisations, Words words) {
        this.plan = plan;
        this.areas = areas;
        this.organisations = organisations;
        this.words = words;
    }

    JointChoices choicesFor(Space space) {
        var territory = areas.getTerritory(space.convention().territory());
        var byName = new LinkedHashMap<String, OrganisationId>();
        organisations.listAll().forEach(one -> byName.putIfAbsent(one.name(), one.id()));
        return new JointChoices(
                labels(Progress.values()),
                labels(Priority.values()),
                PlanShelves.places(territory),
                territory.within().stream()
                        .collect(Collectors.toMap(area -> area.id().value(), Area::fullName)),
                plan.contracts(space),
                plan.topics(space),
                byName,
                PlanShelves.whole(territory));
    }

    private List<Shelf> labels(Enum<?>[] values) {
        return List.of(Shelf.of(null, Arrays.asList(values), Enum::name, words::of));
    }
}
