package org.maillage.accounts.web.account;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;

/// @param address of this page; the removal is POSTed below it
public record PasskeyPage(PasskeyLine line, String address, Filled<PasskeyForm> filled) {

    public List<Link> crumbs() {
        return List.of(new Link("Mon compte", "/espace/compte"));
    }

    public String title() {
        return "Clé d’accès « " + line.name().label() + " »";
    }

    public String name() {
        return filled.form().name();
    }

    public int version() {
        return filled.form().version();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}
