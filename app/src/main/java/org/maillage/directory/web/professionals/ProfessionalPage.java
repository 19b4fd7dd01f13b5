package org.maillage.directory.web.professionals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;

/// @param edit their own form, or null for everybody else
public record ProfessionalPage(
        List<Link> crumbs, Card card, @Nullable String edit) {}
