package org.maillage.accounts.web.administration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Organisations;
import org.maillage.site.Words;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// The organisations and their kinds, to choose from and to name.
@Component
class OrganisationChoices {

    private final Organisations organisations;
    private final Words words;

    OrganisationChoices(Organisations organisations, Words words) {
        this.organisations = organisations;
        this.words = words;
    }

    String label(Organisation.Kind kind) {
        return words.say("Organisation.Kind." + kind.name());
    }

    List<OptionGroup> kinds(String chosen) {
        return OptionGroup.single(Arrays.stream(Organisation.Kind.values())
                .map(kind -> new Option(kind.name(), label(kind), kind.name().equals(chosen)))
                .toList());
    }

    List<OptionGroup> all(String chosen) {
        return options(organisations.listAll(), chosen);
    }

    /// Institutions that services may belong to.
    List<OptionGroup> institutions(String chosen, @Nullable OrganisationId except) {
        return options(
                organisations.listAll().stream()
                        .filter(organisation -> organisation.parent() == null
                                && !organisation.id().equals(except))
                        .toList(),
                chosen);
    }

    /// In the order of names.
    Map<OrganisationId, Organisation> byId() {
        var byId = new LinkedHashMap<OrganisationId, Organisation>();
        organisations.listAll().forEach(organisation -> byId.put(organisation.id(), organisation));
        return byId;
    }

    /// Those whose name or short name holds these words, in the order of names.
    List<Organisation> listMatching(String words) {
        String sought = words.toLowerCase(Locale.FRENCH);
        return organisations.listAll().stream()
                .filter(organisation -> (organisation.name() + " " + organisation.shortName())
                        .toLowerCase(Locale.FRENCH)
                        .contains(sought))
                .toList();
    }

    String name(@Nullable OrganisationId id) {
        return id == null ? "" : organisations.getOrganisation(id).name();
    }

    private static List<OptionGroup> options(List<Organisation> choices, String chosen) {
        return OptionGroup.single(choices.stream()
                .map(organisation -> {
                    String id = organisation.id().value().toString();
                    return new Option(id, organisation.name(), id.equals(chosen));
                })
                .toList());
    }
}
