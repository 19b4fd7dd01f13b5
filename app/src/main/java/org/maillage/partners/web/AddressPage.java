package org.maillage.partners.web;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;

/// Where to write to somebody who is in charge and has no address.
public record AddressPage(List<Link> crumbs, String name, String action, String back, Filled<AddressForm> filled) {}
