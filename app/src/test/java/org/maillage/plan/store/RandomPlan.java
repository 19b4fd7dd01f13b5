package org.maillage.plan.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.Cast;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.AgeBand;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.Notes;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.Steps;
import org.springframework.boot.test.context.TestComponent;

/// Draws plans for Saint-Aubin, always the same for a seed, with everything that can be hidden, late or silent.
@TestComponent
class RandomPlan {

    private final Cast cast;
    private final Actions actions;
    private final Steps steps;
    private final Notes notes;
    private final Enjeux enjeux;

    RandomPlan(Cast cast, Actions actions, Steps steps, Notes notes, Enjeux enjeux) {
        this.cast = cast;
        this.actions = actions;
        this.steps = steps;
        this.notes = notes;
        this.enjeux = enjeux;
    }

    List<ActionName> draw(int seed, int size) {
        var random = new Random(seed);
        List<EnjeuId> drawn = drawEnjeux(random);
        var names = new ArrayList<ActionName>();
        for (int number = 0; number < size; number++) {
            ActionName name =
                    actions.create(convention(), action(random, drawn, number)).orThrow();
            names.add(name);
            drawSteps(random, name);
            drawNotes(random, name);
            if (random.nextInt(12) == 0) {
                actions.delete(convention(), name.id(), 0);
            }
        }
        return names;
    }

    private List<EnjeuId> drawEnjeux(Random random) {
        var drawn = new ArrayList<EnjeuId>();
        for (int number = 0; number < 6; number++) {
            var theme = one(random, List.of(cast.earlyChildhood.id(), cast.youth.id()));
            EnjeuId enjeu = enjeux.create(convention(), new Enjeux.Draft(theme, null, "Enjeu " + number, "", null))
                    .orThrow();
            drawn.add(enjeu);
            if (random.nextInt(5) == 0) {
                enjeux.remove(convention(), enjeu, 0);
                drawn.remove(enjeu);
            }
        }
        return drawn;
    }

    private ActionDraft action(Random random, List<EnjeuId> drawn, int number) {
        var start = maybe(random, day(random));
        return new ActionDraft(
                "Action " + number,
                one(random, List.of(cast.earlyChildhood.id(), cast.youth.id())),
                maybe(random, one(random, List.of(Nature.values()))),
                one(random, List.of(Progress.values())),
                maybe(random, one(random, List.of(Priority.values()))),
                null,
                ActionDraft.Texts.NONE,
                new ActionDraft.Reach(
                        random.nextInt(3) == 0,
                        some(random, List.of(cast.harbour.id(), cast.heights.id(), cast.heightsQpv.id())),
                        some(random, List.of(Audience.values())),
                        some(random, List.of(AgeBand.values()))),
                new ActionDraft.Schedule(
                        start, maybe(random, start == null ? day(random) : start.plusDays(random.nextInt(900))), false),
                new ActionDraft.Ties(some(random, drawn), Set.of(), Set.of()),
                new ActionDraft.Roles(
                        some(
                                random,
                                List.of(
                                        role(cast.town.id(), OrganisationRole.PILOT),
                                        role(cast.fourWinds.id(), OrganisationRole.COPILOT),
                                        role(cast.caf.id(), OrganisationRole.FUNDER))),
                        Set.of()),
                List.of(),
                seenBy(random),
                List.of());
    }

    private static ActionDraft.Roles.OfOrganisation role(OrganisationId organisation, OrganisationRole role) {
        return new ActionDraft.Roles.OfOrganisation(organisation, role);
    }

    private void drawSteps(Random random, ActionName action) {
        for (int step = random.nextInt(3); step > 0; step--) {
            var id = steps.add(convention(), action.id(), new Steps.Draft("Étape", maybe(random, day(random))))
                    .orThrow();
            if (random.nextBoolean()) {
                steps.complete(convention(), action.id(), id, 0);
            }
        }
    }

    private void drawNotes(Random random, ActionName action) {
        for (int note = random.nextInt(3); note > 0; note--) {
            var id = notes.write(
                            convention(),
                            action.id(),
                            cast.amadou.id(),
                            new Notes.Draft(
                                    day(random),
                                    maybe(random, one(random, List.of(Mood.values()))),
                                    "Nouvelle",
                                    seenBy(random)))
                    .orThrow();
            if (random.nextInt(6) == 0) {
                notes.remove(convention(), action.id(), id, 0);
            }
        }
    }

    private ActionDraft.SeenBy seenBy(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new ActionDraft.SeenBy(Visibility.COORDINATORS, null);
            case 1 -> new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id());
            case 2 -> new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.town.id());
            case 3 -> new ActionDraft.SeenBy(Visibility.PUBLIC, null);
            default -> ActionDraft.SeenBy.PARTNERS;
        };
    }

    private ConventionId convention() {
        return cast.convention.id();
    }

    private static LocalDate day(Random random) {
        return Cast.TODAY.minusDays(random.nextInt(500) - 120);
    }

    private static <T> @Nullable T maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        var some = new HashSet<T>();
        values.forEach(value -> {
            if (random.nextInt(3) == 0) {
                some.add(value);
            }
        });
        return some;
    }
}
