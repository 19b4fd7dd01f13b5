package org.maillage.workspace.doorstep;

import org.maillage.accounts.InstanceAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells who started Maillage where its first page is.
@Component
@Profile("!command")
class ReadyAddress {

    private static final Logger CONSOLE = LoggerFactory.getLogger("maillage.console");

    private final InstanceAddress address;

    ReadyAddress(InstanceAddress address) {
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void print() {
        CONSOLE.info("{}Maillage est prêt : {}", System.lineSeparator(), address.of("/"));
    }
}
