package org.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Visibility;
import org.maillage.site.Forbidden;

/// The whole policy as tables: who, what, yes or no.
class RightsTests {

    private static final ThemeId EARLY_CHILDHOOD = new ThemeId(UUID.randomUUID());
    private static final ThemeId YOUTH = new ThemeId(UUID.randomUUID());
    private static final OrganisationId TOWN = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId TOWN_YOUTH = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId CAF = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId FOUR_WINDS = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        // who,          convention, petite enfance, jeunesse, some theme
        "claire,         true,       true,           true,     true",
        "lea,            false,      true,           false,    true",
        "amadou,         false,      false,          false,    false",
        "odile,          false,      false,          false,    false"
    })
    void coordinatesOnlyWhatIsEntrusted(
            String who, boolean convention, boolean earlyChildhood, boolean youth, boolean someTheme) {
        Rights rights = rightsOf(who);
        assertThat(rights.mayCoordinate()).isEqualTo(convention);
        assertThat(rights.mayCoordinate(EARLY_CHILDHOOD)).isEqualTo(earlyChildhood);
        assertThat(rights.mayCoordinate(YOUTH)).isEqualTo(youth);
        assertThat(rights.mayCoordinateSomeTheme()).isEqualTo(someTheme);
    }

    @ParameterizedTest
    @CsvSource({
        // who,    jeunesse piloted by: town, its service, the Caf, Les Quatre Vents
        "claire,   true,  true,  true,  true",
        "lea,      false, false, false, false",
        "amadou,   false, false, false, true",
        "youthTeam, true,  true,  false, false",
        "odile,    false, false, false, false"
    })
    void contributesOnlyToWhatItsOrganisationPilots(
            String who, boolean town, boolean townYouth, boolean caf, boolean fourWinds) {
        Rights rights = rightsOf(who);
        assertThat(rights.mayContribute(YOUTH, List.of(TOWN))).isEqualTo(town);
        assertThat(rights.mayContribute(YOUTH, List.of(TOWN_YOUTH))).isEqualTo(townYouth);
        assertThat(rights.mayContribute(YOUTH, List.of(CAF))).isEqualTo(caf);
        assertThat(rights.mayContribute(YOUTH, List.of(CAF, FOUR_WINDS))).isEqualTo(caf || fourWinds);
        assertThat(rights.mayContributeSomewhere(List.of(CAF, FOUR_WINDS)))
                .isEqualTo(caf || fourWinds || rights.mayCoordinateSomeTheme());
    }

    @ParameterizedTest
    @CsvSource({
        // who,     public, partners, coordinators, the town alone, the Caf alone
        "claire,    true,   true,     true,         true,           false",
        "lea,       true,   true,     true,         true,           false",
        "youthTeam, true,   true,     false,        true,           false",
        "amadou,    true,   true,     false,        false,          false",
        "odile,     true,   true,     false,        true,           false"
    })
    void seesWhatItsPlaceOpens(
            String who, boolean open, boolean partners, boolean coordinators, boolean town, boolean caf) {
        Rights rights = rightsOf(who);
        assertThat(rights.maySee(Visibility.PUBLIC, null)).isEqualTo(open);
        assertThat(rights.maySee(Visibility.PARTNERS, null)).isEqualTo(partners);
        assertThat(rights.maySee(Visibility.COORDINATORS, null)).isEqualTo(coordinators);
        assertThat(rights.maySee(Visibility.INSTITUTION, TOWN)).isEqualTo(town);
        assertThat(rights.maySee(Visibility.INSTITUTION, CAF)).isEqualTo(caf);
    }

    @Test
    void refusesInASentenceThatSaysWhoMay() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> rightsOf("lea").requireCoordination())
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("coordination"));
    }

    private static Rights rightsOf(String who) {
        return switch (who) {
            case "claire" -> rights(Role.COORDINATOR, TOWN, TOWN, Set.of());
            case "lea" -> rights(Role.COORDINATOR, TOWN, TOWN, Set.of(EARLY_CHILDHOOD));
            case "youthTeam" -> rights(Role.CONTRIBUTOR, TOWN_YOUTH, TOWN, Set.of());
            case "amadou" -> rights(Role.CONTRIBUTOR, FOUR_WINDS, null, Set.of());
            case "odile" -> rights(Role.READER, TOWN, TOWN, Set.of());
            default -> throw new IllegalArgumentException(who);
        };
    }

    private static Rights rights(
            Role role, OrganisationId organisation, @Nullable OrganisationId institution, Set<ThemeId> themes) {
        return new Rights(new Member(
                new MemberId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                role,
                organisation,
                institution,
                themes));
    }
}
