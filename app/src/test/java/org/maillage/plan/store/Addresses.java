package org.maillage.plan.store;

import java.util.stream.Collectors;
import org.maillage.plan.ActionFilter;
import org.springframework.web.util.UriComponentsBuilder;

/// Reads an address as the list page does.
final class Addresses {

    private Addresses() {}

    static ActionFilter filterOf(String path) {
        var parameters = UriComponentsBuilder.fromUriString(path)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        return ActionFilter.read(parameters.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue())))
                .filter();
    }
}
