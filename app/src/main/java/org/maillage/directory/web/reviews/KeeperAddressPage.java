package org.maillage.directory.web.reviews;

import java.util.List;
import org.maillage.directory.web.MailAddressForm;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;

/// Where to write to an organisation that keeps sheets.
public record KeeperAddressPage(
        List<Link> crumbs, String organisation, String action, String back, Filled<MailAddressForm> filled) {}
