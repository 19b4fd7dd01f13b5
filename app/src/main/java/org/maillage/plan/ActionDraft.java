package org.maillage.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.territory.AreaId;

/// Everything people write on an action; its code is given by the house. Only the title and the theme are mandatory.
///
/// @param theme null only in a form not yet filled
/// @param nature null is "à préciser": a point d'attention, never guessed
/// @param parent the action it is a part of, or null
/// @param origin cells of an imported file that have no place of their own
public record ActionDraft(
        String title,
        @Nullable ThemeId theme,
        @Nullable Nature nature,
        Progress progress,
        @Nullable Priority priority,
        @Nullable ActionId parent,
        Texts texts,
        Reach reach,
        Schedule schedule,
        Ties ties,
        Roles roles,
        List<ActionLink> links,
        SeenBy seenBy,
        List<OriginField> origin) {

    public ActionDraft {
        title = title.strip();
        links = List.copyOf(links);
        origin = List.copyOf(origin);
    }

    public record Texts(String description, String objectives, String participation) {
        public static final Texts NONE = new Texts("", "", "");
    }

    /// Where and whom an action reaches.
    ///
    /// @param citywide the whole territory; may stand beside areas that get more
    public record Reach(boolean citywide, Set<AreaId> areas, Set<Audience> audiences, Set<AgeBand> ages) {

        public static final Reach NONE = new Reach(false, Set.of(), Set.of(), Set.of());

        public Reach {
            areas = Set.copyOf(areas);
            audiences = Set.copyOf(audiences);
            ages = Set.copyOf(ages);
        }
    }

    /// @param endless meant to last: it has no end, and that is no lack
    public record Schedule(
            @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, boolean endless) {
        public static final Schedule NONE = new Schedule(null, null, false);

        /// What keeps an action from running so.
        public List<Problem> problems() {
            return ActionRules.problemsOf(this);
        }
    }

    /// What the action is tied to in the convention and beside it.
    public record Ties(Set<EnjeuId> enjeux, Set<TopicId> topics, Set<ContractId> contracts) {

        public static final Ties NONE = new Ties(Set.of(), Set.of(), Set.of());

        public Ties {
            enjeux = Set.copyOf(enjeux);
            topics = Set.copyOf(topics);
            contracts = Set.copyOf(contracts);
        }
    }

    public record Roles(Set<OfOrganisation> organisations, Set<OfPerson> people) {

        public static final Roles NONE = new Roles(Set.of(), Set.of());

        public Roles {
            organisations = Set.copyOf(organisations);
            people = Set.copyOf(people);
        }

        public record OfOrganisation(OrganisationId organisation, OrganisationRole role) {}

        public record OfPerson(PersonId person, PersonRole role) {}
    }

    /// @param institution the party that alone sees it, when the visibility says so
    public record SeenBy(Visibility visibility, @Nullable OrganisationId institution) {

        public static final SeenBy PARTNERS = new SeenBy(Visibility.PARTNERS, null);

        boolean namesItsParty() {
            return (visibility == Visibility.INSTITUTION) == (institution != null);
        }
    }

    /// The least an action can be.
    public static ActionDraft of(ThemeId theme, String title) {
        return new ActionDraft(
                title,
                theme,
                null,
                Progress.UPCOMING,
                null,
                null,
                Texts.NONE,
                Reach.NONE,
                Schedule.NONE,
                Ties.NONE,
                Roles.NONE,
                List.of(),
                SeenBy.PARTNERS,
                List.of());
    }

    /// What keeps this draft from being saved, in the order of the form; what only the database knows is not here.
    public List<Problem> problems() {
        return ActionRules.problemsOf(this);
    }
}
