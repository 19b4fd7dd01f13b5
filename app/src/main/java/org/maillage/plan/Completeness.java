package org.maillage.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How much of what one wishes to know about an action is written.
public record Completeness(List<Wish> present, List<Wish> missing) {

    /// What a sheet should tell, in the order of the form.
    public enum Wish {
        NATURE,
        ENJEU,
        DESCRIPTION,
        OBJECTIVES,
        PARTICIPATION,
        PUBLIC,
        TERRITORY,
        PILOT,
        PERSON_IN_CHARGE,
        PERIOD,
        PRIORITY,
        STEPS
    }

    public static Completeness of(ActionDraft action, boolean hasSteps) {
        Set<Wish> granted = EnumSet.noneOf(Wish.class);
        for (Wish wish : Wish.values()) {
            if (isGranted(wish, action, hasSteps)) {
                granted.add(wish);
            }
        }
        return new Completeness(
                List.copyOf(granted),
                Arrays.stream(Wish.values())
                        .filter(wish -> !granted.contains(wish))
                        .toList());
    }

    /// Rounded down: 100 is only said of a complete sheet.
    public int percent() {
        return present.size() * 100 / Wish.values().length;
    }

    private static boolean isGranted(Wish wish, ActionDraft action, boolean hasSteps) {
        return switch (wish) {
            case NATURE -> action.nature() != null;
            case ENJEU -> !action.ties().enjeux().isEmpty();
            case DESCRIPTION -> !action.texts().description().isBlank();
            case OBJECTIVES -> !action.texts().objectives().isBlank();
            case PARTICIPATION -> !action.texts().participation().isBlank();
            case PUBLIC ->
                !action.reach().audiences().isEmpty() || !action.reach().ages().isEmpty();
            case TERRITORY ->
                action.reach().citywide() || !action.reach().areas().isEmpty();
            case PILOT -> action.roles().organisations().stream().anyMatch(one -> one.role() == OrganisationRole.PILOT);
            case PERSON_IN_CHARGE ->
                action.roles().people().stream().anyMatch(one -> one.role() == PersonRole.IN_CHARGE);
            case PERIOD ->
                action.schedule().startsOn() != null
                        && (action.schedule().endsOn() != null
                                || action.schedule().endless());
            case PRIORITY -> action.priority() != null;
            case STEPS -> hasSteps;
        };
    }
}
