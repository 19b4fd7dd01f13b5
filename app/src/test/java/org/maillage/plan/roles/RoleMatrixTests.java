package org.maillage.plan.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.roles.Carried.ALL;
import static org.maillage.plan.roles.Carried.CAF;
import static org.maillage.plan.roles.Carried.FOUR_WINDS;
import static org.maillage.plan.roles.Carried.PARENTS;
import static org.maillage.plan.roles.Carried.TOWN;
import static org.maillage.plan.roles.Carried.YOUTH;
import static org.maillage.plan.roles.Carried.YOUTH_SERVICE;
import static org.maillage.plan.roles.Carried.action;
import static org.maillage.plan.roles.Carried.funder;
import static org.maillage.plan.roles.Carried.on;
import static org.maillage.plan.roles.Carried.pilot;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.plan.OrganisationRole;

class RoleMatrixTests {

    private final List<CarriedAction> actions = List.of(
            on(action("JE-01", pilot(YOUTH_SERVICE), funder(CAF)), YOUTH, PARENTS),
            on(action("JE-02", pilot(FOUR_WINDS), funder(CAF), funder(TOWN)), YOUTH),
            on(action("PA-01", pilot(CAF), funder(CAF)), PARENTS));

    @Test
    void putsInstitutionsFirstEachWithItsServices() {
        assertThat(matrix(null).rows())
                .extracting(RoleMatrix.Row::organisation)
                .containsExactly(TOWN, YOUTH_SERVICE, CAF, FOUR_WINDS);
    }

    @Test
    void countsAnActionUnderEachThemeAndOnceInAll() {
        RoleMatrix.Row service = matrix(null).rows().get(1);
        assertThat(service.byTheme()).extracting(RoleMatrix.Cell::actions).containsExactly(1, 1);
        assertThat(service.all().actions()).isEqualTo(1);
    }

    @Test
    void countsAnActionOnceForTwoRoles() {
        RoleMatrix.Row caf = matrix(null).rows().get(2);
        assertThat(caf.all().actions()).isEqualTo(3);
        assertThat(caf.all().roles()).isEqualTo(Map.of(OrganisationRole.PILOT, 1, OrganisationRole.FUNDER, 3));
        assertThat(caf.byTheme().get(1).roles())
                .isEqualTo(Map.of(OrganisationRole.PILOT, 1, OrganisationRole.FUNDER, 2));
    }

    @Test
    void keepsOnlyWhoHoldsTheRole() {
        RoleMatrix pilots = matrix(OrganisationRole.PILOT);
        assertThat(pilots.rows())
                .extracting(RoleMatrix.Row::organisation)
                .containsExactly(YOUTH_SERVICE, CAF, FOUR_WINDS);
        assertThat(pilots.rows().get(1).all()).isEqualTo(new RoleMatrix.Cell(1, Map.of(OrganisationRole.PILOT, 1)));
    }

    @Test
    void findsThemesWhereAPartyHasNoRole() {
        assertThat(Absence.among(actions, List.of(TOWN, CAF), ALL, List.of(YOUTH, PARENTS)))
                .isEmpty();
        assertThat(Absence.among(actions.subList(1, 3), List.of(TOWN, CAF), ALL, List.of(YOUTH, PARENTS)))
                .containsExactly(new Absence(TOWN, PARENTS));
    }

    private RoleMatrix matrix(@org.jspecify.annotations.Nullable OrganisationRole role) {
        return RoleMatrix.of(actions, ALL, List.of(YOUTH, PARENTS), role);
    }
}
