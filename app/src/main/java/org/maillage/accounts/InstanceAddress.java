package org.maillage.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where this instance is reached, for the addresses it writes in mails.
///
/// It is told (`MAILLAGE_ADDRESS`), never read from a request: whoever forges a request's host would otherwise
/// choose where a password is reset.
@Component
public class InstanceAddress {

    private final String told;
    private final Environment environment;

    public InstanceAddress(@Value("${maillage.address:}") String told, Environment environment) {
        this.told = told.strip().replaceAll("/+$", "");
        this.environment = environment;
    }

    /// @param path begins with a slash
    public String of(String path) {
        return (told.isEmpty() ? "http://localhost:" + port() : told) + path;
    }

    private String port() {
        String opened = environment.getProperty("local.server.port");
        return opened == null ? environment.getProperty("server.port", "8080") : opened;
    }
}
