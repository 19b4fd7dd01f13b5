package org.maillage.convention.web.conversation;

import org.maillage.site.Typed;

/// Why the coordination withdraws a comment.
public record WithdrawalForm(String reason, Integer version) {

    public WithdrawalForm {
        reason = Typed.text(reason);
        version = version == null ? 0 : version;
    }
}
