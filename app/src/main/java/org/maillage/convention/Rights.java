package org.maillage.convention;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.site.Forbidden;

/// The one policy: what a member may see and what a member may change, two different questions.
///
/// Everything is refused unless a method here says otherwise. The administrator of the instance has no right
/// here by that title: administering accounts does not open the content of conventions (decision 6).
public final class Rights {

    private static final String COORDINATION_ONLY = "Seule la coordination de cette convention peut faire cela.";
    private static final String THEME_ONLY =
            "Seule la coordination de ce thème peut faire cela ; vous pouvez lire cette page.";
    private static final String PILOT_ONLY =
            "Seules la coordination et l’organisation qui pilote cette action peuvent la modifier.";

    private static final String PILOT_OF_SOME_ONLY =
            "Seules la coordination et les organisations qui pilotent des actions peuvent les modifier.";

    private static final String CONTRIBUTORS_ONLY =
            "Seules la coordination et les personnes qui contribuent à cette convention peuvent écrire un constat.";

    private static final String AUTHOR_ONLY =
            "Seules la personne qui a écrit ce constat et la coordination peuvent le modifier.";

    private final Member member;

    public Rights(Member member) {
        this.member = member;
    }

    /// What queries on visible rows must carry.
    public Sight sight() {
        return new Sight(true, isCoordinator(), member.institutionValue());
    }

    public boolean maySee(Visibility visibility, @Nullable OrganisationId institution) {
        return sight().covers(visibility, institution == null ? null : institution.value());
    }

    /// The convention itself: its identity, parties, themes, members, imports.
    public boolean mayCoordinate() {
        return isCoordinator() && member.themes().isEmpty();
    }

    /// What belongs to a theme: its enjeux, its actions.
    public boolean mayCoordinate(ThemeId theme) {
        return isCoordinator() && (member.themes().isEmpty() || member.themes().contains(theme));
    }

    /// Creating an action: somewhere at least.
    public boolean mayCoordinateSomeTheme() {
        return isCoordinator();
    }

    /// Keeping an action true: its coordination, and the people of the organisations that pilot it.
    ///
    /// @param pilots organisations that pilot or co-pilot the action
    public boolean mayContribute(ThemeId theme, Collection<OrganisationId> pilots) {
        return mayCoordinate(theme) || contributesTo(pilots);
    }

    /// Keeping some action of the plan true: what one may choose several of.
    ///
    /// @param pilots organisations that pilot or co-pilot some action
    public boolean mayContributeSomewhere(Collection<OrganisationId> pilots) {
        return isCoordinator() || contributesTo(pilots);
    }

    /// Writing down what one observes: whoever contributes, whatever their organisation pilots.
    public boolean mayWriteConstats() {
        return isCoordinator() || member.role() == Role.CONTRIBUTOR;
    }

    /// Changing what was observed: who wrote it, as long as they may write, and the coordination of its theme.
    ///
    /// @param theme null for what runs across themes, which all of the coordination keeps
    public boolean mayChangeConstat(@Nullable ThemeId theme, boolean own) {
        return own && mayWriteConstats() || (theme == null ? isCoordinator() : mayCoordinate(theme));
    }

    public void requireCoordination() {
        require(mayCoordinate(), COORDINATION_ONLY);
    }

    public void requireCoordination(ThemeId theme) {
        require(mayCoordinate(theme), THEME_ONLY);
    }

    public void requireSomeCoordination() {
        require(mayCoordinateSomeTheme(), COORDINATION_ONLY);
    }

    /// @param theme null for what runs across themes
    public void requireCoordinationOf(@Nullable ThemeId theme) {
        if (theme == null) {
            requireSomeCoordination();
        } else {
            requireCoordination(theme);
        }
    }

    public void requireContribution(ThemeId theme, Collection<OrganisationId> pilots) {
        require(mayContribute(theme, pilots), PILOT_ONLY);
    }

    public void requireContributionSomewhere(Collection<OrganisationId> pilots) {
        require(mayContributeSomewhere(pilots), PILOT_OF_SOME_ONLY);
    }

    public void requireWritingConstats() {
        require(mayWriteConstats(), CONTRIBUTORS_ONLY);
    }

    public void requireChangeOfConstat(@Nullable ThemeId theme, boolean own) {
        require(mayChangeConstat(theme, own), AUTHOR_ONLY);
    }

    private boolean isCoordinator() {
        return member.role() == Role.COORDINATOR;
    }

    private boolean contributesTo(Collection<OrganisationId> pilots) {
        return member.role() == Role.CONTRIBUTOR && pilots.stream().anyMatch(this::speaksFor);
    }

    private boolean speaksFor(OrganisationId pilot) {
        return pilot.equals(member.organisation()) || pilot.equals(member.institution());
    }

    private static void require(boolean right, String refusal) {
        if (!right) {
            throw new Forbidden(refusal);
        }
    }
}
