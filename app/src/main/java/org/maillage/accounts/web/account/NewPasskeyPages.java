package org.maillage.accounts.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.passkeys.PasskeyMaking;
import org.maillage.accounts.passkeys.RelyingParty;
import org.maillage.accounts.signin.NetworkAddress;
import org.maillage.site.Answers;
import org.maillage.site.FormErrors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Prepares the page where a passkey is added. What the device needs is given only to who has just proved who they are.
@Component
class NewPasskeyPages {

    private static final String VIEW = "accounts/new-passkey";

    private final RelyingParty house;
    private final PasskeyMaking making;

    NewPasskeyPages(RelyingParty house, PasskeyMaking making) {
        this.house = house;
        this.making = making;
    }

    ModelAndView show(SignedInPerson me, boolean proved, boolean offered, HttpServletRequest request) {
        return Answers.page(VIEW, page(me, proved, offered, FormErrors.NONE, request));
    }

    ModelAndView refuse(SignedInPerson me, boolean proved, FormErrors errors, HttpServletRequest request) {
        return Answers.refused(VIEW, page(me, proved, false, errors, request));
    }

    private NewPasskeyPage page(
            SignedInPerson me, boolean proved, boolean offered, FormErrors errors, HttpServletRequest request) {
        Optional<String> obstacle = house.findObstacle(request.getServerName());
        String options = proved && obstacle.isEmpty() ? options(me, request) : null;
        String name = DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT));
        return new NewPasskeyPage(offered, obstacle.orElse(null), options, name, me.email(), errors);
    }

    private @Nullable String options(SignedInPerson me, HttpServletRequest request) {
        return making.propose(me, NetworkAddress.of(request.getRemoteAddr()));
    }
}
