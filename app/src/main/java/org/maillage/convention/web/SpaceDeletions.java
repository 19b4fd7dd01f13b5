package org.maillage.convention.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.site.Deletion;
import org.maillage.site.Deletions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/// Asks every module what it knows of an address of a space that leads nowhere.
@Component
class SpaceDeletions implements Deletions {

    private final ObjectProvider<RemovedParts> parts;

    SpaceDeletions(ObjectProvider<RemovedParts> parts) {
        this.parts = parts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Deletion> find(HttpServletRequest request) {
        var pattern = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return request.getAttribute(Space.ATTRIBUTE) instanceof Space space && pattern != null && variables != null
                ? parts.orderedStream()
                        .flatMap(part -> part.find(space, pattern, variables).stream())
                        .findFirst()
                : Optional.empty();
    }
}
