package org.maillage.plan.web.roles;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;
import org.maillage.plan.OrganisationRole;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who does what, and what one organisation does.
@Controller
@RequestMapping("/espace/{convention}/plan/organismes")
class RolesController {

    private final RolesPages matrix;
    private final OrganisationPages organisations;

    RolesController(RolesPages matrix, OrganisationPages organisations) {
        this.matrix = matrix;
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView list(Space space, @RequestParam(defaultValue = "") String role) {
        return Answers.page("plan/roles", matrix.pageOf(space, roleOf(role)));
    }

    /// @param word as the address says it
    /// @return null for all roles
    static @Nullable OrganisationRole roleOf(String word) {
        return ActionFilter.read(Map.of(Criterion.ROLE.parameter(), word))
                .filter()
                .choice(Criterion.ROLE, OrganisationRole.class)
                .orElse(null);
    }

    @GetMapping("/{carrier}")
    ModelAndView show(Space space, @PathVariable("carrier") UUID id) {
        return Answers.page("plan/organisation", organisations.pageOf(space, new OrganisationId(id)));
    }
}
