package org.maillage.plan.web.form;

import org.jspecify.annotations.Nullable;
import org.maillage.site.FormValues;
import org.maillage.site.Typed;

/// One line of "who takes part": a role and a name; without name the line says nothing.
public record OrganisationLine(String role, String name) implements FormValues.Line {

    public OrganisationLine(@Nullable String role, @Nullable String name) {
        this.role = Typed.line(role);
        this.name = Typed.line(name);
    }

    @Override
    public boolean empty() {
        return name.isEmpty();
    }
}
