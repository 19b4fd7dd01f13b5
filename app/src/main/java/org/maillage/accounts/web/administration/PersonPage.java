package org.maillage.accounts.web.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.AccountState;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// @param address of this person's page; what changes the account is POSTed below it
/// @param passkeys how many open the account beside the password
/// @param leftOn the day the person left, in words, or null
/// @param me whether the person is who looks
public record PersonPage(
        String title,
        String address,
        Filled<PersonForm> filled,
        List<OptionGroup> organisations,
        AccountState state,
        String stateLabel,
        boolean administrator,
        int passkeys,
        @Nullable String leftOn,
        boolean me) {

    public List<Link> crumbs() {
        return List.of(
                new Link("Administration", "/administration"), new Link("Personnes", "/administration/personnes"));
    }

    public PersonForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }

    public String stateKind() {
        return StateMark.of(state);
    }

    public String passkeysSentence() {
        return passkeys > 1 ? "Entre aussi avec " + passkeys + " clés d’accès." : "Entre aussi avec une clé d’accès.";
    }

    public boolean mayBeInvited() {
        return state == AccountState.NONE || state == AccountState.INVITED;
    }

    public String invitationLabel() {
        return state == AccountState.NONE ? "Envoyer une invitation" : "Envoyer une nouvelle invitation";
    }

    public boolean mayBeDisabled() {
        return state == AccountState.OPEN && !me;
    }

    public boolean mayBeEnabled() {
        return state == AccountState.DISABLED;
    }

    public boolean mayBeAppointed() {
        return state == AccountState.OPEN && !administrator;
    }

    public boolean mayBeDismissed() {
        return administrator && !me;
    }
}
