package org.maillage.accounts.web.administration;

import org.maillage.accounts.AccountState;

/// How the state of an account is drawn.
final class StateMark {

    private StateMark() {}

    static String of(AccountState state) {
        return switch (state) {
            case OPEN -> "ok";
            case INVITED -> "warn";
            case DISABLED -> "bad";
            case NONE -> "idle";
        };
    }
}
