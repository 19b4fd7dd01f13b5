package org.maillage.plan.web.fiche;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.imports.Proposal;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;

/// Where the fiche of an action is taken away, and where it comes back.
///
/// @param subject code and title of the action
/// @param imports where who coordinates reads what came back, or null
/// @param proposals what its reader handed in so far in this convention
public record FichePage(
        String subject,
        List<Link> crumbs,
        String address,
        @Nullable String imports,
        List<Proposal> proposals,
        FormErrors errors) {}
