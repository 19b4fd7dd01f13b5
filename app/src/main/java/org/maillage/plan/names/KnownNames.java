package org.maillage.plan.names;

import java.util.List;
import java.util.Map;
import org.maillage.accounts.PersonId;

/// The names proposed while one writes: those the instance knows.
///
/// @param organisations by name
/// @param people of this convention, whole name to who bears it; the first of two namesakes
public record KnownNames(List<String> organisations, Map<String, PersonId> people) {}
