package org.maillage.diagnosis.web.legal;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.diagnosis.legal.LegalItem;
import org.maillage.site.components.Tab;

/// What the law asks of the diagnosis, and what answers it.
public record LegalPage(Space space, List<LegalItem> items, List<Tab> tabs) {

    public String stateLabel(LegalItem item) {
        return switch (item.state()) {
            case ANSWERED -> "couvert";
            case PARTLY -> "couvert en partie";
            case UNKNOWN -> "invérifiable";
        };
    }

    public String tone(LegalItem item) {
        return switch (item.state()) {
            case ANSWERED -> "ok";
            case PARTLY -> "warn";
            case UNKNOWN -> "idle";
        };
    }

    public String sources() {
        return space.path("/diagnostic/sources");
    }
}
