package org.maillage.plan.web.joint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.maillage.plan.web.Carried;
import org.maillage.site.Typed;

/// What one wants of all the actions chosen, as it was typed; what is empty is left as it is.
///
/// @param start instead of a day: [#NONE]
/// @param end instead of a day: [#NONE] or [#NEVER]
/// @param citywide "true", "false" or empty
/// @param addPilot name of an organisation
public record JointForm(
        String progress,
        String priority,
        String startsOn,
        String start,
        String endsOn,
        String end,
        String citywide,
        Set<String> addAreas,
        Set<String> removeAreas,
        String addPilot,
        Set<String> removePilots,
        Set<String> addContracts,
        Set<String> removeContracts,
        Set<String> addTopics,
        Set<String> removeTopics) {

    static final String NONE = "NONE";
    static final String NEVER = "NEVER";

    // A browser leaves out what is not ticked: every field may be absent.
    @SuppressWarnings("NullAway")
    public JointForm {
        progress = Typed.line(progress);
        priority = Typed.line(priority);
        startsOn = Typed.line(startsOn);
        start = Typed.line(start);
        endsOn = Typed.line(endsOn);
        end = Typed.line(end);
        citywide = Typed.line(citywide);
        addAreas = Typed.choices(addAreas);
        removeAreas = Typed.choices(removeAreas);
        addPilot = Typed.line(addPilot);
        removePilots = Typed.choices(removePilots);
        addContracts = Typed.choices(addContracts);
        removeContracts = Typed.choices(removeContracts);
        addTopics = Typed.choices(addTopics);
        removeTopics = Typed.choices(removeTopics);
    }

    /// The whole form, to be carried through the preview.
    List<Carried> fields() {
        var fields = new ArrayList<Carried>();
        add(fields, "progress", List.of(progress));
        add(fields, "priority", List.of(priority));
        add(fields, "startsOn", List.of(startsOn));
        add(fields, "start", List.of(start));
        add(fields, "endsOn", List.of(endsOn));
        add(fields, "end", List.of(end));
        add(fields, "citywide", List.of(citywide));
        add(fields, "addAreas", addAreas);
        add(fields, "removeAreas", removeAreas);
        add(fields, "addPilot", List.of(addPilot));
        add(fields, "removePilots", removePilots);
        add(fields, "addContracts", addContracts);
        add(fields, "removeContracts", removeContracts);
        add(fields, "addTopics", addTopics);
        add(fields, "removeTopics", removeTopics);
        return List.copyOf(fields);
    }

    private static void add(List<Carried> fields, String name, Collection<String> values) {
        values.stream()
                .filter(value -> !value.isEmpty())
                .sorted()
                .forEach(value -> fields.add(new Carried(name, value)));
    }
}
