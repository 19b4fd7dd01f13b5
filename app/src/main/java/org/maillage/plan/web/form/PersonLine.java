package org.maillage.plan.web.form;

import org.jspecify.annotations.Nullable;
import org.maillage.site.FormValues;
import org.maillage.site.Typed;

/// One line of "which people": what they are to the action, and their name.
public record PersonLine(String role, String name) implements FormValues.Line {

    public PersonLine(@Nullable String role, @Nullable String name) {
        this.role = Typed.line(role);
        this.name = Typed.line(name);
    }

    @Override
    public boolean empty() {
        return name.isEmpty();
    }
}
