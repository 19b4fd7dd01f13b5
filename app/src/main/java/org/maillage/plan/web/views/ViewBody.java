package org.maillage.plan.web.views;

/// What stands below the filters: one way of looking at the actions they keep.
public sealed interface ViewBody permits TableBody, CardsBody, BoardBody, TimelineBody, GroupsBody, AgesBody {}
