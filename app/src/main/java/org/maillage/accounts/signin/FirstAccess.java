package org.maillage.accounts.signin;

import org.maillage.accounts.Accounts;
import org.maillage.accounts.InstanceAddress;
import org.maillage.accounts.links.LinkPurpose;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.OneTimeLink;
import org.maillage.accounts.links.OneTimeLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// As long as nobody administers the instance, each start tells the operator's terminal, and nobody else, the
/// address where the first administrator is made.
@Component
@Profile("!demo & !command")
class FirstAccess {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console.secret");

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final InstanceAddress instance;

    FirstAccess(Accounts accounts, OneTimeLinks links, InstanceAddress instance) {
        this.accounts = accounts;
        this.links = links;
        this.instance = instance;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void tell() {
        if (accounts.hasAdministrator()) {
            return;
        }
        links.withdrawAll(LinkPurpose.FIRST_ADMINISTRATOR);
        LinkToken token = links.create(OneTimeLink.firstAdministrator());
        CONSOLE.info(
                "Première administration, à ouvrir une fois dans les 24 heures : {}",
                instance.of(LinkPurpose.FIRST_ADMINISTRATOR.path(token)));
    }
}
