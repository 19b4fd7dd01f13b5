package org.maillage.convention.web.conversation;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;

/// What is about to be withdrawn, and why.
///
/// @param moderation whether it is another's: its author reads the reason
public record WithdrawalPage(
        List<Link> crumbs,
        ThreadLine comment,
        boolean moderation,
        Filled<WithdrawalForm> filled,
        String action,
        String back) {}
