package org.maillage.accounts.web.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.site.Typed;

/// @param kind name of an [Organisation.Kind]
/// @param parent id of the institution it is a service of, or empty
public record OrganisationForm(
        @NotBlank(message = "{accounts.organisation.name.blank}") @Size(max = 200, message = "{accounts.text.long}")
        String name,

        @NotBlank(message = "{accounts.organisation.short-name.blank}")
        @Size(max = 40, message = "{accounts.text.long}")
        String shortName,

        @Pattern(regexp = KINDS, message = "{accounts.organisation.kind.wrong}")
        String kind,

        @Pattern(regexp = Choice.ID_OR_EMPTY, message = "{accounts.organisation.wrong}")
        String parent,

        int version) {

    private static final String KINDS = "COMMUNE|EPCI|CAF|DEPARTEMENT|ETAT|ASSOCIATION|OTHER";

    static final OrganisationForm EMPTY = new OrganisationForm("", "", "", "", 0);

    public OrganisationForm(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String kind,
            @Nullable String parent,
            int version) {
        this.name = Typed.text(name);
        this.shortName = Typed.text(shortName);
        this.kind = Typed.text(kind);
        this.parent = Typed.text(parent);
        this.version = version;
    }

    static OrganisationForm of(Organisation organisation) {
        return new OrganisationForm(
                organisation.name(),
                organisation.shortName(),
                organisation.kind().name(),
                organisation.parent() == null
                        ? ""
                        : Objects.toString(organisation.parent().value()),
                organisation.version());
    }

    Organisation toNew() {
        return to(new OrganisationId(UUID.randomUUID()), false);
    }

    Organisation applyTo(Organisation organisation) {
        return to(organisation.id(), organisation.fictitious());
    }

    private Organisation to(OrganisationId id, boolean fictitious) {
        return new Organisation(
                id, name, shortName, Organisation.Kind.valueOf(kind), Choice.organisation(parent), fictitious, version);
    }
}
