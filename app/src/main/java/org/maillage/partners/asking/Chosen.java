package org.maillage.partners.asking;

import org.maillage.plan.ActionRow;

/// One action asked of one person.
public record Chosen(ActionRow action, Contact contact) {

    /// How a form names it.
    public String key() {
        return action.id().value() + "_" + contact.person().value();
    }
}
