package org.maillage.plan.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ContractId;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.names.Naming;
import org.maillage.site.Typed;

/// The lines of names of the form.
final class FormLines {

    private FormLines() {}

    /// What stands for the names once they are known.
    record Named(ActionDraft.Roles roles, Set<TopicId> topics, Set<ContractId> contracts) {
        static final Named NONE = new Named(ActionDraft.Roles.NONE, Set.of(), Set.of());
    }

    static boolean piloting(OrganisationLine line) {
        return line.role().equals(OrganisationRole.PILOT.name()) || line.role().equals(OrganisationRole.COPILOT.name());
    }

    static ActionDraft.Roles rolesOf(ActionForm form, Naming naming) {
        return new ActionDraft.Roles(
                form.organisations().stream()
                        .filter(line -> !line.name().isEmpty())
                        .map(line -> new ActionDraft.Roles.OfOrganisation(
                                naming.organisation(line.name()),
                                Typed.findChoice(OrganisationRole.class, line.role())
                                        .orElse(OrganisationRole.ASSOCIATED)))
                        .collect(Collectors.toUnmodifiableSet()),
                form.people().stream()
                        .filter(line -> !line.name().isEmpty())
                        .map(line -> new ActionDraft.Roles.OfPerson(
                                naming.person(line.name()),
                                Typed.findChoice(PersonRole.class, line.role()).orElse(PersonRole.IN_CHARGE)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Names written on one line with commas between.
    static List<String> namesIn(String line) {
        return Arrays.stream(line.split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
