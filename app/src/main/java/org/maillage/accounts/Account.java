package org.maillage.accounts;

/// What a person may do on the instance itself.
public record Account(AccountState state, boolean administrator) {

    static final Account NONE = new Account(AccountState.NONE, false);

    public boolean isOpen() {
        return state == AccountState.OPEN;
    }
}
