package org.maillage.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Prints, under the address, the accounts one may try.
@Component
@Profile("demo")
class DemoGreeting {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");
    private static final int AFTER_THE_ADDRESS = 10;

    private final DemoFolder folder;

    DemoGreeting(DemoFolder folder) {
        this.folder = folder;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(AFTER_THE_ADDRESS)
    void printAccounts() {
        String password = folder.read(DemoAccounts.FILE, DemoAccounts.class).password();
        CONSOLE.info("""

                Comptes d’essai, tous avec le mot de passe {}

                {}

                Actions, pilotes et nouvelles sont inventés. Ctrl-C pour arrêter.
                """, password, new DemoAccountTable(folder).text());
    }
}
