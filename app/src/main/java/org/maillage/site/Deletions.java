package org.maillage.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// What the house knows of deleted things; asked when an address leads nowhere. What the visitor could not see before
/// stays unknown.
public interface Deletions {

    Optional<Deletion> find(HttpServletRequest request);
}
