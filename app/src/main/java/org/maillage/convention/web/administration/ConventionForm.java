package org.maillage.convention.web.administration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.maillage.convention.Role;
import org.maillage.convention.creation.NewConvention;
import org.maillage.convention.creation.UsualTheme;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.convention.web.Day;
import org.maillage.convention.web.OneOf;
import org.maillage.site.Typed;

/// A convention to begin, as typed.
///
/// @param territory slug of a known area, or one of [NewTerritory]
public record ConventionForm(
        @NotBlank(message = "{convention.title.absent}") @Size(max = 200, message = "{form.text.long}")
        String title,

        @NotBlank(message = "{convention.shortTitle.absent}") @Size(max = 60, message = "{form.text.long}")
        String shortTitle,

        @Pattern(regexp = "([a-z0-9]+(-[a-z0-9]+)*)?", message = "{convention.slug.wrong}")
        @Size(max = 80, message = "{form.text.long}")
        String slug,

        @NotBlank(message = "{convention.startsOn.absent}") @Day
        String startsOn,

        @NotBlank(message = "{convention.endsOn.absent}") @Day
        String endsOn,

        @NotBlank(message = "{convention.territory.absent}") String territory,
        @Size(max = 120, message = "{form.text.long}") String territoryName,
        String territoryCode,

        List<@OneOf(UsualTheme.class) String> themes,

        @NotBlank(message = "{member.email.absent}")
        @Email(message = "{member.email.wrong}")
        @Size(max = 200, message = "{form.text.long}")
        String email,

        @NotBlank(message = "{member.givenName.absent}") @Size(max = 80, message = "{form.text.long}")
        String givenName,

        @NotBlank(message = "{member.familyName.absent}") @Size(max = 80, message = "{form.text.long}")
        String familyName,

        @Size(max = 200, message = "{form.text.long}") String organisation) {

    public ConventionForm {
        title = Typed.text(title);
        shortTitle = Typed.text(shortTitle);
        slug = Typed.text(slug);
        territory = Typed.text(territory);
        territoryName = Typed.text(territoryName);
        territoryCode = Typed.text(territoryCode).replace(" ", "");
        startsOn = Typed.text(startsOn);
        endsOn = Typed.text(endsOn);
        themes = Typed.choices(themes);
        givenName = Typed.text(givenName);
        familyName = Typed.text(familyName);
        email = Typed.text(email);
        organisation = Typed.text(organisation);
    }

    static ConventionForm empty() {
        List<String> all = Arrays.stream(UsualTheme.values()).map(Enum::name).toList();
        return new ConventionForm("", "", "", "", "", "", "", "", all, "", "", "", "");
    }

    NewConvention toNewConvention() {
        return new NewConvention(
                title,
                shortTitle,
                slug,
                whole(),
                Typed.getDay(startsOn),
                Typed.getDay(endsOn),
                themes.stream().map(UsualTheme::valueOf).toList(),
                new Newcomer(givenName, familyName, email, organisation, Role.COORDINATOR, Set.of()));
    }

    private NewConvention.Whole whole() {
        return NewTerritory.find(territory)
                .<NewConvention.Whole>map(kind ->
                        new NewConvention.Whole.Unknown(kind == NewTerritory.COMMUNE, territoryName, territoryCode))
                .orElseGet(() -> new NewConvention.Whole.Known(territory));
    }
}
