package org.maillage.diary.web;

import java.util.List;
import org.maillage.site.components.Link;

/// An address, the only time it is shown.
public record NewAddressPage(String name, String address) {

    public List<Link> crumbs() {
        return List.of(
                new Link("Mon agenda", MyDiaryController.ADDRESS),
                new Link("Abonnements", SubscriptionsController.ADDRESS));
    }
}
