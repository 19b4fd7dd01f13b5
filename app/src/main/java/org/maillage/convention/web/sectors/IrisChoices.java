package org.maillage.convention.web.sectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// The IRIS of a territory as boxes to tick, commune by commune.
final class IrisChoices {

    private IrisChoices() {}

    /// @param ticked slugs
    static List<OptionGroup> of(Territory territory, List<Area> iris, Set<String> ticked) {
        var groups = new ArrayList<OptionGroup>();
        List<Area> communes = territory.communes();
        for (Area commune : communes) {
            List<Option> options = iris.stream()
                    .filter(one -> commune.id().equals(one.parent()))
                    .map(one -> new Option(one.slug(), label(one), ticked.contains(one.slug())))
                    .toList();
            if (!options.isEmpty()) {
                groups.add(new OptionGroup(communes.size() > 1 ? commune.name() : null, options));
            }
        }
        return groups;
    }

    // Several IRIS of one quartier often bear one name: the end of the code tells them apart.
    private static String label(Area iris) {
        String code = iris.code();
        return code == null || code.length() < 4
                ? iris.name()
                : iris.name() + " (" + code.substring(code.length() - 4) + ")";
    }
}
