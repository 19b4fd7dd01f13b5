package org.maillage.convention.web.administration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.convention.creation.UsualTheme;
import org.maillage.site.Filled;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;

/// Where the administrator of the instance begins a convention.
///
/// @param areas the communes and EPCI known
/// @param organisations names to propose
public record ConventionCreationPage(Filled<ConventionForm> filled, List<Area> areas, List<String> organisations) {

    public ConventionForm form() {
        return filled.form();
    }

    public String back() {
        return ConventionCreationController.PATH;
    }

    public String action() {
        return ConventionCreationController.PATH + "/nouvelle";
    }

    public List<OptionGroup> territories() {
        var known = areas.stream().map(area -> option(area.slug(), area.name())).toList();
        var others = Arrays.stream(NewTerritory.values())
                .map(kind -> option(kind.choice(), kind.label()))
                .toList();
        return Stream.of(new OptionGroup("Connus de cette instance", known), new OptionGroup("Nouveaux", others))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    public List<OptionGroup> themeChoices() {
        return OptionGroup.single(Arrays.stream(UsualTheme.values())
                .map(theme ->
                        new Option(theme.name(), theme.label(), form().themes().contains(theme.name())))
                .toList());
    }

    private Option option(String value, String label) {
        return new Option(value, label, value.equals(form().territory()));
    }
}
